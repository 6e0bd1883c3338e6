extension TypeObject {
  /// `itertools.groupby`.
  static let groupBy = ItertoolsModule.type(
    "groupby", "iterable, key=None",
    """
    Each run of objects with equal keys: the key, and an iterator of them.
    >>> [(k, len(list(g))) for k, g in itertools.groupby('aabbb')]
    [('a', 2), ('b', 3)]
    """
  ) { GroupByIterator(try $0.interpreter.iterator($0[0]), key: $0.given(1) ?? .none) }

  /// The class of the iterators that `groupby` gives.
  fileprivate static let group = TypeObject("itertools._grouper", summary: "Objects with equal keys.")
}

/// Gives the runs of objects with equal keys.
final class GroupByIterator: DerivedIterator {
  /// The object that was read last, unless a group has given it, and its key.
  fileprivate private(set) var current: Object?
  fileprivate private(set) var currentKey: Object?
  private var keyOfGroup: Object?
  /// Which group was given last; only that one goes on.
  fileprivate private(set) var groupNumber = 0

  init(_ source: IteratorObject, key: Object) {
    super.init([source], key)
  }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    for object in [current, currentKey, keyOfGroup] { object.map { visitor($0) } }
  }

  deinit {
    DeepRelease.drop((exchange(&current, nil), exchange(&currentKey, nil), exchange(&keyOfGroup, nil)))
  }

  override var type: TypeObject { .groupBy }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [
      SavedContents(self, \.current), SavedContents(self, \.currentKey), SavedContents(self, \.keyOfGroup),
      SavedContents(self, \.groupNumber),
    ])
  }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    groupNumber += 1
    while try isInGroup(interpreter) {
      try interpreter.tick()
      guard try step(interpreter) else { return nil }
    }
    guard let currentKey else { return nil }
    keyOfGroup = currentKey
    return .tuple([currentKey, .other(GroupIterator(self, currentKey))])
  }

  private func isInGroup(_ interpreter: Interpreter) throws -> Bool {
    guard let currentKey else { return true }
    return try keyOfGroup.map { try interpreter.isSame($0, currentKey) } ?? false
  }

  /// Reads the next object; false at the end.
  private func step(_ interpreter: Interpreter) throws -> Bool {
    guard let item = try sources[0].next(interpreter) else { return false }
    currentKey = try interpreter.apply(function, item)
    current = item
    return true
  }

  /// The next object of a group.
  fileprivate func next(in groupKey: Object, _ interpreter: Interpreter) throws -> Object? {
    if current == nil, try !step(interpreter) { return nil }
    guard let currentKey, try interpreter.isSame(groupKey, currentKey) else { return nil }
    return exchange(&current, nil)
  }
}

/// Gives the objects of one run, until the next one is asked for.
private final class GroupIterator: IteratorObject {
  private let groups: GroupByIterator
  private var key: Object
  private let number: Int

  init(_ groups: GroupByIterator, _ key: Object) {
    self.groups = groups
    self.key = key
    number = groups.groupNumber
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(groups)
    visitor(key)
  }

  deinit { DeepRelease.drop(exchange(&key, .none)) }

  override var type: TypeObject { .group }

  override var innerIterators: [IteratorObject] { [groups] }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if groups.groupNumber != number { return nil }
    return try interpreter.nested("while asking an iterator") { try groups.next(in: key, interpreter) }
  }
}
