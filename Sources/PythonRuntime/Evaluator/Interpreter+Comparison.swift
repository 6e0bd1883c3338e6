import PythonSyntax

extension Interpreter {
  /// What `bool(x)` gives.
  @inline(__always)
  public func truth(_ object: Object) throws -> Bool {
    if case .bool(let value) = object { return value }
    return try truthOfOther(object)
  }

  @inline(never)
  private func truthOfOther(_ object: Object) throws -> Bool {
    switch object {
    case .undefined, .none: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .float(let value): value != 0
    case .string(let string): !string.value.isEmpty
    case .list(let list): !list.items.isEmpty
    case .tuple(let tuple): !tuple.items.isEmpty
    case .dict(let dict): !dict.entries.isEmpty
    case .set(let set): !set.items.isEmpty
    case .function, .builtin, .cell, .type: true
    case .instance(let instance): try truth(of: instance)
    case .other(let other): try other.truth(self)
    }
  }

  /// What `left == right` gives, as a truth value.
  public func isEqual(_ left: Object, _ right: Object) throws -> Bool {
    if left.isInstance || right.isInstance {
      return try compareInstances(.equal, left, right).map(truth) ?? left.isIdentical(to: right)
    }
    return try isPlainlyEqual(left, right)
  }

  /// Whether two objects are equal when no class of a program has a say any more.
  private func isPlainlyEqual(_ left: Object, _ right: Object) throws -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): return StringObject.equal(left.value, right.value)
    case (.list(let left), .list(let right)):
      return try left === right || areEqual(left.items, right.items)
    case (.tuple(let left), .tuple(let right)):
      return try left === right || areEqual(left.items, right.items)
    case (.dict(let left), .dict(let right)): return try left === right || areEqual(left, right)
    case (.set(let left), .set(let right)): return try left === right || order(.equal, left, right)
    case (.other(let object), _):
      if let answer = try object.isEqual(to: right, self) { return answer }
    default: break
    }
    if case .other(let object) = right, let answer = try object.isEqual(to: left, self) { return answer }
    if let left = Number(left), let right = Number(right) { return left == right }
    return left.isIdentical(to: right)
  }

  /// Items are equal when identical or equal, as in Python's containers. Counts as a step, since containers are long.
  func isSame(_ left: Object, _ right: Object) throws -> Bool {
    try tick()
    if left.isIdentical(to: right) { return true }
    return try isEqual(left, right)
  }

  private func areEqual(
    _ left: ContiguousArray<Object>, _ right: ContiguousArray<Object>
  ) throws -> Bool {
    guard left.count == right.count else { return false }
    return try nested("in comparison") {
      for (left, right) in zip(left, right) where try !isSame(left, right) { return false }
      return true
    }
  }

  private func areEqual(_ left: DictObject, _ right: DictObject) throws -> Bool {
    guard left.entries.count == right.entries.count else { return false }
    return try nested("in comparison") {
      for (key, value) in left.entries {
        guard let other = right.entries[try settled(key, in: right)], try isSame(value, other) else {
          return false
        }
      }
      return true
    }
  }

  /// What `left < right` gives, as a truth value.
  public func less(_ left: Object, _ right: Object) throws -> Bool {
    try truth(compare(.less, left, right))
  }

  /// What a comparison gives.
  public func compare(_ operation: ComparisonOperator, _ left: Object, _ right: Object) throws -> Object {
    if left.isInstance || right.isInstance, let answer = try compareInstances(operation, left, right) {
      return answer
    }
    return switch operation {
    case .equal: try comparedByOther(operation, left, right) ?? .bool(isPlainlyEqual(left, right))
    case .notEqual: try comparedByOther(operation, left, right) ?? .bool(!isPlainlyEqual(left, right))
    case .is: .bool(left.isIdentical(to: right))
    case .isNot: .bool(!left.isIdentical(to: right))
    case .in: .bool(try contains(left, in: right))
    case .notIn: .bool(try !contains(left, in: right))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: try order(operation, left, right)
    }
  }

  /// What a class of its own makes of a comparison; nil when neither operand has a say in it.
  private func comparedByOther(
    _ operation: ComparisonOperator, _ left: Object, _ right: Object
  ) throws -> Object? {
    if case .other(let object) = left, let answer = try object.compare(operation, right, self) {
      return answer
    }
    if case .other(let object) = right { return try object.compare(operation.mirrored, left, self) }
    return nil
  }

  private func order(_ operation: ComparisonOperator, _ left: Object, _ right: Object) throws -> Object {
    if !left.isInstance, !right.isInstance, let answer = try orderOfNatives(operation, left, right) {
      return answer
    }
    throw PythonError.type(
      "'\(operation.rawValue)' not supported between instances of '\(left.typeName)' and '\(right.typeName)'")
  }

  /// What an order gives by the builtin classes of its operands; nil where they have none.
  private func orderOfNatives(
    _ operation: ComparisonOperator, _ left: Object, _ right: Object
  ) throws -> Object? {
    if let answer = try comparedByOther(operation, left, right) { return answer }
    if let left = Number(left), let right = Number(right) {
      return .bool(operation.holds(Number.order(left, right)))
    }
    switch (left, right) {
    case (.string(let left), .string(let right)):
      return .bool(operation.holds(StringObject.order(left.value, right.value)))
    case (.list(let left), .list(let right)): return try order(operation, left.items, right.items)
    case (.tuple(let left), .tuple(let right)): return try order(operation, left.items, right.items)
    case (.set(let left), .set(let right)): return .bool(try order(operation, left, right))
    default: return nil
    }
  }

  /// Sequences compare by their first items that differ, then by length.
  private func order(
    _ operation: ComparisonOperator, _ left: ContiguousArray<Object>, _ right: ContiguousArray<Object>
  ) throws -> Object {
    try nested("in comparison") {
      for (left, right) in zip(left, right) where try !isSame(left, right) {
        return try compare(operation, left, right)
      }
      return .bool(operation.holds(Number.order(.int(left.count), .int(right.count))))
    }
  }

  /// Whether `item in container`.
  public func contains(_ item: Object, in container: Object) throws -> Bool {
    switch container {
    case .instance(let instance):
      if case .none? = instance.type.special(.contains) {
        throw PythonError.type("'\(instance.type.name)' object is not a container")
      }
      if let answer = try callSpecial(.contains, on: instance, item) { return try truth(answer) }
      switch instance.native {
      case .other(is LargeInteger): break
      case .list, .tuple, .dict, .set, .string, .other: return try contains(item, in: instance.native)
      default: break
      }
    case .list(let list): return try list.items.contains { try isSame($0, item) }
    case .tuple(let tuple): return try tuple.items.contains { try isSame($0, item) }
    case .dict(let dict): return dict.entries.contains(try key(item, in: dict))
    case .set(let set): return set.items.contains(try itemKey(item, in: set))
    case .string(let string):
      guard case .string(let part) = item.native else {
        throw PythonError.type("'in <string>' requires string as left operand, not \(item.typeName)")
      }
      let places = string.scalars.indices
      return try ScalarSearch(part.scalars).first(in: string.scalars, places, tick: tick) != nil
    case .other(let other):
      if let answer = try other.contains(item, self) { return answer }
    case .type(let type):
      if let answer = try ClassBehaviour.of(type)?.contains(item, self) { return answer }
    default: break
    }
    guard let iterator = try iteratorOrNone(container) else {
      throw PythonError.type("argument of type '\(container.typeName)' is not iterable")
    }
    while let object = try iterator.next(self) {
      try tick()
      if try isSame(object, item) { return true }
    }
    return false
  }
}

extension ComparisonOperator {
  /// Whether the operator holds for operands of that order; none does but `!=` when they have none.
  func holds(_ order: Number.Order) -> Bool {
    switch self {
    case .less: order == .less
    case .lessOrEqual: order == .less || order == .equal
    case .greater: order == .greater
    case .greaterOrEqual: order == .greater || order == .equal
    case .equal: order == .equal
    default: order != .equal
    }
  }

  /// The operator that says the same with its operands exchanged.
  var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}

extension StringObject {
  static func order(_ left: String, _ right: String) -> Number.Order {
    equal(left, right) ? .equal : precedes(left, right) ? .less : .greater
  }
}
