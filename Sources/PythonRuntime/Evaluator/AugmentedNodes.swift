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

  /// What the operator makes of the old object.
  @inline(__always)
  final func changed(_ old: Object, _ change: Object, _ frame: Frame) throws -> Object {
    do { return try frame.augmented(operation, old, change) } catch {
      guard let error = error as? PythonError, old.isPlainNumber, change.isPlainNumber else {
        throw mark(error, span)
      }
      throw mark(error.describingAugmented(operation), span)
    }
  }
}

/// `object.name op= value`.
final class AugmentedAttributeNode: AugmentedNode<AttributeNode> {
  override func execute(_ frame: Frame) throws -> Flow {
    let object = try target.operand.evaluate(frame)
    let old = try target.read(object, frame)
    let change = try value.evaluate(frame)
    let new = try changed(old, change, frame)
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
    let new = try changed(old, change, frame)
    try target.marking { try interpreter.setItem(object, index, to: new) }
    return .normal
  }
}

/// `name op= value`.
final class AugmentedNameNode: AugmentedNode<TargetNode> {
  override func execute(_ frame: Frame) throws -> Flow {
    var old = try target.evaluate(frame)
    let change = try value.evaluate(frame)
    if operation == .add, case .string(let tail) = change, let local = target as? LocalNode,
      case .string = old
    {
      try append(tail, to: &old, in: local.slot, frame)
    } else {
      old = try changed(old, change, frame)
    }
    try target.store(old, frame)
    return .normal
  }

  /// Makes the text of a local variable longer, in place where nothing else holds it, as CPython does: a text that grows in a loop
  /// is not copied each time.
  private func append(_ tail: StringObject, to old: inout Object, in slot: Int, _ frame: Frame) throws {
    guard case .string(var text) = old else { return }
    try Limits.check(text.value.utf8.count + tail.value.utf8.count, "the text")
    old = .undefined
    frame.slots[slot] = .undefined
    if isKnownUniquelyReferenced(&text) {
      text.append(tail)
    } else {
      text = StringObject(text.value + tail.value)
    }
    old = .string(text)
  }
}
