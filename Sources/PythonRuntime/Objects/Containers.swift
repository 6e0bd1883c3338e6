import OrderedCollections

/// A `list`.
public final class ListObject: Tracked {
  /// The items. Write only after `Interpreter.touch`.
  @exclusivity(unchecked) public var items: ContiguousArray<Object>

  /// Makes a list of `items`.
  public init(_ items: ContiguousArray<Object>) {
    self.items = items
    super.init()
  }

  /// The items as they are.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.items) }
}

/// A `tuple`.
public final class TupleObject {
  /// The items.
  public let items: ContiguousArray<Object>

  /// Makes a tuple of `items`.
  public init(_ items: ContiguousArray<Object>) { self.items = items }
}

/// A `dict`: entries in the order of insertion.
public final class DictObject: Tracked {
  /// The entries. Write only after `Interpreter.touch`.
  @exclusivity(unchecked) public var entries: OrderedDictionary<DictKey, Object>

  /// Makes a dictionary of `entries`.
  public init(_ entries: OrderedDictionary<DictKey, Object> = [:]) {
    self.entries = entries
    super.init()
  }

  /// The entries as they are.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.entries) }
}

/// A variable that an inner function shares with the function it is in.
public final class Cell: Tracked {
  /// The object; undefined while the variable is unbound. Write only after `Interpreter.touch`.
  @exclusivity(unchecked) var content: Object

  init(_ content: Object) {
    self.content = content
    super.init()
  }

  /// The object as it is.
  public override func snapshot() -> any Snapshot { SavedContents(self, \.content) }
}
