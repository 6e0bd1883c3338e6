/// Something that holds keys, at most one of those that are equal.
protocol KeyHolder: AnyObject {
  /// Whether it holds the key itself, or one that is equal without asking a program.
  func holds(_ key: DictKey) -> Bool

  /// Its keys that have a hash.
  func keys(withHash hash: Int) -> [DictKey]
}

extension DictObject: KeyHolder {
  func holds(_ key: DictKey) -> Bool { entries.contains(key) }

  func keys(withHash hash: Int) -> [DictKey] { entries.keys(withHash: hash) }
}

extension SetObject: KeyHolder {
  func holds(_ key: DictKey) -> Bool { items.contains(key) }

  func keys(withHash hash: Int) -> [DictKey] { items.keys(withHash: hash) }
}

/// Keys whose equality a program decides, by the `__eq__` of a class of its own.
///
/// A table compares keys while it is searched, when nothing may run a program: `__eq__` can raise, and can change the table.
/// So a table finds only keys that are the same object or equal by value. Where a program has a say, the keys with the same hash are
/// gathered first, then compared one after another, and then the table is asked for the one that turned out equal.
extension Interpreter {
  /// The key by which a dictionary or a set holds an object, or would hold it: that of an equal object where it has one.
  ///
  /// No program may run between this and the use of the key.
  /// - Throws: TypeError when the object is not hashable; what `__hash__` or `__eq__` raises.
  func key(_ object: Object, in holder: some KeyHolder) throws -> DictKey {
    try settled(try key(object), in: holder)
  }

  /// The key of an equal object in a dictionary or a set; the key itself where there is none.
  @inline(__always)
  func settled(_ key: consuming DictKey, in holder: some KeyHolder) throws -> DictKey {
    if !programsCompareKeys { return key }
    return try settledByProgram(key, in: holder)
  }

  private func settledByProgram(_ key: DictKey, in holder: some KeyHolder) throws -> DictKey {
    if holder.holds(key) { return key }
    search: while true {
      for candidate in holder.keys(withHash: key.hashValueOfObject)
      where candidate.object.comparesByProgram || key.object.comparesByProgram {
        let isEqual = try isSame(candidate.object, key.object)
        // The comparison has changed the table: as in CPython, the search begins anew.
        if !holder.holds(candidate) { continue search }
        if isEqual { return candidate }
      }
      return key
    }
  }
}

extension Object {
  /// Whether a program may decide what it is equal to: an instance with an `__eq__` of its class, or what holds such.
  var comparesByProgram: Bool {
    switch self {
    case .instance(let instance): instance.comparesByProgram
    case .tuple(let tuple): tuple.items.contains { $0.comparesByProgram }
    case .set(let set): set.items.contains { $0.object.comparesByProgram }
    case .other(let object): object.comparesByProgram
    default: false
    }
  }
}

extension InstanceObject {
  /// Whether a program may decide what it is equal to; it may for a list or a dictionary, which can hold anything.
  var comparesByProgram: Bool {
    if type.special(.eq) != nil { return true }
    return switch native {
    case .list, .dict: true
    case .set: native.comparesByProgram
    default: false
    }
  }
}
