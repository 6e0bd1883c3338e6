extension TypeObject {
  /// `itertools.chain`.
  static let chain = ItertoolsModule.type(
    "chain", "*iterables", "What several iterables give, one after another.",
    methods: [
      BuiltinFunction("from_iterable", "iterable, /", "Return what the iterables of an iterable give.") {
        .other(ChainIterator(try $0.interpreter.iterator($0[0])))
      }
    ]
  ) { ChainIterator(ArrayIterator(ContiguousArray($0.positional))) }
}

/// Goes through the iterables that another iterator gives.
final class ChainIterator: IteratorObject {
  private let iterables: IteratorObject
  /// The one that it is in.
  private var current: IteratorObject?

  init(_ iterables: IteratorObject) {
    self.iterables = iterables
    super.init()
  }

  override var type: TypeObject { .chain }

  override var innerIterators: [IteratorObject] { [iterables] + (current.map { [$0] } ?? []) }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.current) }

  deinit { DeepRelease.drop((iterables, exchange(&current, nil))) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    try interpreter.nested("while asking an iterator") {
      while true {
        if let item = try current?.next(interpreter) { return item }
        guard let iterable = try iterables.next(interpreter) else { return nil }
        current = try interpreter.iterator(iterable)
        try interpreter.tick()
      }
    }
  }
}
