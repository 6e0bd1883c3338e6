import PythonSyntax

// What sets do with each other. Results are in the order of the left operand, then of the right one.
extension Interpreter {
  /// The object as one that could be in a set: a set stands for the frozenset of its items.
  ///
  /// - Throws: TypeError when it is not hashable.
  func itemKey(_ object: Object, in items: KeySet) throws -> DictKey {
    if case .set(let set) = object { return DictKey(object, hash: set.hashOfItems) }
    return try key(object, in: items)
  }

  /// All that an iterable gives, each once.
  ///
  /// - Throws: TypeError for what is not iterable, or not hashable.
  func keys(of iterable: Object) throws -> KeySet {
    if let known = knownKeys(of: iterable) { return known }
    var keys = KeySet()
    try forEachKey(of: iterable) { key in
      keys.insert(try settled(key, in: keys))
      try Limits.check(objects: keys.count, "the set")
    }
    return keys
  }

  private func knownKeys(of iterable: Object) -> KeySet? {
    if case .set(let set) = iterable { set.items } else { nil }
  }

  /// Does something with the key of each object that an iterable gives.
  func forEachKey(of iterable: Object, _ body: (DictKey) throws -> Void) throws {
    _ = try allKeys(of: iterable) {
      try body($0)
      return true
    }
  }

  /// Whether a test holds for the key of each object that an iterable gives; the first for which it does not is the last asked for.
  func allKeys(of iterable: Object, satisfy test: (DictKey) throws -> Bool) throws -> Bool {
    let iterator = try iterator(iterable)
    while let item = try iterator.next(self) {
      try tick()
      if try !test(key(item)) { return false }
    }
    return true
  }

  /// The left items and then those of the right that are not among them.
  func union(_ left: KeySet, _ right: Object) throws -> KeySet {
    var result = left
    try forEachKey(of: right) { key in
      result.insert(try settled(key, in: result))
      try Limits.check(objects: result.count, "the set")
    }
    return result
  }

  /// The items of both. Of two equal objects it holds the one that CPython takes: that of the smaller set, or of what is no set.
  func intersection(_ left: KeySet, _ right: Object) throws -> KeySet {
    if let right = knownKeys(of: right) { return try intersection(left, right) }
    var common = KeySet()
    try forEachKey(of: right) { key in
      if left.contains(try settled(key, in: left)) { common.insert(try settled(key, in: common)) }
    }
    return try intersection(left, common)
  }

  private func intersection(_ left: KeySet, _ right: KeySet) throws -> KeySet {
    var result = KeySet()
    for (key, _) in left {
      try tick()
      guard let other = right.storedKey(try settled(key, in: right)) else { continue }
      result.insert(right.count > left.count ? key : other)
    }
    return result
  }

  /// The left items that are not among the right ones.
  func difference(_ left: KeySet, _ right: Object) throws -> KeySet {
    guard let right = knownKeys(of: right) else {
      var rest = left
      try forEachKey(of: right) { rest.removeValue(forKey: try settled($0, in: rest)) }
      return rest
    }
    var result = KeySet()
    for (key, _) in left {
      try tick()
      if !right.contains(try settled(key, in: right)) { result.insert(key) }
    }
    return result
  }

  /// The items that are in one of them only.
  func symmetricDifference(_ left: KeySet, _ right: Object) throws -> KeySet {
    let right = SetObject(try keys(of: right))
    return try union(
      difference(left, .set(right)), .set(SetObject(difference(right.items, .set(SetObject(left))))))
  }

  /// Whether all of the left items are among the right ones.
  func isSubset(_ left: KeySet, of right: KeySet) throws -> Bool {
    guard left.count <= right.count else { return false }
    return try left.allSatisfy { item in
      try tick()
      return right.contains(try settled(item.key, in: right))
    }
  }

  /// `left < right` and its like: whether one is a part of the other.
  func order(_ operation: ComparisonOperator, _ left: KeySet, _ right: KeySet) throws -> Bool {
    switch operation {
    case .less: try left.count < right.count && isSubset(left, of: right)
    case .lessOrEqual: try isSubset(left, of: right)
    case .greater: try right.count < left.count && isSubset(right, of: left)
    case .greaterOrEqual: try isSubset(right, of: left)
    case .equal: try left.count == right.count && isSubset(left, of: right)
    default: try left.count != right.count || !isSubset(left, of: right)
    }
  }

  /// `left | right` and its like; nil for an operator that sets don't have.
  func combined(_ operation: BinaryOperator, _ left: KeySet, _ right: Object) throws -> KeySet? {
    switch operation {
    case .bitOr: try union(left, right)
    case .bitAnd: try intersection(left, right)
    case .subtract: try difference(left, right)
    case .bitXor: try symmetricDifference(left, right)
    default: nil
    }
  }

  /// `left | right` and its like for two sets: of the class of the left one.
  func combined(_ operation: BinaryOperator, _ left: SetObject, _ right: SetObject) throws -> Object? {
    try combined(operation, left.items, .set(right)).map { .set(SetObject($0, isFrozen: left.isFrozen)) }
  }

  /// Does `set |= right` and its like; false when there is no such operator for them.
  func update(_ set: SetObject, _ operation: BinaryOperator, _ right: Object) throws -> Bool {
    guard !set.isFrozen, case .set = right, let result = try combined(operation, set.items, right) else {
      return false
    }
    touch(set)
    set.items = result
    return true
  }
}
