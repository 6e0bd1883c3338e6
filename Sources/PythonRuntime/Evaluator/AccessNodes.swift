import PythonSyntax

/// `value.name`.
final class AttributeNode: TargetNode {
  let operand: ExpressionNode
  let name: Name
  let nameSpan: Span

  init(_ span: Span, _ operand: ExpressionNode, _ name: Name, _ nameSpan: Span) {
    self.operand = operand
    self.name = name
    self.nameSpan = nameSpan
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let object = try operand.evaluate(frame)
    do { return try frame.interpreter.attribute(object, name) } catch { throw mark(error, nameSpan) }
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    let value = value
    let object = try operand.evaluate(frame)
    do { try frame.interpreter.setAttribute(object, name, to: value) } catch { throw mark(error, nameSpan) }
  }

  override func delete(_ frame: Frame) throws {
    let object = try operand.evaluate(frame)
    throw mark(
      PythonError(.attributeError, "'\(object.typeName)' object attribute '\(name.text)' can't be deleted"),
      nameSpan)
  }
}

/// `value[index]`.
final class SubscriptNode: TargetNode {
  let operand: ExpressionNode
  let index: ExpressionNode

  init(_ span: Span, _ operand: ExpressionNode, _ index: ExpressionNode) {
    self.operand = operand
    self.index = index
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let object = try operand.evaluate(frame)
    let place = try index.evaluate(frame)
    if case .list(let list) = object, case .int(let number) = place, number >= 0, number < list.items.count {
      return list.items[number]
    }
    return try marking { try frame.interpreter.item(object, place) }
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    let value = value
    let object = try operand.evaluate(frame)
    let place = try index.evaluate(frame)
    try marking { try frame.interpreter.setItem(object, place, to: value) }
  }

  override func delete(_ frame: Frame) throws {
    let object = try operand.evaluate(frame)
    let place = try index.evaluate(frame)
    try marking { try frame.interpreter.deleteItem(object, place) }
  }
}

/// `target op= value` as one node: the target's parts are evaluated once.
final class AugmentedAttributeNode: StatementNode {
  let target: AttributeNode
  let operation: BinaryOperator
  let value: ExpressionNode

  init(_ span: Span, _ target: AttributeNode, _ operation: BinaryOperator, _ value: ExpressionNode) {
    self.target = target
    self.operation = operation
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let object = try target.operand.evaluate(frame)
    let interpreter = frame.interpreter
    let old: Object
    do { old = try interpreter.attribute(object, target.name) } catch { throw mark(error, target.nameSpan) }
    let change = try value.evaluate(frame)
    let new = try marking { try interpreter.augmented(operation, old, change) }
    do { try interpreter.setAttribute(object, target.name, to: new) } catch {
      throw mark(error, target.nameSpan)
    }
    return .normal
  }
}

/// `a[index] op= value`.
final class AugmentedSubscriptNode: StatementNode {
  let target: SubscriptNode
  let operation: BinaryOperator
  let value: ExpressionNode

  init(_ span: Span, _ target: SubscriptNode, _ operation: BinaryOperator, _ value: ExpressionNode) {
    self.target = target
    self.operation = operation
    self.value = value
    super.init(span)
  }

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
final class AugmentedNameNode: StatementNode {
  let target: TargetNode
  let operation: BinaryOperator
  let value: ExpressionNode

  init(_ span: Span, _ target: TargetNode, _ operation: BinaryOperator, _ value: ExpressionNode) {
    self.target = target
    self.operation = operation
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame) throws -> Flow {
    let old = try target.evaluate(frame)
    let change = try value.evaluate(frame)
    let new = try marking { try frame.interpreter.augmented(operation, old, change) }
    try target.store(new, frame)
    return .normal
  }
}
