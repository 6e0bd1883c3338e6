import PythonSyntax

/// What stands for a class in an annotation and is none: `list[int]`, `int | None`, the names of `typing`.
class TypeForm: OtherObject {
  /// The name, as `repr` shows it.
  let name: String
  /// What stands between the brackets; empty where there are none.
  private(set) var arguments: [Object]

  init(_ name: String, _ arguments: [Object] = []) {
    self.name = name
    self.arguments = arguments
    super.init()
    // The names that programs import hold nothing.
    if !arguments.isEmpty { joinHeap() }
  }

  override func visit(_ visitor: Heap.Visitor) { for argument in arguments { visitor(argument) } }

  override func clear() { arguments = [] }

  deinit { if !arguments.isEmpty { DeepRelease.drop(exchange(&arguments, [])) } }

  override func repr(_ interpreter: Interpreter) throws -> String {
    arguments.isEmpty
      ? name : "\(name)[\(try interpreter.joined(arguments) { try text(of: $0, interpreter) })]"
  }

  /// How an argument is shown.
  func text(of argument: Object, _ interpreter: Interpreter) throws -> String {
    switch argument {
    case .type(let type): type.nameInAnnotation
    case .other(is EllipsisObject): "..."
    case .list(let list) where name.hasSuffix(".Callable"):
      "[\(try interpreter.joined(list.items) { $0.isSequence ? try interpreter.repr($0) : try text(of: $0, interpreter) })]"
    default: try interpreter.repr(argument)
    }
  }

  /// The class that a class derives from which names this as its base.
  func base() throws -> TypeObject { throw PythonError.type("Cannot subclass \(name)") }

  /// Whether an object of a class is one of these, for `isinstance` and `issubclass`.
  func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    throw PythonError.type("\(name) cannot be used with \(function)()")
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    guard operation == .bitOr else { return nil }
    return reflected
      ? try UnionType.union(other, .other(self), interpreter)
      : try UnionType.union(.other(self), other, interpreter)
  }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard case .other(let form as TypeForm) = other else { return nil }
    return try form === self
      || (form.type === type && form.name == name
        && interpreter.isEqual(.list(form.arguments), .list(arguments)))
  }

  override func isSameKey(as other: Object) -> Bool {
    guard case .other(let form as TypeForm) = other, form.type === type, form.name == name else {
      return false
    }
    return form === self || DictKey.areSame(form.argumentsAsKey, argumentsAsKey)
  }

  override func hash(_ interpreter: Interpreter) throws -> Int? {
    ObjectHash.combine([name.hashValue, try interpreter.hash(argumentsAsKey)])
  }

  private var argumentsAsKey: Object { .tuple(arguments.map(keyPart)) }

  /// What stands for an argument where the whole is a key.
  func keyPart(_ argument: Object) -> Object { argument }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "__args__" ? .tuple(arguments) : nil
  }
}

extension TypeObject {
  /// How annotations show the class: with its module, but for the builtin ones.
  var nameInAnnotation: String { asProgramClass?.fullName ?? name }
}
