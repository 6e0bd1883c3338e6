import PythonSyntax

/// `[a, *b, c]`.
final class ListNode: TargetNode {
  let items: ItemList

  init(_ span: Span, _ items: [ExpressionNode]) {
    self.items = ItemList(items)
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    .list(ListObject(try items.evaluate(frame, self)))
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    try items.unpack(value, frame, self)
  }

  override func delete(_ frame: Frame) throws { try items.delete(frame) }
}

/// `(a, *b, c)`.
final class TupleNode: TargetNode {
  let items: ItemList

  init(_ span: Span, _ items: [ExpressionNode]) {
    self.items = ItemList(items)
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    .tuple(TupleObject(try items.evaluate(frame, self)))
  }

  override func store(_ value: consuming Object, _ frame: Frame) throws {
    try items.unpack(value, frame, self)
  }

  override func delete(_ frame: Frame) throws { try items.delete(frame) }
}

/// `*a`, inside a display or a target.
final class StarredNode: TargetNode {
  let operand: ExpressionNode

  init(_ span: Span, _ operand: ExpressionNode) {
    self.operand = operand
    super.init(span)
  }
}

/// The items of a display or of a target, some of them starred.
struct ItemList {
  let nodes: NodeList<ExpressionNode>
  /// The items as targets, the starred one without its star; empty where they are none.
  private let targets: NodeList<TargetNode>
  /// The place of the starred item when they are a target; there is one at most.
  let star: Int?
  let hasStars: Bool

  init(_ items: [ExpressionNode]) {
    nodes = NodeList(items)
    let targets = items.compactMap { ($0 as? StarredNode)?.operand as? TargetNode ?? $0 as? TargetNode }
    self.targets = NodeList(targets.count == items.count ? targets : [])
    star = items.firstIndex { $0 is StarredNode }
    hasStars = star != nil
  }

  @inline(__always)
  func evaluate(_ frame: Frame, _ node: Node) throws -> ContiguousArray<Object> {
    var objects = ContiguousArray<Object>()
    objects.reserveCapacity(nodes.count)
    for place in 0..<nodes.count {
      if hasStars, let starred = starred(place) {
        let iterable = try starred.operand.evaluate(frame)
        objects.append(contentsOf: try starred.marking { try frame.interpreter.unpackedItems(of: iterable) })
        try starred.marking { try Limits.check(objects: objects.count, "the sequence") }
      } else {
        objects.append(try nodes.evaluate(place, frame))
      }
    }
    return objects
  }

  func starred(_ place: Int) -> StarredNode? { nodes.withNode(place) { $0 as? StarredNode } }

  func unpack(_ value: consuming Object, _ frame: Frame, _ node: Node) throws {
    let value = value
    if case .tuple(let tuple) = value, !hasStars, tuple.items.count == targets.count {
      return try store(tuple.items, frame)
    }
    try store(try node.marking { try unpacked(value, frame.interpreter) }, frame)
  }

  private func store(_ items: ContiguousArray<Object>, _ frame: Frame) throws {
    for place in 0..<targets.count { try targets.withNode(place) { try $0.store(items[place], frame) } }
  }

  func delete(_ frame: Frame) throws {
    for place in 0..<targets.count { try targets.withNode(place) { try $0.delete(frame) } }
  }

  /// One object for each target, those of the starred one gathered in a list.
  private func unpacked(_ value: Object, _ interpreter: Interpreter) throws -> ContiguousArray<Object> {
    guard var iterator = try interpreter.iteratorIfAny(value) else {
      throw PythonError.type("cannot unpack non-iterable \(value.typeName) object")
    }
    var items = ContiguousArray<Object>()
    let wanted = nodes.count
    if let star, let own = iterator as? InstanceIterator {
      while items.count < star, let item = try iterator.next(interpreter) { items.append(item) }
      // What the star takes is made a list from the iterator, which is asked for its own iterator then.
      if items.count == star { iterator = try interpreter.iterator(.instance(own.instance)) }
    }
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      if star == nil, items.count == wanted {
        throw PythonError.value("too many values to unpack (expected \(wanted))")
      }
      items.append(item)
      try Limits.check(objects: items.count, "the sequence")
    }
    guard let star else {
      if items.count == wanted { return items }
      throw PythonError.value("not enough values to unpack (expected \(wanted), got \(items.count))")
    }
    guard items.count >= wanted - 1 else {
      throw PythonError.value(
        "not enough values to unpack (expected at least \(wanted - 1), got \(items.count))")
    }
    let middle = star..<(items.count - (wanted - star - 1))
    let gathered = ContiguousArray(items[middle])
    items.replaceSubrange(middle, with: [.list(ListObject(gathered))])
    return items
  }
}

extension Interpreter {
  fileprivate func unpack(_ object: Object, into dict: DictObject) throws {
    guard let mapping = try mapping(object) else {
      throw PythonError.type("'\(object.typeName)' object is not a mapping")
    }
    try DictMethods.add(mapping, to: dict, self)
  }

  func unpackedItems(of iterable: Object) throws -> ContiguousArray<Object> {
    guard let items = try itemsIfAny(of: iterable) else {
      throw PythonError.type("Value after * must be an iterable, not \(iterable.typeName)")
    }
    return items
  }
}

/// `{key: value, **mapping}`.
final class DictNode: ExpressionNode {
  enum Item {
    case pair(ExpressionNode, ExpressionNode)
    case unpacked(ExpressionNode)
  }

  private let parts: [Part]

  /// Mappings, and the pairs between them.
  private enum Part {
    case pairs([(key: ExpressionNode, value: ExpressionNode)])
    case unpacked(ExpressionNode)
  }

  /// How many pairs CPython evaluates before it puts the first in its place; of more of them each is put there at once.
  private static let mostTogether = 15

  init(_ span: Span, _ items: [Item]) {
    parts = items.reduce(into: []) { parts, item in
      switch (item, parts.last) {
      case (.pair(let key, let value), .pairs(let pairs)?):
        parts[parts.count - 1] = .pairs(pairs + [(key, value)])
      case (.pair(let key, let value), _): parts.append(.pairs([(key, value)]))
      case (.unpacked(let mapping), _): parts.append(.unpacked(mapping))
      }
    }
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    let dict = DictObject()
    for part in parts {
      switch part {
      case .pairs(let pairs): try add(pairs, to: dict, frame)
      case .unpacked(let mapping):
        let object = try mapping.evaluate(frame)
        try mapping.marking { try frame.interpreter.unpack(object, into: dict) }
      }
    }
    return .dict(dict)
  }

  private func add(
    _ pairs: [(key: ExpressionNode, value: ExpressionNode)], to dict: DictObject, _ frame: Frame
  ) throws {
    let areTogether = pairs.count <= DictNode.mostTogether
    var objects = ContiguousArray<(Object, Object)>()
    objects.reserveCapacity(areTogether ? pairs.count : 0)
    for (key, value) in pairs {
      let made = (try key.evaluate(frame), try value.evaluate(frame))
      if areTogether { objects.append(made) } else { try add(made, key, to: dict, frame) }
    }
    for (made, pair) in zip(objects, pairs) { try add(made, pair.key, to: dict, frame) }
  }

  private func add(
    _ made: (key: Object, value: Object), _ node: ExpressionNode, to dict: DictObject, _ frame: Frame
  ) throws {
    dict.entries[try node.marking { try frame.interpreter.key(made.key, in: dict) }] = made.value
  }
}

/// `start:stop:step` between the brackets of a subscript.
final class SliceNode: ExpressionNode {
  let start: ExpressionNode?
  let stop: ExpressionNode?
  let step: ExpressionNode?

  init(_ span: Span, _ start: ExpressionNode?, _ stop: ExpressionNode?, _ step: ExpressionNode?) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(span)
  }

  override func evaluate(_ frame: Frame) throws -> Object {
    .other(
      SliceObject(
        start: try start?.evaluate(frame) ?? .none, stop: try stop?.evaluate(frame) ?? .none,
        step: try step?.evaluate(frame) ?? .none))
  }
}
