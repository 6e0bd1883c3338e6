/// A function of ours that programs call: one entry, with its name, what it takes, what it says of itself, and what it does.
///
/// It is made once and never changes, and its body changes nothing but what it is called with; so threads may share it.
public final class BuiltinFunction: @unchecked Sendable {
  /// The name.
  public let name: String
  /// What it takes, read when it is first asked for: most functions are never called.
  public var signature: Signature { notation.signature }
  let notation: LazySignature
  /// One sentence for `?name`.
  public let summary: String
  /// What it is given first when it is an attribute of a class.
  let binding: Binding
  /// The class or the module that it belongs to, where messages name it; nil for a builtin function.
  let owner: String?
  let reading: Reading
  let body: (Arguments) throws -> Object

  /// What a function in a class is given before the arguments of a call.
  public enum Binding: Sendable {
    /// Nothing: `float.fromhex`.
    case nothing
    /// The object that it was taken from.
    case instance
    /// The class that it was taken from: `dict.fromkeys`.
    case itsClass
  }

  /// Makes a function.
  ///
  /// - Parameters:
  ///   - name: The name, as programs know it.
  ///   - signature: What it takes, written as in Python: `"iterable, /, start=0"`, `"*values, sep=' ', end='\\n'"`. A method
  ///     calls its first parameter `self`, one of the class itself `cls`; `binding` says it where they are called otherwise.
  ///   - summary: One sentence for `?name`.
  ///   - body: What it does; the arguments are already checked against the signature.
  public convenience init(
    _ name: String, _ signature: String, _ summary: String = "", binding: Binding? = nil,
    _ body: @escaping (Arguments) throws -> Object
  ) { self.init(name, signature, summary, binding: binding, owner: nil, body) }

  /// Makes a function of a class or a module, or one that reads its arguments in a way of its own.
  init(
    _ name: String, _ signature: String, _ summary: String, binding: Binding? = nil, owner: String? = nil,
    reading: Reading = .usual, _ body: @escaping (Arguments) throws -> Object
  ) {
    self.name = name
    notation = LazySignature(signature)
    self.summary = summary
    self.owner = owner
    self.reading = reading
    self.body = body
    self.binding = binding ?? BuiltinFunction.binding(of: name, signature)
  }

  /// The same function, named in messages with the module or the class that it belongs to.
  func owned(by owner: String, reading: Reading? = nil) -> BuiltinFunction {
    BuiltinFunction(
      name, notation.text, summary, binding: binding, owner: owner, reading: reading ?? self.reading, body)
  }

  private static func binding(of name: String, _ signature: String) -> Binding {
    let first = signature.utf8.prefix { $0 != UInt8(ascii: ",") }
    if first.elementsEqual("self".utf8) { return .instance }
    return first.elementsEqual("cls".utf8) && name != "__new__" ? .itsClass : .nothing
  }
}

extension BuiltinFunction {
  /// What `repr` says of it; that of `help` says how it is used, as in CPython.
  var text: String {
    self === Builtins.help
      ? "Type help() for interactive help, or help(object) for help about object."
      : "<built-in function \(name)>"
  }

  /// What Python keeps about a function of its own.
  func attribute(_ name: Name) -> Object? {
    switch name.text {
    case "__name__", "__qualname__": .string(self.name)
    case "__doc__": .string(summary)
    default: nil
    }
  }
}

/// A method with the object that it was taken from: `a.append` without the call.
public final class BoundMethod: OtherObject {
  /// The object.
  public private(set) var receiver: Object
  /// The method.
  public let method: Object

  init(_ receiver: Object, _ method: Object) {
    self.receiver = receiver
    self.method = method
    super.init()
    joinHeap()
  }

  /// The object and the method.
  public override func visit(_ visitor: Heap.Visitor) {
    visitor(receiver)
    visitor(method)
  }

  /// Lets go of the object.
  public override func clear() { receiver = .undefined }

  deinit { DeepRelease.drop(exchange(&receiver, .undefined)) }

  /// `method`, or `builtin_function_or_method` for ours.
  public override var type: TypeObject {
    if case .builtin = method { .builtinFunction } else { .method }
  }

  /// As Python shows a bound method.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    switch method {
    case .builtin(let builtin):
      "<built-in method \(builtin.name) of \(receiver.typeName) object at \(addressText(self))>"
    case .function(let function):
      "<bound method \(function.code.qualifiedName) of \(try interpreter.repr(receiver))>"
    default: "<bound method \(try interpreter.repr(method)) of \(try interpreter.repr(receiver))>"
    }
  }

  /// A method can be called.
  public override var isCallable: Bool { true }

  /// Calls the method with the object before the arguments.
  public override func call(_ arguments: Arguments) throws -> Object {
    try arguments.interpreter.call(
      method, [receiver] + arguments.positional, keywords: arguments.keywords)
  }

  /// The object and the function, and what the function says of itself.
  public override func storedAttribute(_ name: Name) -> Object? {
    switch (name.text, method) {
    case ("__self__", _): receiver
    case (_, .builtin(let builtin)): builtin.attribute(name)
    case ("__func__", _): method
    case (_, .function(let function)): function.attribute(name)
    default: nil
    }
  }

  /// Two are equal that are of the same function and the same object, though each was made anew.
  public override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    if case .other(let object) = other, object is BoundMethod { isSameKey(as: other) } else { nil }
  }

  /// Whether both are of the same function and the same object.
  public override func isSameKey(as other: Object) -> Bool {
    guard case .other(let object) = other, let bound = object as? BoundMethod else { return false }
    return bound.receiver.isIdentical(to: receiver) && bound.method.isIdentical(to: method)
  }

  /// The same for equal ones.
  public override func hash(_ interpreter: Interpreter) throws -> Int? {
    var hasher = Hasher()
    hasher.combine(receiver.identity)
    hasher.combine(method.identity)
    return hasher.finalize()
  }
}

/// A function of the program: its code, its default values, and the variables it shares with those around it.
public final class FunctionObject: Tracked {
  let code: Code
  /// The default values of the last positional parameters.
  @exclusivity(unchecked) private(set) var defaults: ContiguousArray<Object>
  /// The default values of keyword-only parameters; undefined where there is none.
  @exclusivity(unchecked) private(set) var keywordDefaults: ContiguousArray<Object>
  /// The shared variables.
  let cells: CellArray
  /// What the program has bound with `function.name = value`.
  @exclusivity(unchecked) var attributes: DictObject?

  init(
    code: Code, defaults: ContiguousArray<Object>, keywordDefaults: ContiguousArray<Object>,
    cells: CellArray
  ) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.cells = cells
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    for value in defaults { visitor(value) }
    for value in keywordDefaults { visitor(value) }
    for place in 0..<cells.count { visitor(cells.first[place]) }
    attributes.map { visitor($0) }
  }

  /// The shared variables stay: a cycle through one of them is broken where that is cleared.
  override func clear() {
    defaults = []
    keywordDefaults = []
    attributes = nil
  }

  deinit {
    if !defaults.isEmpty { DeepRelease.drop(exchange(&defaults, [])) }
    if !keywordDefaults.isEmpty { DeepRelease.drop(exchange(&keywordDefaults, [])) }
    cells.deallocate()
  }

  /// The attributes as they are; a dictionary of them is never changed in place.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.attributes) }

  /// The name that `def` gave it, or `<lambda>`.
  public var name: String { code.name }

  /// What Python calls the text that it was defined in: `<cell 3>`, `train.py`.
  public var sourceName: String { code.source.name }

  /// The string that its body starts with.
  public var docstring: String? { code.docstring }
}

/// The variables that a function shares, reached without counting references.
struct CellArray {
  let first: UnsafeMutablePointer<Cell>
  let count: Int

  @inline(__always)
  init(count: Int, _ cell: (Int) -> Cell) {
    self.count = count
    first = .allocate(capacity: count)
    for place in 0..<count { (first + place).initialize(to: cell(place)) }
  }

  init(_ cells: [Cell] = []) { self.init(count: cells.count) { cells[$0] } }

  func deallocate() {
    first.deinitialize(count: count)
    first.deallocate()
  }
}
