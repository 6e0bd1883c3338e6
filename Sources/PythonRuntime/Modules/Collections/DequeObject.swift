import DequeModule
import PythonSyntax

/// A `collections.deque`: objects in a row, of which both ends are near.
final class DequeObject: OtherObject {
  /// The objects. Write only after `Interpreter.touch`, and by `change`.
  @exclusivity(unchecked) private(set) var items: Deque<Object>
  /// How many there may be; nil for any number.
  @exclusivity(unchecked) private(set) var capacity: Int?
  /// Another number after each change of the number of objects, by which iterators see it.
  @exclusivity(unchecked) private(set) var changes = 0

  init(_ items: Deque<Object> = [], capacity: Int? = nil) {
    self.items = items
    self.capacity = capacity
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { for item in items { visitor(item) } }

  override func clear() { items = [] }

  deinit { if !items.isEmpty { DeepRelease.drop(exchange(&items, [])) } }

  override func snapshot() -> any Snapshot {
    Snapshots(parts: [
      SavedContents(self, \.items), SavedContents(self, \.capacity), SavedContents(self, \.changes),
    ])
  }

  override var weight: Int { items.count + 1 }

  override var type: TypeObject { .deque }

  // MARK: Changes

  /// Changes the objects.
  func change<Result>(_ interpreter: Interpreter, _ body: (inout Deque<Object>) throws -> Result) rethrows
    -> Result
  {
    interpreter.touch(self)
    changes &+= 1
    return try body(&items)
  }

  /// Adds an object; where there is no room, one goes at the other end.
  func append(_ object: Object, _ interpreter: Interpreter) throws {
    try Limits.check(objects: items.count, "the deque")
    change(interpreter) { items in
      items.append(object)
      if let capacity, items.count > capacity { items.removeFirst() }
    }
  }

  /// Adds an object at the beginning; where there is no room, one goes at the other end.
  func prepend(_ object: Object, _ interpreter: Interpreter) throws {
    try Limits.check(objects: items.count, "the deque")
    change(interpreter) { items in
      items.prepend(object)
      if let capacity, items.count > capacity { items.removeLast() }
    }
  }

  /// Adds what an iterable gives.
  func extend(with iterable: Object, _ interpreter: Interpreter, atStart: Bool = false) throws {
    // The deque itself would never end.
    let source = iterable.native.isIdentical(to: .other(self)) ? .list(Array(items)) : iterable
    // One with a capacity would hold the end of any range.
    if capacity == nil { try Limits.check(rangeIn: source, "the deque") }
    let iterator = try interpreter.iterator(source)
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      try atStart ? prepend(item, interpreter) : append(item, interpreter)
    }
  }

  /// Does what `__init__` does.
  func fill(with iterable: Object?, capacity: Int?, _ interpreter: Interpreter) throws {
    change(interpreter) { $0 = [] }
    self.capacity = capacity
    if let iterable { try extend(with: iterable, interpreter) }
  }

  // MARK: As an object

  override func repr(_ interpreter: Interpreter) throws -> String { try repr(as: "deque", interpreter) }

  /// As Python shows a deque of a class with that name.
  func repr(as name: String, _ interpreter: Interpreter) throws -> String {
    guard interpreter.reprInProgress.insert(ObjectIdentifier(self)).inserted else { return "[...]" }
    defer { interpreter.reprInProgress.remove(ObjectIdentifier(self)) }
    let list = try interpreter.repr(.list(Array(items)))
    return "\(name)(\(list)\(capacity.map { ", maxlen=\($0)" } ?? ""))"
  }

  override func truth(_ interpreter: Interpreter) throws -> Bool { !items.isEmpty }

  override func hash(_ interpreter: Interpreter) throws -> Int? { nil }

  override func length(_ interpreter: Interpreter) throws -> Int? { items.count }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { DequeIterator(self) }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "maxlen" ? capacity.map { .int($0) } ?? Object.none : nil
  }

  override func setAttribute(_ name: Name, to value: Object, _ interpreter: Interpreter) throws -> Bool {
    if name.text != "maxlen" { return false }
    throw PythonError(
      .attributeError, "attribute 'maxlen' of 'collections.deque' objects is not writable")
  }

  override var attributeNames: [String] { ["maxlen"] }

  // MARK: Items

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    items[try place(index)]
  }

  override func setItem(_ index: Object, to value: Object, _ interpreter: Interpreter) throws -> Bool {
    let place = try place(index)
    interpreter.touch(self)
    items[place] = value
    return true
  }

  override func deleteItem(_ index: Object, _ interpreter: Interpreter) throws -> Bool {
    let place = try place(index)
    change(interpreter) { _ = $0.remove(at: place) }
    return true
  }

  private func place(_ index: Object) throws -> Int {
    guard case .int(let place) = Number(index) else {
      throw PythonError.type("sequence index must be integer, not '\(index.typeName)'")
    }
    let counted = place < 0 ? place &+ items.count : place
    guard items.indices.contains(counted) else { throw PythonError.index("deque index out of range") }
    return counted
  }

  // MARK: Operators

  /// The deque that an object is, or has as its native part.
  static func of(_ object: Object) -> DequeObject? {
    if case .other(let deque as DequeObject) = object.native { deque } else { nil }
  }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard let other = DequeObject.of(other) else { return nil }
    return try interpreter.isEqual(.list(Array(items)), .list(Array(other.items)))
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? {
    guard operation != .equal, operation != .notEqual, let other = DequeObject.of(other) else { return nil }
    return try interpreter.compare(operation, .list(Array(items)), .list(Array(other.items)))
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    switch operation {
    case .add where !reflected:
      guard let other = DequeObject.of(other) else {
        throw PythonError.type("can only concatenate deque (not \"\(other.typeName)\") to deque")
      }
      let sum = DequeObject(items, capacity: capacity)
      try sum.extend(with: .other(other), interpreter)
      return .other(sum)
    case .multiply:
      guard case .int(let times) = Number(other) else { return nil }
      let product = DequeObject(capacity: capacity)
      try product.repeat(items, times: times, interpreter)
      return .other(product)
    default: return nil
    }
  }

  override func augmented(
    _ operation: BinaryOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? {
    switch operation {
    case .add: try extend(with: other, interpreter)
    case .multiply:
      guard case .int(let times) = Number(other) else { return nil }
      let items = items
      change(interpreter) { $0 = [] }
      try self.repeat(items, times: times, interpreter)
    default: return nil
    }
    return .other(self)
  }

  private func `repeat`(_ items: Deque<Object>, times: Int, _ interpreter: Interpreter) throws {
    let count = max(0, times)
    try Limits.check(count, times: items.count * MemoryLayout<Object>.size, "the deque")
    if items.isEmpty { return }
    for _ in 0..<count {
      for item in items { try append(item, interpreter) }
      try interpreter.tick()
    }
  }
}

/// Goes through a deque from one end to the other and fails when it changes meanwhile.
final class DequeIterator: IteratorObject {
  private let deque: DequeObject
  private let changes: Int
  private let isReversed: Bool
  private var place = 0

  init(_ deque: DequeObject, isReversed: Bool = false) {
    self.deque = deque
    self.isReversed = isReversed
    changes = deque.changes
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(deque) }

  override var type: TypeObject { isReversed ? .reversedDequeIterator : .dequeIterator }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if deque.changes != changes {
      throw PythonError(.runtimeError, "deque mutated during iteration")
    }
    guard place < deque.items.count else { return nil }
    defer { place += 1 }
    return deque.items[isReversed ? deque.items.count - 1 - place : place]
  }
}
