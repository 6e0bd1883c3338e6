/// Puts `new` in the place and returns what was there.
func exchange<Value>(_ place: inout Value, _ new: consuming Value) -> Value {
  let old = place
  place = new
  return old
}

/// A `list`.
public final class ListObject: Tracked {
  /// The items. Write only after `Interpreter.touch`.
  @exclusivity(unchecked) public var items: ContiguousArray<Object>

  /// Makes a list of `items`.
  public init(_ items: ContiguousArray<Object>) {
    self.items = items
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { for item in items { visitor(item) } }

  override func clear() { items = [] }

  /// The items as they are.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.items) }

  /// As many as there are items.
  public override var weight: Int { items.count + 1 }

  deinit { if !items.isEmpty { DeepRelease.drop(exchange(&items, [])) } }
}

/// A `tuple`.
public final class TupleObject: HeapObject {
  /// The items.
  @exclusivity(unchecked) public private(set) var items: ContiguousArray<Object>

  /// Makes a tuple of `items`.
  public init(_ items: ContiguousArray<Object>) {
    self.items = items
    super.init()
    // A tuple never changes: one that holds nothing but numbers and texts can't be in a cycle.
    if items.contains(where: \.mayHoldOthers) { joinHeap() }
  }

  override func visit(_ visitor: Heap.Visitor) { for item in items { visitor(item) } }

  override func clear() { items = [] }

  deinit { if !items.isEmpty { DeepRelease.drop(exchange(&items, [])) } }
}

/// A `dict`: entries in the order of insertion.
public final class DictObject: Tracked {
  /// The entries. Write only after `Interpreter.touch`.
  @exclusivity(unchecked) public var entries: KeyTable<Object>

  /// Makes a dictionary of `entries`.
  public init(_ entries: KeyTable<Object> = KeyTable()) {
    self.entries = entries
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    for (key, value) in entries {
      visitor(key.object)
      visitor(value)
    }
  }

  override func clear() { entries = KeyTable() }

  /// The entries as they are.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.entries) }

  /// Four times as many as there are entries: keys, values, and the table.
  public override var weight: Int { entries.count * 4 + 1 }

  deinit { if !entries.isEmpty { DeepRelease.drop(exchange(&entries, KeyTable())) } }
}

/// A variable that an inner function shares with the function it is in.
public final class Cell: Tracked {
  /// The object; undefined while the variable is unbound. Write only after `Interpreter.touch`.
  @exclusivity(unchecked) var content: Object

  init(_ content: consuming Object) {
    self.content = content
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(content) }

  override func clear() { content = .undefined }

  /// The object as it is.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.content) }

  deinit { if content.mayHoldOthers { DeepRelease.drop(exchange(&content, .undefined)) } }
}
