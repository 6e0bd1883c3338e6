import PythonSyntax

// Keys, and entries too, are compared and combined as sets are; what comes out is a `set`.
extension DictView {
  /// The method `isdisjoint` of a class of views.
  static func isDisjoint(of type: String) -> BuiltinFunction {
    .ofView(
      type, "isdisjoint", "other, /",
      """
      Return whether no object is in both.
      >>> {'a': 1}.keys().isdisjoint({'b': 2})
      True
      """
    ) { view, arguments in
      .bool(try view.common(with: arguments[1], arguments.interpreter).items.isEmpty)
    }
  }

  /// `view < other` and its like; nil when the other is neither a set nor a view that can be one.
  func compareAsSet(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Bool? {
    guard part != .values, other.isSetLike else { return nil }
    let view = Object.other(self)
    let (count, otherCount) = (dict.entries.count, try interpreter.length(other))
    return switch operation {
    case .less: try count < otherCount && isPart(view, of: other, interpreter)
    case .lessOrEqual: try isPart(view, of: other, interpreter)
    case .greater: try count > otherCount && isPart(other, of: view, interpreter)
    case .greaterOrEqual: try isPart(other, of: view, interpreter)
    case .equal: try count == otherCount && isPart(view, of: other, interpreter)
    default: nil
    }
  }

  /// Whether all objects of one are in the other.
  private func isPart(_ part: Object, of whole: Object, _ interpreter: Interpreter) throws -> Bool {
    guard try interpreter.length(part) <= interpreter.length(whole) else { return false }
    let items = try interpreter.iterator(part)
    while let item = try items.next(interpreter) {
      try interpreter.tick()
      if try !interpreter.contains(item, in: whole) { return false }
    }
    return true
  }

  /// `view | other` and its like, for any iterable on the other side; nil for an operator that sets don't have.
  func combinedAsSet(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> SetObject? {
    guard part != .values, [.bitAnd, .bitOr, .bitXor, .subtract].contains(operation) else { return nil }
    if operation == .bitAnd { return try common(with: other, interpreter) }
    let view = Object.other(self)
    let (left, right) = reflected ? (other, view) : (view, other)
    let result = SetObject()
    if !reflected, part == .keys { result.items.makeRoom(for: dict.entries.count) }
    try interpreter.add(all: left, to: result)
    return try interpreter.update(result, operation, withAll: right) ? result : nil
  }

  /// The objects that are in both, those of the same one as in CPython: asking a view needs no hash of its values.
  private func common(with other: Object, _ interpreter: Interpreter) throws -> SetObject {
    var (asked, whole) = (other, Object.other(self))
    switch other {
    case .set(let set) where !set.isFrozen && dict.entries.count <= set.items.count: swap(&asked, &whole)
    case .other(let view as DictView)
    where view.part != .values && dict.entries.count < view.dict.entries.count:
      swap(&asked, &whole)
    default: break
    }
    let result = SetObject()
    let items = try interpreter.iterator(asked)
    while let item = try items.next(interpreter) {
      try interpreter.tick()
      if try interpreter.contains(item, in: whole) { try interpreter.add(interpreter.key(item), to: result) }
    }
    return result
  }
}

extension Object {
  /// Whether this is a set, or a view that is compared as one.
  fileprivate var isSetLike: Bool {
    switch self {
    case .set: true
    case .other(let view as DictView): view.part != .values
    default: false
    }
  }
}
