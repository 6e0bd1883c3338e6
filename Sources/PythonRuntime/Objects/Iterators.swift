/// An iterator that asks a block for each object.
public final class BlockIterator: IteratorObject {
  @exclusivity(unchecked) private var block: (Interpreter) throws -> Object?

  /// Makes an iterator; `block` returns nil at the end and is not asked again.
  public init(_ block: @escaping (Interpreter) throws -> Object?) {
    self.block = block
    super.init()
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.block) }

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

/// Goes through objects that can't change.
final class ArrayIterator: IteratorObject {
  private let items: ContiguousArray<Object>
  @exclusivity(unchecked) private var place = 0

  init(_ items: ContiguousArray<Object>) {
    self.items = items
    super.init()
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < items.count else { return nil }
    defer { place += 1 }
    return items[place]
  }
}

/// Goes through the keys of a dictionary and fails when its size changes meanwhile.
final class DictIterator: IteratorObject {
  private let dict: DictObject
  private let count: Int
  @exclusivity(unchecked) private var place = 0
  private let part: (DictKey, Object) -> Object

  init(_ dict: DictObject, _ part: @escaping (DictKey, Object) -> Object = { key, _ in key.object }) {
    self.dict = dict
    self.part = part
    count = dict.entries.count
    super.init()
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if dict.entries.count != count {
      throw PythonError(.runtimeError, "dictionary changed size during iteration")
    }
    guard place < count else { return nil }
    let entry = dict.entries.elements[place]
    place += 1
    return part(entry.key, entry.value)
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

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < string.count else { return nil }
    defer { place += 1 }
    return .string(string.substring(place..<place + 1))
  }
}
