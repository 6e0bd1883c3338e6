import PythonSyntax

/// Where a function being made takes a shared variable from.
enum CellOrigin {
  /// A cell in the slots of the function around it.
  case slot(Int)
  /// A cell that the function around it shares itself.
  case cell(Int)
}

/// `lambda`, or the function of a `def`.
final class FunctionNode: ExpressionNode {
  let code: Code
  let origins: [CellOrigin]
  let defaults: [ExpressionNode]
  let keywordDefaults: [ExpressionNode?]

  init(
    _ span: Span, _ code: Code, _ origins: [CellOrigin], defaults: [ExpressionNode],
    keywordDefaults: [ExpressionNode?]
  ) {
    self.code = code
    self.origins = origins
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object { .function(try make(frame)) }

  func make(_ frame: Frame) throws -> FunctionObject {
    let defaults = try ContiguousArray(defaults.map { try $0.evaluate(frame) })
    let keywordDefaults = try ContiguousArray(keywordDefaults.map { try $0?.evaluate(frame) ?? .undefined })
    return FunctionObject(
      code: code, defaults: defaults, keywordDefaults: keywordDefaults, cells: CellArray(cells(frame)))
  }

  func cells(_ frame: Frame) -> [Cell] {
    origins.map { origin in
      switch origin {
      case .cell(let place): return frame.cells[place]
      case .slot(let slot):
        guard case .cell(let cell) = frame.slots[slot] else {
          preconditionFailure("a shared variable's slot holds a cell while its function runs")
        }
        return cell
      }
    }
  }
}

/// `def` with decorators: binds a function to a name.
final class FunctionDefinitionNode: StatementNode {
  let target: TargetNode
  let function: FunctionNode
  let decorators: [ExpressionNode]

  init(_ span: Span, _ target: TargetNode, _ function: FunctionNode, _ decorators: [ExpressionNode]) {
    self.target = target
    self.function = function
    self.decorators = decorators
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let wrappers = try decorators.map { try $0.evaluate(frame) }
    var object = try function.evaluate(frame)
    for (wrapper, node) in zip(wrappers, decorators).reversed() {
      object = try node.marking { try frame.interpreter.call(wrapper, [object]) }
    }
    try target.store(object, frame)
    return .normal
  }
}

/// One `for target in iterable if …` of a comprehension.
struct ClauseNode {
  let target: TargetNode
  let iterable: ExpressionNode
  let conditions: [ExpressionNode]
}

/// `[x for …]` and `{k: v for …}`, run in the frame of the function that they stand in.
final class ComprehensionNode: ExpressionNode {
  let form: Comprehension.Form
  let clauses: [ClauseNode]
  let element: ExpressionNode
  let value: ExpressionNode?
  /// The slots of its own variables, emptied at the end.
  let slots: Range<Int>
  /// Those of them that inner functions share.
  let cellSlots: [Int]

  init(
    _ span: Span, form: Comprehension.Form, clauses: [ClauseNode], element: ExpressionNode,
    value: ExpressionNode?, slots: Range<Int>, cellSlots: [Int]
  ) {
    self.form = form
    self.clauses = clauses
    self.element = element
    self.value = value
    self.slots = slots
    self.cellSlots = cellSlots
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let first = try clauses[0].iterable.evaluate(frame)
    for slot in cellSlots { frame.slots[slot] = .cell(Cell(.undefined)) }
    defer { for slot in slots { frame.slots[slot] = .undefined } }
    if form == .dictionary {
      let dict = DictObject()
      try run(0, first, frame) { try self.addEntry(to: dict, frame) }
      return .dict(dict)
    }
    let list = ListObject([])
    try run(0, first, frame) {
      list.items.append(try self.element.evaluate(frame))
      try marking { try Limits.check(objects: list.items.count, "the list") }
    }
    return .list(list)
  }

  private func addEntry(to dict: DictObject, _ frame: Frame) throws {
    let key = try element.evaluate(frame)
    let entry = try value?.evaluate(frame) ?? .none
    dict.entries[try element.marking { try frame.interpreter.key(key) }] = entry
    try marking { try Limits.check(objects: dict.entries.count, "the dict") }
  }

  private func run(_ place: Int, _ iterable: Object, _ frame: Frame, _ body: () throws -> Void) throws {
    let clause = clauses[place]
    let iterator = try clause.iterable.marking { try frame.interpreter.iterator(iterable) }
    while let item = try clause.iterable.marking({ try iterator.next(frame.interpreter) }) {
      try marking { try Interpreter.tick(frame.state) }
      try clause.target.store(item, frame)
      guard try clause.holds(frame) else { continue }
      if place + 1 == clauses.count {
        try body()
      } else {
        try run(place + 1, try clauses[place + 1].iterable.evaluate(frame), frame, body)
      }
    }
  }
}

extension ClauseNode {
  /// Whether all conditions hold for the present item.
  func holds(_ frame: Frame) throws -> Bool {
    for condition in conditions {
      let value = try condition.evaluate(frame)
      if try !condition.marking({ try frame.interpreter.truth(value) }) { return false }
    }
    return true
  }
}

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
  private var iterators: ContiguousArray<IteratorObject>
  private var isRunning = false

  init(_ node: GeneratorNode, _ function: FunctionObject, _ first: IteratorObject) {
    self.node = node
    self.function = function
    let count = function.code.slotCount
    slots = .allocate(capacity: count)
    slots.initialize(repeating: .undefined, count: count)
    for slot in function.code.cellSlots { slots[slot] = .cell(Cell(.undefined)) }
    iterators = [first]
    super.init()
  }

  deinit {
    DeepRelease.drop(exchange(&iterators, []))
    slots.deinitialize(count: function.code.slotCount)
    slots.deallocate()
  }

  override var type: TypeObject { .generator }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<generator object <genexpr> at \(addressText(self))>"
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if isRunning { throw PythonError.value("generator already executing") }
    isRunning = true
    defer { isRunning = false }
    return try interpreter.nested("while running a generator") {
      do { return try advance(interpreter) } catch {
        iterators = []
        throw (error as? PythonError)?.leaving(function.code) ?? error
      }
    }
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
