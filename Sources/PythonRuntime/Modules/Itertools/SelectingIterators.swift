extension TypeObject {
  /// `itertools.product`.
  static let product = ItertoolsModule.type(
    "product", "*iterables, repeat=1",
    """
    Tuples of one from each iterable, in all ways, as nested loops give them.
    >>> list(itertools.product('ab', [1, 2]))
    [('a', 1), ('a', 2), ('b', 1), ('b', 2)]
    """
  ) { arguments in
    let times = try arguments.keyword("repeat").map(arguments.interpreter.integer) ?? 1
    if times < 0 { throw PythonError.value("repeat argument cannot be negative") }
    let pools = try arguments.positional.map(arguments.interpreter.items)
    if pools.isEmpty { return SelectionIterator(.product, []) }
    try Limits.check(times, times: pools.count * MemoryLayout<Object>.size, "the product")
    return SelectionIterator(.product, Array((0..<times).map { _ in pools }.joined()))
  }

  /// `itertools.permutations`.
  static let permutations = ItertoolsModule.type(
    "permutations", "iterable, r=None",
    """
    Tuples of r objects in all orders.
    >>> list(itertools.permutations([1, 2]))
    [(1, 2), (2, 1)]
    """
  ) { try selection($0, .permutations) }

  /// `itertools.combinations`.
  static let combinations = ItertoolsModule.type(
    "combinations", "iterable, r",
    """
    Tuples of r objects in their order, in all ways.
    >>> list(itertools.combinations('abc', 2))
    [('a', 'b'), ('a', 'c'), ('b', 'c')]
    """
  ) { try selection($0, .combinations) }

  /// `itertools.combinations_with_replacement`.
  static let combinationsWithReplacement = ItertoolsModule.type(
    "combinations_with_replacement", "iterable, r",
    """
    Tuples of r objects in their order, each as often as it may be, in all ways.
    >>> list(itertools.combinations_with_replacement('ab', 2))
    [('a', 'a'), ('a', 'b'), ('b', 'b')]
    """
  ) { try selection($0, .combinationsWithReplacement) }

  private static func selection(
    _ arguments: Arguments, _ kind: SelectionIterator.Kind
  ) throws -> IteratorObject {
    let pool = try arguments.interpreter.items(of: arguments[0])
    var count = pool.count
    if let given = kind == .permutations ? arguments.given(1) : arguments[1] {
      if kind == .permutations, case nil = Number(given) {
        throw PythonError.type("Expected int as r")
      }
      count = try arguments.interpreter.integer(given)
    }
    if count < 0 { throw PythonError.value("r must be non-negative") }
    // More than there are can't be chosen; with replacement, none can be from nothing.
    let isPossible = kind == .combinationsWithReplacement ? count == 0 || !pool.isEmpty : count <= pool.count
    if isPossible { try Limits.check(objects: count, "the tuple") }
    let pools = isPossible ? Array(repeating: pool, count: count) : []
    return SelectionIterator(kind, pools, hasEnded: !isPossible)
  }
}

/// Gives tuples of one object from each of several pools: those that a rule admits, in the order of their places.
final class SelectionIterator: IteratorObject {
  /// Which places go together.
  enum Kind { case product, permutations, combinations, combinationsWithReplacement }

  private let kind: Kind
  private var pools: [ContiguousArray<Object>]
  /// The places of the last tuple; nil before the first.
  private var places: [Int]?
  private var hasEnded: Bool

  init(_ kind: Kind, _ pools: [ContiguousArray<Object>], hasEnded: Bool = false) {
    self.kind = kind
    self.pools = pools
    self.hasEnded = hasEnded || pools.contains(where: \.isEmpty)
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { for object in pools.joined() { visitor(object) } }

  deinit { DeepRelease.drop(exchange(&pools, [])) }

  override var type: TypeObject {
    switch kind {
    case .product: .product
    case .permutations: .permutations
    case .combinations: .combinations
    case .combinationsWithReplacement: .combinationsWithReplacement
    }
  }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.places), SavedContents(self, \.hasEnded)])
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard !hasEnded, let places = places.map(following) ?? first else {
      hasEnded = true
      return nil
    }
    self.places = places
    return .tuple(TupleObject(ContiguousArray(zip(pools, places).map { $0[$1] })))
  }

  private var first: [Int]? {
    let isRising = kind == .combinations || kind == .permutations
    return isRising ? Array(pools.indices) : pools.map { _ in 0 }
  }

  /// The places of the next tuple: the last one that can go up does, and those behind it begin anew.
  private func following(_ places: [Int]) -> [Int]? {
    var next = places
    for place in places.indices.reversed() {
      guard let raised = raised(next, place) else { continue }
      next[place] = raised
      for later in places.indices where later > place { next[later] = lowest(next, later) }
      return next
    }
    return nil
  }

  private func raised(_ places: [Int], _ place: Int) -> Int? {
    let above = places[place] + 1..<max(places[place] + 1, pools[place].count)
    switch kind {
    case .product, .combinationsWithReplacement: return above.first
    case .combinations: return above.first { $0 + (pools.count - 1 - place) < pools[place].count }
    case .permutations:
      let used = Set(places[..<place])
      return above.first { !used.contains($0) }
    }
  }

  private func lowest(_ places: [Int], _ place: Int) -> Int {
    switch kind {
    case .product: return 0
    case .combinationsWithReplacement: return places[place - 1]
    case .combinations: return places[place - 1] + 1
    case .permutations:
      let used = Set(places[..<place])
      return pools[place].indices.first { !used.contains($0) } ?? 0
    }
  }
}
