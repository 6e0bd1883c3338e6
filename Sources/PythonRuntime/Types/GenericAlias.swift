extension TypeObject {
  /// `types.GenericAlias`.
  static let genericAlias = TypeObject(
    "types.GenericAlias", summary: "A class with what it holds, for annotations: list[int].",
    constructor: BuiltinFunction(
      "GenericAlias", "origin, args, /",
      """
      Return a class with what it holds.
      >>> types.GenericAlias(list, (int,))
      list[int]
      """
    ) {
      arguments in
      guard case .type(let origin) = arguments[0] else {
        throw PythonError.type("GenericAlias() takes a class, not '\(arguments[0].typeName)'")
      }
      return .other(GenericAlias(origin, GenericAlias.parts(of: arguments[1])))
    })
}

/// `list[int]`: a class with what it holds; the class itself in all but its text.
final class GenericAlias: TypeForm {
  private let origin: TypeObject

  init(_ origin: TypeObject, _ arguments: [Object]) {
    self.origin = origin
    super.init(origin.nameInAnnotation, arguments)
  }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    visitor(origin)
  }

  /// What stands between brackets: several things, or one.
  static func parts(of index: Object) -> [Object] {
    if case .tuple(let tuple) = index { Array(tuple.items) } else { [index] }
  }

  override var type: TypeObject { .genericAlias }

  override func repr(_ interpreter: Interpreter) throws -> String {
    arguments.isEmpty ? "\(name)[()]" : try super.repr(interpreter)
  }

  override func base() throws -> TypeObject { origin }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    throw PythonError.type("\(function)() argument 2 cannot be a parameterized generic")
  }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    try arguments.interpreter.call(.type(origin), arguments.positional, keywords: arguments.keywords)
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "__origin__" ? .type(origin) : super.storedAttribute(name)
  }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if let own = storedAttribute(name) { return own }
    return name.text == "__class__" ? nil : try interpreter.attribute(.type(origin), name)
  }
}

extension Interpreter {
  /// What `Class[index]` gives: by its behaviour, by its `__class_getitem__`, or as the builtin containers do.
  func parametrized(_ type: TypeObject, _ index: Object) throws -> Object {
    if let item = try ClassBehaviour.of(type)?.item(index, self) { return item }
    if type.isOfProgram, let found = try find("__class_getitem__", in: .type(type)) {
      return try call(object(found), [index])
    }
    let names: Set = ["list", "tuple", "dict", "set", "frozenset", "type", "enumerate", "collections.deque"]
    guard type.linearization.contains(where: { !$0.isOfProgram && names.contains($0.name) }) else {
      throw PythonError.type("type '\(type.name)' is not subscriptable")
    }
    return .other(GenericAlias(type, GenericAlias.parts(of: index)))
  }
}
