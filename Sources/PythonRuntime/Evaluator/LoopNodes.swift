import PythonSyntax

/// `while`.
final class WhileNode: StatementNode {
  let test: ExpressionNode
  let body: NodeList<StatementNode>
  let otherwise: NodeList<StatementNode>

  init(
    _ span: Span, _ test: ExpressionNode, _ body: NodeList<StatementNode>,
    _ otherwise: NodeList<StatementNode>
  ) {
    self.test = test
    self.body = body
    self.otherwise = otherwise
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    while try test.holds(frame) {
      try marking { try Interpreter.tick(frame.state) }
      switch try body.run(frame) {
      case .broken: return .normal
      case .returned: return .returned
      case .normal, .continued: break
      }
    }
    return try otherwise.run(frame)
  }
}

/// `for`.
final class ForNode: StatementNode {
  let target: TargetNode
  let iterable: ExpressionNode
  let body: NodeList<StatementNode>
  let otherwise: NodeList<StatementNode>
  /// Whether it stands outside of functions: the outermost of those shows how far the cell has come.
  let isOutside: Bool

  init(
    _ span: Span, _ target: TargetNode, _ iterable: ExpressionNode, _ body: NodeList<StatementNode>,
    _ otherwise: NodeList<StatementNode>, isOutside: Bool
  ) {
    self.isOutside = isOutside
    self.target = target
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let object = try iterable.evaluate(frame)
    let interpreter = frame.interpreter
    let iterator = try iterable.marking { try interpreter.iterator(object) }
    let isOutermost = isOutside && interpreter.outermostLoop == nil
    if isOutermost { interpreter.outermostLoop = iterator }
    defer { if isOutermost { interpreter.outermostLoop = nil } }
    while let item = try iterable.marking({ try iterator.next(interpreter) }) {
      try marking { try Interpreter.tick(frame.state) }
      try target.store(consume item, frame)
      switch try body.run(frame) {
      case .broken: return .normal
      case .returned: return .returned
      case .normal, .continued: break
      }
    }
    return try otherwise.run(frame)
  }
}
