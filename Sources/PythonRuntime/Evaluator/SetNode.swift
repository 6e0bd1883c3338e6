import PythonSyntax

/// `{a, *b, c}`.
final class SetNode: ExpressionNode {
  let items: ItemList

  init(_ span: Span, _ items: [ExpressionNode]) {
    self.items = ItemList(items, isOfSet: true)
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let objects = try items.evaluate(frame, self)
    let set = SetObject(KeySet(capacity: objects.count))
    let interpreter = frame.interpreter
    try marking { for object in objects { try interpreter.add(interpreter.key(object), to: set) } }
    return .set(set)
  }
}
