/// An iterator that asks a block for each object.
public final class BlockIterator: IteratorObject {
  private let ownType: TypeObject
  @exclusivity(unchecked) private var block: (Interpreter) throws -> Object?

  /// Makes an iterator; `block` returns nil at the end and is not asked again.
  public init(_ type: TypeObject = .iterator, _ block: @escaping (Interpreter) throws -> Object?) {
    ownType = type
    self.block = block
    super.init()
  }

  /// The class that it was made with.
  public override var type: TypeObject { ownType }

  /// The block that is asked.
  public override func ownPlace() -> any Snapshot { SavedContents(self, \.block) }

  /// What the block gives.
  public override func next(_ interpreter: Interpreter) throws -> Object? {
    guard let object = try block(interpreter) else {
      block = { _ in nil }
      return nil
    }
    return object
  }
}

/// Goes through a list as it is at each turn, so that appending in a loop is seen as in Python.
final class ListIterator: IteratorObject {
  @exclusivity(unchecked) private var list: ListObject?
  @exclusivity(unchecked) private var place = 0

  init(_ list: ListObject) {
    self.list = list
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) { list.map { visitor($0) } }

  override var type: TypeObject { .listIterator }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.list), SavedContents(self, \.place)])
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard let list, place < list.items.count else {
      self.list = nil
      return nil
    }
    defer { place += 1 }
    return list.items[place]
  }
}

/// Goes through objects that can't change: those of a tuple.
final class ArrayIterator: IteratorObject {
  private let items: ContiguousArray<Object>
  @exclusivity(unchecked) private var place = 0

  init(_ items: ContiguousArray<Object>) {
    self.items = items
    super.init()
  }

  override var type: TypeObject { .tupleIterator }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < items.count else { return nil }
    defer { place += 1 }
    return items[place]
  }
}

/// Goes through the keys, values or entries of a dictionary and fails when its size changes meanwhile.
final class DictIterator: IteratorObject {
  private let dict: DictObject
  private let part: DictView.Part
  private let count: Int
  @exclusivity(unchecked) private var place = 0
  @exclusivity(unchecked) private var remaining: Int

  init(_ dict: DictObject, _ part: DictView.Part) {
    self.dict = dict
    self.part = part
    count = dict.entries.count
    remaining = count
    super.init()
  }

  override var type: TypeObject {
    switch part {
    case .keys: .keyIterator
    case .values: .valueIterator
    case .items: .itemIterator
    }
  }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.place), SavedContents(self, \.remaining)])
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if remaining < 0 { return nil }
    if dict.entries.count != count {
      throw PythonError(.runtimeError, "dictionary changed size during iteration")
    }
    guard let entry = dict.entries.nextEntry(from: &place) else {
      remaining = -1
      return nil
    }
    if remaining == 0 { throw PythonError(.runtimeError, "dictionary keys changed during iteration") }
    remaining -= 1
    return part.object(entry)
  }
}

/// Goes through the items of a set and fails when its size changes meanwhile.
final class SetIterator: IteratorObject {
  @exclusivity(unchecked) private var set: SetObject?
  private let count: Int
  @exclusivity(unchecked) private var place = 0

  init(_ set: SetObject) {
    self.set = set
    count = set.items.count
    super.init()
  }

  override var type: TypeObject { .setIterator }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.set), SavedContents(self, \.place)])
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard let set else { return nil }
    if set.items.count != count {
      throw PythonError(.runtimeError, "Set changed size during iteration")
    }
    if let entry = set.items.nextEntry(from: &place) { return entry.key.object }
    self.set = nil
    return nil
  }
}

/// Goes through the code points of a string.
final class StringIterator: IteratorObject {
  private let string: StringObject
  @exclusivity(unchecked) private var place = 0

  init(_ string: StringObject) {
    self.string = string
    super.init()
  }

  override var type: TypeObject { string.isASCII ? .asciiIterator : .stringIterator }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < string.count else { return nil }
    defer { place += 1 }
    return .string(string.substring(place..<place + 1))
  }
}
