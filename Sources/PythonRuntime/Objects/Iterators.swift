/// `iter(function, sentinel)`: what a function gives until it gives the sentinel.
final class CallableIterator: IteratorObject {
  /// The function; undefined at the end.
  private var function: Object
  private var sentinel: Object

  init(_ function: Object, until sentinel: Object) {
    self.function = function
    self.sentinel = sentinel
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(function)
    visitor(sentinel)
  }

  deinit { DeepRelease.drop((exchange(&function, .undefined), exchange(&sentinel, .undefined))) }

  override var type: TypeObject { .callableIterator }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.function) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if function.isUndefined { return nil }
    let value = try IteratorObject.ending { try interpreter.call(function, []) }
    if let value, try !interpreter.isSame(value, sentinel) { return value }
    function = .undefined
    return nil
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

  override var turns: (done: Int, total: Int)? { list.map { (place, $0.items.count) } }

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

/// Goes through a tuple.
final class TupleIterator: IteratorObject {
  private let tuple: TupleObject
  @exclusivity(unchecked) private var place = 0

  init(_ tuple: TupleObject) {
    self.tuple = tuple
    super.init()
  }

  /// Goes through objects that can't change.
  convenience init(_ items: ContiguousArray<Object>) { self.init(TupleObject(items)) }

  override func visit(_ visitor: Heap.Visitor) { visitor(tuple) }

  override var type: TypeObject { .tupleIterator }

  override var turns: (done: Int, total: Int)? { (place, tuple.items.count) }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < tuple.items.count else { return nil }
    defer { place += 1 }
    return tuple.items[place]
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

  override func visit(_ visitor: Heap.Visitor) { visitor(dict) }

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

  override func visit(_ visitor: Heap.Visitor) { set.map { visitor($0) } }

  override var type: TypeObject { .setIterator }

  override func ownPlace() -> any Snapshot {
    Snapshots(parts: [SavedContents(self, \.set), SavedContents(self, \.place)])
  }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard let set else { return nil }
    if set.items.count != count {
      throw PythonError(.runtimeError, "Set changed size during iteration")
    }
    if let key = set.items.nextKey(from: &place) { return key.object }
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
