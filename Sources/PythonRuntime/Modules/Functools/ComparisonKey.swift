import PythonSyntax

extension TypeObject {
  /// The class of what `functools.cmp_to_key` makes.
  fileprivate static let comparisonKey = TypeObject(
    "functools.KeyWrapper", summary: "An object that is compared by a function.")
}

/// An object that is compared by a function of two: what `functools.cmp_to_key` makes for `sorted`.
final class ComparisonKey: OtherObject {
  /// `functools.cmp_to_key`.
  static let cmpToKey = BuiltinFunction(
    "cmp_to_key", "mycmp",
    """
    Return a key for sorting from a function that compares two objects.
    >>> sorted([1, 3, 2], key=functools.cmp_to_key(lambda a, b: b - a))
    [3, 2, 1]
    """
  ) { .other(ComparisonKey($0[0], .undefined)) }

  private var function: Object
  /// The object; undefined in what makes such keys.
  private var object: Object

  private init(_ function: Object, _ object: Object) {
    self.function = function
    self.object = object
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(function)
    visitor(object)
  }

  override func clear() {
    function = .none
    object = .none
  }

  deinit { DeepRelease.drop((exchange(&function, .none), exchange(&object, .none))) }

  override var type: TypeObject { .comparisonKey }

  override var isCallable: Bool { object.isUndefined }

  override func call(_ arguments: Arguments) throws -> Object {
    guard object.isUndefined else { return try super.call(arguments) }
    guard arguments.count == 1 else {
      throw PythonError.type("K expected 1 argument, got \(arguments.count)")
    }
    return .other(ComparisonKey(function, arguments[0]))
  }

  override func hash(_ interpreter: Interpreter) throws -> Int? { nil }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    try interpreter.truth(compared(.equal, other, interpreter))
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? { try compared(operation, other, interpreter) }

  private func compared(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object {
    guard case .other(let key as ComparisonKey) = other, !object.isUndefined, !key.object.isUndefined else {
      throw PythonError.type("other argument must be K instance")
    }
    return try interpreter.compare(
      operation, interpreter.call(function, [object, key.object]), .int(0))
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "obj" && !object.isUndefined ? object : nil
  }
}
