import PythonSyntax

/// `(x for …)`: makes a generator; only its first iterable is evaluated at once.
final class GeneratorNode: ExpressionNode {
  let function: FunctionNode
  let first: ExpressionNode
  let clauses: [ClauseNode]
  let element: ExpressionNode

  init(
    _ span: Span, _ function: FunctionNode, first: ExpressionNode, clauses: [ClauseNode],
    element: ExpressionNode
  ) {
    self.function = function
    self.first = first
    self.clauses = clauses
    self.element = element
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let iterable = try first.evaluate(frame)
    let iterator = try first.marking { try frame.interpreter.iterator(iterable) }
    return .other(Generator(self, try function.make(frame), iterator))
  }
}

/// A generator expression at work: its own variables, and one iterator for each clause that is open.
final class Generator: IteratorObject {
  private let node: GeneratorNode
  private let function: FunctionObject
  private let slots: Slots
  @exclusivity(unchecked) private var iterators: ContiguousArray<IteratorObject>
  @exclusivity(unchecked) private var isRunning = false

  init(_ node: GeneratorNode, _ function: FunctionObject, _ first: IteratorObject) {
    self.node = node
    self.function = function
    let count = function.code.slotCount
    slots = .allocate(capacity: count)
    slots.initialize(repeating: .undefined, count: count)
    for slot in function.code.cellSlots { slots[slot] = .cell(Cell(.undefined)) }
    iterators = [first]
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(function)
    visitor.look(through: iterators)
    for slot in 0..<function.code.slotCount { visitor(slots[slot]) }
  }

  override func clear() {
    iterators = []
    slots.update(repeating: .undefined, count: function.code.slotCount)
  }

  deinit {
    DeepRelease.drop(exchange(&iterators, []))
    DeepRelease.drop(slots, function.code.slotCount)
  }

  override var type: TypeObject { .generator }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<generator object <genexpr> at \(addressText(self))>"
  }

  override var innerIterators: [IteratorObject] { Array(iterators) }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.variables), SavedContents(self, \.iterators)])
  }

  /// What its variables hold.
  private var variables: ContiguousArray<Object> {
    get { ContiguousArray(UnsafeBufferPointer(start: slots, count: function.code.slotCount)) }
    set { for (slot, object) in newValue.enumerated() { slots[slot] = object } }
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if isRunning { throw PythonError.value("generator already executing") }
    isRunning = true
    defer { isRunning = false }
    return try interpreter.nested("while running a generator") {
      do { return try advance(interpreter) } catch {
        iterators = []
        guard let error = (error as? PythonError)?.leaving(function.code) else { throw error }
        throw error.type == .stopIteration ? stopped(error) : error
      }
    }
  }

  /// A StopIteration that comes out of a generator would end the loop around it, so it comes out as the cause of another.
  private func stopped(_ error: PythonError) -> PythonError {
    PythonError(.runtimeError, "generator raised StopIteration").following(error)
  }

  private func advance(_ interpreter: Interpreter) throws -> Object? {
    let frame = Frame(slots: slots, cells: function.cells.first, state: interpreter.state)
    while let iterator = iterators.last {
      let clause = node.clauses[iterators.count - 1]
      guard let item = try clause.iterable.marking({ try iterator.next(interpreter) }) else {
        iterators.removeLast()
        continue
      }
      try node.marking { try interpreter.tick() }
      try clause.target.store(item, frame)
      guard try clause.holds(frame) else { continue }
      if iterators.count == node.clauses.count { return try node.element.evaluate(frame) }
      let inner = node.clauses[iterators.count].iterable
      let iterable = try inner.evaluate(frame)
      iterators.append(try inner.marking { try interpreter.iterator(iterable) })
    }
    return nil
  }
}
