import PythonSyntax

/// `target op= value` as one node: the target's parts are evaluated once.
class AugmentedNode<Target: TargetNode>: StatementNode {
  final let target: Target
  final let operation: BinaryOperator
  final let value: ExpressionNode

  init(_ span: Span, _ target: Target, _ operation: BinaryOperator, _ value: ExpressionNode) {
    self.target = target
    self.operation = operation
    self.value = value
    super.init(span)
  }
}

/// `object.name op= value`.
final class AugmentedAttributeNode: AugmentedNode<AttributeNode> {
  override func execute(_ frame: Frame) throws -> Flow {
    let object = try target.operand.evaluate(frame)
    let old = try target.read(object, frame)
    let change = try value.evaluate(frame)
    let new = try marking { try frame.augmented(operation, old, change) }
    try target.write(new, to: object, frame)
    return .normal
  }
}

/// `a[index] op= value`.
final class AugmentedSubscriptNode: AugmentedNode<SubscriptNode> {
  override func execute(_ frame: Frame) throws -> Flow {
    let object = try target.operand.evaluate(frame)
    let index = try target.index.evaluate(frame)
    let interpreter = frame.interpreter
    let old = try target.marking { try interpreter.item(object, index) }
    let change = try value.evaluate(frame)
    let new = try marking { try interpreter.augmented(operation, old, change) }
    try target.marking { try interpreter.setItem(object, index, to: new) }
    return .normal
  }
}

/// `name op= value`.
final class AugmentedNameNode: AugmentedNode<TargetNode> {
  override func execute(_ frame: Frame) throws -> Flow {
    let old = try target.evaluate(frame)
    let change = try value.evaluate(frame)
    let new = try marking { try frame.augmented(operation, old, change) }
    try target.store(new, frame)
    return .normal
  }
}
