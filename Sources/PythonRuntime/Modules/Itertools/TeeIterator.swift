extension TypeObject {
  /// The class of the iterators that `tee` gives.
  fileprivate static let tee = TypeObject(
    "itertools._tee", summary: "One of several iterators over what one iterator gives.")
}

/// One of several iterators over what one iterator gives.
final class TeeIterator: IteratorObject {
  /// `itertools.tee`.
  static let tee = BuiltinFunction(
    "tee", "iterable, n=2, /",
    """
    Return several iterators over one iterable.
    >>> a, b = itertools.tee([1, 2]); list(a), list(b)
    ([1, 2], [1, 2])
    """
  ) {
    arguments in
    let count = try arguments.integer(1, default: 2)
    if count < 0 { throw PythonError.value("n must be >= 0") }
    try Limits.check(objects: count, "the tuple")
    let source = try arguments.interpreter.iterator(arguments[0])
    let first = source as? TeeIterator ?? TeeIterator(TeeSource(source))
    return .tuple((0..<count).map { _ in .other(TeeIterator(first.source, at: first.link)) })
  }

  private let source: TeeSource
  /// Where what comes next is, or will be.
  private var link: TeeLink

  private init(_ source: TeeSource) {
    self.source = source
    link = source.end
    super.init()
  }

  private init(_ source: TeeSource, at link: TeeLink) {
    self.source = source
    self.link = link
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(source)
    visitor(link)
  }

  override var type: TypeObject { .tee }

  override var innerIterators: [IteratorObject] { [source] }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.link) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if link.content == nil {
      try interpreter.nested("while asking an iterator") { try source.extend(interpreter) }
    }
    guard let (item, next) = link.content else { return nil }
    link = next
    return item
  }
}

/// What one iterator has given, up to the end; who is behind holds on to what it still needs.
private final class TeeSource: DerivedIterator {
  private(set) var end = TeeLink()

  init(_ source: IteratorObject) { super.init([source]) }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    visitor(end)
  }

  override func ownPlace() -> any Snapshot { SavedEnd(owner: self, end: end, link: end) }

  /// Reads one more, if there is one.
  func extend(_ interpreter: Interpreter) throws {
    guard let item = try sources[0].next(interpreter) else { return }
    let next = TeeLink()
    end.content = (item, next)
    end = next
  }

  private struct SavedEnd: Snapshot {
    let owner: TeeSource
    let end: TeeLink
    /// The link that is the end at one of the two moments, and what follows it at this one.
    let link: TeeLink
    var content: (item: Object, next: TeeLink)?

    func restore() {
      owner.end = end
      link.content = content
    }

    func present() -> any Snapshot {
      SavedEnd(owner: owner, end: owner.end, link: link, content: link.content)
    }
  }
}

/// One object that was given, and where the next one is; nothing at the end.
private final class TeeLink: HeapObject {
  var content: (item: Object, next: TeeLink)?

  override init() {
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    guard let content else { return }
    visitor(content.item)
    visitor(content.next)
  }

  override func clear() { content = nil }

  deinit { DeepRelease.drop(exchange(&content, nil)) }
}
