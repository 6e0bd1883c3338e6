/// An iterator that asks other iterators: the base of `map`, `filter`, `zip` and `enumerate`.
///
/// Programs can stack them to any height, so asking counts as a level of depth, and freeing does not recurse.
class DerivedIterator: IteratorObject {
  /// The iterators that are asked.
  final private(set) var sources: ContiguousArray<IteratorObject>
  /// What they are asked for: the function of `map`, the test of `filter`; None where there is none.
  final private(set) var function: Object

  init(_ sources: [IteratorObject], _ function: Object = .none) {
    self.sources = ContiguousArray(sources)
    self.function = function
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor.look(through: sources)
    visitor(function)
  }

  deinit { DeepRelease.drop((exchange(&sources, []), exchange(&function, .none))) }

  override var innerIterators: [IteratorObject] { Array(sources) }

  override final func next(_ interpreter: Interpreter) throws -> Object? {
    try interpreter.nested("while asking an iterator") {
      try IteratorObject.ending { try advance(interpreter) }
    }
  }

  /// What `next` gives, one level deeper.
  func advance(_ interpreter: Interpreter) throws -> Object? { nil }
}
