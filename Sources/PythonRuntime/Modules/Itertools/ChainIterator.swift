extension TypeObject {
  /// `itertools.chain`.
  static let chain = ItertoolsModule.type(
    "chain", "*iterables",
    """
    What several iterables give, one after another.
    >>> list(itertools.chain('ab', [1]))
    ['a', 'b', 1]
    """,
    methods: [
      BuiltinFunction(
        "from_iterable", "iterable, /",
        """
        Return what the iterables of an iterable give.
        >>> list(itertools.chain.from_iterable([[1], [2, 3]]))
        [1, 2, 3]
        """
      ) {
        .other(ChainIterator(try $0.interpreter.iterator($0[0])))
      }
    ]
  ) { ChainIterator(TupleIterator(ContiguousArray($0.positional))) }
}

/// Goes through the iterables that another iterator gives.
final class ChainIterator: DerivedIterator {
  /// The one that it is in; none before the first.
  private var current: ContiguousArray<IteratorObject> = []

  init(_ iterables: IteratorObject) { super.init([iterables]) }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    visitor.look(through: current)
  }

  deinit { DeepRelease.drop(exchange(&current, [])) }

  override var type: TypeObject { .chain }

  override var innerIterators: [IteratorObject] { super.innerIterators + current }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.current) }

  override func advance(_ interpreter: Interpreter) throws -> Object? {
    while true {
      if let item = try current.first?.next(interpreter) { return item }
      guard let iterable = try sources[0].next(interpreter) else { return nil }
      current = [try interpreter.iterator(iterable)]
      try interpreter.tick()
    }
  }
}
