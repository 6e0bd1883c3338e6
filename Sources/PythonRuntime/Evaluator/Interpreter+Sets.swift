import PythonSyntax

// What sets do with each other, step by step as CPython 3.11 does it (`Objects/setobject.c`): on that the order of numbers depends, and
// of two equal objects which one stays.
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

  /// A set of objects, added one after the other.
  ///
  /// - Throws: TypeError for an object that is not hashable.
  func makeSet(of objects: ContiguousArray<Object>) throws -> SetObject {
    let set = SetObject(KeySet(roomFor: objects))
    for object in objects { try add(key(object), to: set) }
    return set
  }

  /// Adds all that an iterable gives.
  ///
  /// - Throws: TypeError for what is not iterable, and for an object that is not hashable.
  func add(all iterable: Object, to set: SetObject) throws {
    try Limits.check(rangeIn: iterable, "the set")
    if case .set(let other) = iterable.native { return try merge(other, into: set) }
    if case .dict(let dict) = iterable {
      touch(set)
      set.items.makeRoom(for: dict.entries.count)
    }
    guard case .tuple(let tuple) = iterable else {
      return try forEachKey(of: iterable) { try add($0, to: set) }
    }
    for place in tuple.items.indices {
      try tick()
      try add(key(tuple.items[place]), to: set)
    }
  }

  private func merge(_ other: SetObject, into set: SetObject) throws {
    if other === set { return }
    try Limits.check(objects: set.items.count + other.items.count, "the set")
    touch(set)
    if set.items.merge(other.items) { return }
    for key in other.items {
      try tick()
      try add(key, to: set)
    }
  }

  /// Removes all that an iterable gives.
  ///
  /// - Throws: TypeError for what is not iterable, and for an object that is not hashable.
  func remove(all iterable: Object, from set: SetObject) throws {
    if case .set(var other) = iterable.native {
      if other === set { return clear(set) }
      // A much larger one is asked for what is in both.
      if other.items.count / 8 > set.items.count { other = try intersection(set, other) }
      for key in other.items {
        try tick()
        try remove(key, from: set)
      }
    } else {
      try forEachKey(of: iterable) { try remove($0, from: set) }
    }
    touch(set)
    set.items.tidy()
  }

  /// Removes all items.
  func clear(_ set: SetObject) { replace(set, with: SetObject()) }

  /// Removes a key and says whether it was there.
  @discardableResult
  private func remove(_ key: DictKey, from set: SetObject) throws -> Bool {
    let key = try settled(key, in: set)
    touch(set)
    return set.items.remove(key) != nil
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
    return try union(SetObject(), [iterable])
  }

  /// The key of the equal object in a set; nil when there is none.
  private func twin(of key: DictKey, in set: SetObject) throws -> DictKey? {
    set.items.storedKey(try settled(key, in: set))
  }

  /// A set of the same items.
  func copy(_ set: SetObject) -> SetObject { SetObject(KeySet(copying: set.items), isFrozen: set.isFrozen) }

  /// The items of any of them.
  func union(_ left: SetObject, _ rights: [Object]) throws -> SetObject {
    let result = copy(left)
    for right in rights where !right.isIdentical(to: .set(left)) { try add(all: right, to: result) }
    return result
  }

  /// The items of both. Of two equal objects it holds that of the smaller set, or of what is no set.
  func intersection(_ left: SetObject, _ right: Object) throws -> SetObject {
    if case .set(let right) = right.native { return try intersection(left, right) }
    let result = SetObject(isFrozen: left.isFrozen)
    _ = try allKeys(of: right) { key in
      guard try twin(of: key, in: left) != nil else { return true }
      try add(key, to: result)
      // It looks no further when it has found all.
      return result.items.count < left.items.count
    }
    return result
  }

  private func intersection(_ left: SetObject, _ right: SetObject) throws -> SetObject {
    if left === right { return copy(left) }
    let (smaller, larger) = right.items.count > left.items.count ? (left, right) : (right, left)
    let result = SetObject(isFrozen: left.isFrozen)
    for key in smaller.items {
      try tick()
      if try twin(of: key, in: larger) != nil { try add(key, to: result) }
    }
    return result
  }

  /// The left items that are not among the right ones.
  func difference(_ left: SetObject, _ right: Object) throws -> SetObject {
    let others: any KeyHolder
    switch (right, right.native) {
    case (_, .set(let set)) where left.items.count / 4 <= set.items.count: others = set
    case (.dict(let dict), _) where left.items.count / 4 <= dict.entries.count: others = dict
    default:
      let rest = copy(left)
      try remove(all: right, from: rest)
      return rest
    }
    let result = SetObject(isFrozen: left.isFrozen)
    for key in left.items {
      try tick()
      if try !others.holds(settled(key, in: others)) { try add(key, to: result) }
    }
    return result
  }

  /// The items that are in one of them only.
  func symmetricDifference(_ left: SetObject, _ right: Object) throws -> SetObject {
    let result = SetObject(isFrozen: left.isFrozen)
    try add(all: right, to: result)
    try toggle(all: .set(left), in: result)
    return result
  }

  /// Adds what is missing and removes what is there.
  func toggle(all iterable: Object, in set: SetObject) throws {
    func toggleKey(_ key: DictKey) throws {
      try tick()
      if try !remove(key, from: set) { try add(key, to: set) }
    }
    if case .dict(let dict) = iterable { return try dict.entries.forEach { try toggleKey($0.key) } }
    let others = try self.set(of: iterable)
    if others === set { return clear(set) }
    try others.items.forEach(toggleKey)
  }

  /// Whether all of the left items are among the right ones.
  func isSubset(_ left: SetObject, of right: SetObject) throws -> Bool {
    guard left.items.count <= right.items.count else { return false }
    return try left.items.allSatisfy { item in
      try tick()
      return try twin(of: item, in: right) != nil
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
    case .bitOr: try union(left, [right])
    case .bitAnd: try intersection(left, right)
    case .subtract: try difference(left, right)
    case .bitXor: try symmetricDifference(left, right)
    default: nil
    }
  }

  /// Does `set |= right` and its like; false when there is no such operator for them.
  func update(_ set: SetObject, _ operation: BinaryOperator, _ right: Object) throws -> Bool {
    guard !set.isFrozen, case .set = right.native else { return false }
    return try update(set, operation, withAll: right)
  }

  /// The same with what any iterable gives.
  func update(_ set: SetObject, _ operation: BinaryOperator, withAll right: Object) throws -> Bool {
    switch operation {
    case .bitOr: try add(all: right, to: set)
    case .bitAnd: try replace(set, with: intersection(set, right))
    case .subtract: try remove(all: right, from: set)
    case .bitXor: try toggle(all: right, in: set)
    default: return false
    }
    return true
  }

  /// Gives a set the items of another.
  func replace(_ set: SetObject, with other: SetObject) {
    touch(set)
    set.items.replace(with: other.items)
  }
}
