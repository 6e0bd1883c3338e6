import PythonSyntax

/// An expression as a statement.
final class ExpressionStatementNode: StatementNode {
  let value: ExpressionNode

  init(_ span: Span, _ value: ExpressionNode) {
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    _ = try value.evaluate(frame)
    return .normal
  }
}

/// An expression as a statement of a prompt, which shows its value.
final class DisplayedStatementNode: StatementNode {
  let value: ExpressionNode
  let display: (Object) throws -> Void

  init(_ span: Span, _ value: ExpressionNode, _ display: @escaping (Object) throws -> Void) {
    self.value = value
    self.display = display
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let value = try value.evaluate(frame)
    try marking { try display(value) }
    return .normal
  }
}

/// `if`, `elif`, `else`.
final class IfNode: StatementNode {
  let tests: NodeList<ExpressionNode>
  let bodies: NodeList<NodeList<StatementNode>>
  let otherwise: NodeList<StatementNode>

  init(
    _ span: Span, _ branches: [(test: ExpressionNode, body: NodeList<StatementNode>)],
    _ otherwise: NodeList<StatementNode>
  ) {
    tests = NodeList(branches.map(\.test))
    bodies = NodeList(branches.map(\.body))
    self.otherwise = otherwise
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    for place in 0..<tests.count where try holds(place, frame) {
      return try bodies.withNode(place) { try $0.run(frame) }
    }
    return try otherwise.run(frame)
  }

  @inline(__always)
  private func holds(_ place: Int, _ frame: Frame) throws -> Bool {
    try tests.withNode(place) { test in
      let value = try test.evaluate(frame)
      return try test.marking { try frame.truth(value) }
    }
  }
}

/// `return`.
final class ReturnNode: StatementNode {
  let value: ExpressionNode?

  init(_ span: Span, _ value: ExpressionNode?) {
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    frame.state.pointee.returned = try value?.evaluate(frame) ?? .none
    return .returned
  }
}

/// `pass`, `break`, `continue`, and what only declares: `global`, `nonlocal`.
final class FlowNode: StatementNode {
  let flow: Flow

  init(_ span: Span, _ flow: Flow) {
    self.flow = flow
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow { flow }
}

/// `del`.
final class DeleteNode: StatementNode {
  let targets: [TargetNode]

  init(_ span: Span, _ targets: [TargetNode]) {
    self.targets = targets
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    for target in targets { try target.delete(frame) }
    return .normal
  }
}
