import PythonSyntax

/// `{a, *b, c}`.
final class SetNode: ExpressionNode {
  let items: ItemList
  private let making: Making

  /// How the set is made, which shows in the order of its items.
  enum Making {
    /// By adding one item after the other.
    case atOnce
    /// CPython makes a set of constants before the program runs, and once more when it keeps it among its constants; a loop goes through
    /// that one.
    case beforehand
    /// A display gives a copy of the set that was made beforehand.
    case copied
  }

  init(_ span: Span, _ items: [ExpressionNode], _ making: Making) {
    self.items = ItemList(items, isOfSet: true)
    self.making = making
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let objects = try items.evaluate(frame, self)
    let interpreter = frame.interpreter
    let set = try marking { try interpreter.makeSet(of: objects) }
    if making == .atOnce { return .set(set) }
    let again = try interpreter.makeSet(of: ContiguousArray(set.items.map(\.object)))
    return .set(making == .copied ? interpreter.copy(again) : again)
  }
}
