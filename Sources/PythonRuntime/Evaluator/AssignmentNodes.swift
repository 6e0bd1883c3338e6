import PythonSyntax

/// `target = value`.
final class AssignmentNode: StatementNode {
  let target: TargetNode
  let value: ExpressionNode

  init(_ span: Span, _ target: TargetNode, _ value: ExpressionNode) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    try target.store(try value.evaluate(frame), frame)
    return .normal
  }
}

/// `a = b = value`.
final class ChainedAssignmentNode: StatementNode {
  let targets: [TargetNode]
  let value: ExpressionNode

  init(_ span: Span, _ targets: [TargetNode], _ value: ExpressionNode) {
    self.targets = targets
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let object = try value.evaluate(frame)
    for target in targets { try target.store(object, frame) }
    return .normal
  }
}
