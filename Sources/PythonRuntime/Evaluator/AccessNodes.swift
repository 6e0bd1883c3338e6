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
    do { try frame.interpreter.deleteAttribute(object, name) } catch { throw mark(error, nameSpan) }
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
