import PythonSyntax

/// `{a, *b, c}`.
final class SetNode: ExpressionNode {
  let items: ItemList
  private let making: Making
  /// The set that was made beforehand, once it was.
  @exclusivity(unchecked) private var kept: KeySet?

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
    self.items = ItemList(items)
    self.making = making
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    if let kept { return .set(SetObject(making == .copied ? KeySet(copying: kept) : kept)) }
    if items.hasStars { return .set(try makeByParts(frame)) }
    let objects = try items.evaluate(frame, self)
    let set = try marking { try frame.interpreter.makeSet(of: objects) }
    if making == .atOnce { return .set(set) }
    kept = try frame.interpreter.makeSet(of: ContiguousArray(set.items.map(\.object))).items
    return try evaluate(frame)
  }

  /// Adds what stands before the first star, then what each star gives and what stands behind it.
  private func makeByParts(_ frame: Frame) throws -> SetObject {
    let first = items.star ?? 0
    let leading = try (0..<first).map { try items.nodes.evaluate($0, frame) }
    let set = try marking { try frame.interpreter.makeSet(of: ContiguousArray(leading)) }
    for place in first..<items.nodes.count { try add(place, to: set, frame) }
    return set
  }

  private func add(_ place: Int, to set: SetObject, _ frame: Frame) throws {
    let interpreter = frame.interpreter
    if let starred = items.starred(place) {
      let iterable = try starred.operand.evaluate(frame)
      try starred.marking { try interpreter.add(all: iterable, to: set) }
    } else {
      let item = try items.nodes.evaluate(place, frame)
      try marking { try interpreter.add(interpreter.key(item), to: set) }
    }
  }
}
