import PythonSyntax

// What sets do with each other. Results are in the order of the left operand, then of the right one.
extension Interpreter {
  /// The key by which a set holds an object; one that is a set itself is looked for as the frozenset of its items.
  ///
  /// - Throws: TypeError when the object is not hashable.
  func itemKey(_ object: Object, in set: SetObject) throws -> DictKey {
    do { return try key(object, in: set) } catch let error as PythonError {
      guard error.type == .typeError, case .set(let items) = object.native else { throw error }
      return try settled(DictKey(.set(items), hash: items.hashOfItems), in: set)
    }
  }

  /// Adds a key unless the set has an equal one.
  func add(_ key: consuming DictKey, to set: SetObject) throws {
    let key = try settled(key, in: set)
    try Limits.check(objects: set.items.count, "the set")
    touch(set)
    set.items.insert(key)
  }

  /// Adds all that an iterable gives to a set that no program has yet.
  ///
  /// - Throws: TypeError for what is not iterable, and for an object that is not hashable.
  func add(all iterable: Object, to set: SetObject) throws {
    try Limits.check(rangeIn: iterable, "the set")
    guard case .tuple(let tuple) = iterable else {
      return try forEachKey(of: iterable) { try add($0, to: set) }
    }
    for place in tuple.items.indices {
      try tick()
      try add(key(tuple.items[place]), to: set)
    }
  }

  /// Does something with the key of each object that an iterable gives.
  ///
  /// - Throws: TypeError for what is not iterable, and for an object that is not hashable.
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

  /// A set of all that an iterable gives; a set itself as it is.
  func set(of iterable: Object) throws -> SetObject {
    if case .set(let set) = iterable.native { return set }
    return try union(SetObject(), iterable)
  }

  /// The key of the equal object in a set; nil when there is none.
  private func twin(of key: DictKey, in set: SetObject) throws -> DictKey? {
    set.items.storedKey(try settled(key, in: set))
  }

  /// The left items and then those of the right that are not among them.
  func union(_ left: SetObject, _ right: Object) throws -> SetObject {
    let result = SetObject(left.items, isFrozen: left.isFrozen)
    try add(all: right, to: result)
    return result
  }

  /// The items of both. Of two equal objects it holds the one that CPython takes: that of the smaller set, or of what is no set.
  func intersection(_ left: SetObject, _ right: Object) throws -> SetObject {
    if case .set(let right) = right.native { return try intersection(left, right) }
    let common = SetObject()
    _ = try allKeys(of: right) { key in
      guard try twin(of: key, in: left) != nil else { return true }
      try add(key, to: common)
      // CPython looks no further when it has found all.
      return common.items.count < left.items.count
    }
    return try intersection(left, common)
  }

  private func intersection(_ left: SetObject, _ right: SetObject) throws -> SetObject {
    let result = SetObject(isFrozen: left.isFrozen)
    for (key, _) in left.items {
      try tick()
      guard let other = try twin(of: key, in: right) else { continue }
      try add(right.items.count > left.items.count ? key : other, to: result)
    }
    return result
  }

  /// The left items that are not among the right ones.
  func difference(_ left: SetObject, _ right: Object) throws -> SetObject {
    guard case .set(let right) = right.native else {
      let rest = SetObject(left.items, isFrozen: left.isFrozen)
      try forEachKey(of: right) { rest.items.removeValue(forKey: try settled($0, in: rest)) }
      return rest
    }
    let result = SetObject(isFrozen: left.isFrozen)
    for (key, _) in left.items {
      try tick()
      if try twin(of: key, in: right) == nil { try add(key, to: result) }
    }
    return result
  }

  /// The items that are in one of them only.
  func symmetricDifference(_ left: SetObject, _ right: Object) throws -> SetObject {
    let right = try set(of: right)
    return try union(difference(left, .set(right)), .set(difference(right, .set(left))))
  }

  /// Whether all of the left items are among the right ones.
  func isSubset(_ left: SetObject, of right: SetObject) throws -> Bool {
    guard left.items.count <= right.items.count else { return false }
    return try left.items.allSatisfy { item in
      try tick()
      return try twin(of: item.key, in: right) != nil
    }
  }

  /// `left < right` and its like: whether one is a part of the other.
  func order(_ operation: ComparisonOperator, _ left: SetObject, _ right: SetObject) throws -> Bool {
    switch operation {
    case .less: try left.items.count < right.items.count && isSubset(left, of: right)
    case .lessOrEqual: try isSubset(left, of: right)
    case .greater: try right.items.count < left.items.count && isSubset(right, of: left)
    case .greaterOrEqual: try isSubset(right, of: left)
    default: try left.items.count == right.items.count && isSubset(left, of: right)
    }
  }

  /// `left | right` and its like, of the class of the left one; nil for an operator that sets don't have.
  func combined(_ operation: BinaryOperator, _ left: SetObject, _ right: Object) throws -> SetObject? {
    switch operation {
    case .bitOr: try union(left, right)
    case .bitAnd: try intersection(left, right)
    case .subtract: try difference(left, right)
    case .bitXor: try symmetricDifference(left, right)
    default: nil
    }
  }

  /// Does `set |= right` and its like; false when there is no such operator for them.
  func update(_ set: SetObject, _ operation: BinaryOperator, _ right: Object) throws -> Bool {
    guard !set.isFrozen, case .set = right.native, let result = try combined(operation, set, right.native)
    else {
      return false
    }
    touch(set)
    set.items = result.items
    return true
  }
}
