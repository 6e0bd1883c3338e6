import PythonSyntax

/// One `for target in iterable if …` of a comprehension.
final class ClauseNode {
  let target: TargetNode
  let iterable: ExpressionNode
  let conditions: NodeList<ExpressionNode>

  init(target: TargetNode, iterable: ExpressionNode, conditions: [ExpressionNode]) {
    self.target = target
    self.iterable = iterable
    self.conditions = NodeList(conditions)
  }
}

/// `[x for …]`, `{x for …}` and `{k: v for …}`, run in the frame of the function that they stand in.
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
    if form == .set {
      let set = SetObject()
      try run(0, first, frame) { try self.addItem(to: set, frame) }
      return .set(set)
    }
    let list = ListObject([])
    try run(0, first, frame) {
      list.items.append(try self.element.evaluate(frame))
      try marking { try Limits.check(objects: list.items.count, "the list") }
    }
    return .list(list)
  }

  private func addItem(to set: SetObject, _ frame: Frame) throws {
    let item = try element.evaluate(frame)
    try element.marking { try frame.interpreter.add(frame.interpreter.key(item), to: set) }
  }

  private func addEntry(to dict: DictObject, _ frame: Frame) throws {
    let key = try element.evaluate(frame)
    let entry = try value?.evaluate(frame) ?? .none
    dict.entries[try element.marking { try frame.interpreter.key(key, in: dict) }] = entry
    try marking { try Limits.check(objects: dict.entries.count, "the dict") }
  }

  private func run(_ place: Int, _ iterable: Object, _ frame: Frame, _ body: () throws -> Void) throws {
    let clause = clauses[place]
    let iterator = try clause.iterable.marking { try frame.interpreter.iterator(iterable) }
    let interpreter = frame.interpreter
    while let item = try clause.iterable.marking({ try iterator.next(interpreter) }) {
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
    for place in 0..<conditions.count where try !conditions.withNode(place, { try $0.holds(frame) }) {
      return false
    }
    return true
  }
}
