import PythonSyntax

/// `{a, *b, c}`.
final class SetNode: ExpressionNode {
  let items: ItemList

  init(_ span: Span, _ items: [ExpressionNode]) {
    self.items = ItemList(items)
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let objects = try items.evaluate(frame, self)
    var items = KeySet(capacity: objects.count)
    try marking { for object in objects { items.insert(try frame.interpreter.key(object)) } }
    return .set(SetObject(items))
  }
}
