import PythonSyntax

extension TypeObject {
  /// `dict_keys`.
  public static let dictKeys = TypeObject(
    "dict_keys", summary: "The keys of a dictionary, as they are now.",
    methods: [DictView.isDisjoint(of: "dict_keys")])
  /// `dict_values`.
  public static let dictValues = TypeObject(
    "dict_values", summary: "The values of a dictionary, as they are now.")
  /// `dict_items`.
  public static let dictItems = TypeObject(
    "dict_items", summary: "The entries of a dictionary, as they are now.",
    methods: [DictView.isDisjoint(of: "dict_items")])
}

/// What `d.keys()`, `d.values()` and `d.items()` give: the dictionary itself, seen as one kind of part.
final class DictView: OtherObject {
  enum Part {
    case keys, values, items

    /// The part of an entry that programs see.
    func object(_ entry: KeyTable<Object>.Element) -> Object {
      switch self {
      case .keys: entry.key.object
      case .values: entry.value
      case .items: .tuple([entry.key.object, entry.value])
      }
    }
  }

  let dict: DictObject
  let part: Part
  /// The class, where it is not that of the views of all dictionaries.
  private let ownType: TypeObject?

  init(_ dict: DictObject, _ part: Part, _ type: TypeObject? = nil) {
    self.dict = dict
    self.part = part
    ownType = type
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(dict) }

  override var type: TypeObject {
    if let ownType { return ownType }
    return switch part {
    case .keys: .dictKeys
    case .values: .dictValues
    case .items: .dictItems
    }
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "\(type.name)(\(try interpreter.repr(.list(dict.entries.map(part.object)))))"
  }

  override func length(_ interpreter: Interpreter) throws -> Int? { dict.entries.count }

  override func truth(_ interpreter: Interpreter) throws -> Bool { !dict.entries.isEmpty }

  override func hash(_ interpreter: Interpreter) throws -> Int? {
    part == .values ? try super.hash(interpreter) : nil
  }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    DictIterator(dict, part)
  }

  override func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? {
    switch part {
    case .keys: return dict.entries[try interpreter.key(item, in: dict)] != nil
    case .values: return nil
    case .items:
      guard case .tuple(let pair) = item.native, pair.items.count == 2 else { return false }
      guard let value = dict.entries[try interpreter.key(pair.items[0], in: dict)] else { return false }
      return try interpreter.isSame(value, pair.items[1])
    }
  }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    try compareAsSet(.equal, other, interpreter)
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Object, _ interpreter: Interpreter
  ) throws -> Object? { try compareAsSet(operation, other, interpreter).map(Object.bool) }

  override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    try combinedAsSet(operation, other, reflected: reflected, interpreter).map(Object.set)
  }
}

/// Goes through a dictionary from the last entry to the first.
final class ReversedDictIterator: IteratorObject {
  private let dict: DictObject
  private let count: Int
  private let part: DictView.Part
  private var place: Int

  init(_ dict: DictObject, _ part: DictView.Part) {
    self.dict = dict
    self.part = part
    count = dict.entries.count
    place = dict.entries.endPlace
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(dict) }

  override var type: TypeObject {
    switch part {
    case .keys: .reversedKeyIterator
    case .values: .reversedValueIterator
    case .items: .reversedItemIterator
    }
  }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    if place > 0, dict.entries.count != count {
      throw PythonError(.runtimeError, "dictionary changed size during iteration")
    }
    return dict.entries.previousEntry(from: &place).map(part.object)
  }
}
