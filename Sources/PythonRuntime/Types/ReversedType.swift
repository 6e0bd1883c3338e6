extension TypeObject {
  /// `reversed`.
  public static let reversed = TypeObject(
    "reversed", summary: "The items of a sequence from the last to the first.",
    constructor: BuiltinFunction(
      "reversed", "sequence, /", "Return the items from the last to the first.", reading: .asTuple
    ) {
      if case .instance(let instance) = $0[0], case .none? = instance.type.special(.reversed) {
        throw PythonError.type("'\(instance.type.name)' object is not reversible")
      }
      return try $0.interpreter.special(.reversed, of: $0[0])
        ?? .other(reversedIterator($0[0], $0.interpreter))
    })

  private static func reversedIterator(_ sequence: Object, _ interpreter: Interpreter) throws
    -> IteratorObject
  {
    if case .instance(let instance) = sequence, instance.type.special(.getitem) != nil,
      !instance.native.hasReversedOfItsOwn
    {
      return ReversedIterator(count: try interpreter.length(sequence)) {
        try SequenceIterator.item(instance, $0, interpreter)
      }
    }
    switch sequence.native {
    case .list(let list):
      return ReversedIterator(.reversedListIterator, count: list.items.count) {
        $0 < list.items.count ? list.items[$0] : nil
      }
    case .tuple(let tuple): return ReversedIterator(count: tuple.items.count) { tuple.items[$0] }
    case .string(let text):
      return ReversedIterator(count: text.count) { .string(text.substring($0..<$0 + 1)) }
    case .dict(let dict): return ReversedDictIterator(dict, .keys)
    case .other(let view as DictView): return ReversedDictIterator(view.dict, view.part)
    case .other(let object as DequeObject): return DequeIterator(object, isReversed: true)
    case .type(let type) where ClassBehaviour.of(type)?.items != nil:
      let items = ClassBehaviour.of(type)?.items ?? []
      return ReversedIterator(count: items.count) { items[$0] }
    case .other(let object as RangeObject):
      return ReversedIterator(.rangeIterator, count: object.count) { .int(object[$0]) }
    default: throw PythonError.type("'\(sequence.typeName)' object is not reversible")
    }
  }
}

extension Object {
  /// Whether its builtin class has a `__reversed__`, which comes before a `__getitem__` of the program.
  fileprivate var hasReversedOfItsOwn: Bool {
    switch self {
    case .list, .dict: true
    case .other(let object): !(object is LargeInteger)
    default: false
    }
  }
}

/// Goes through places from the last to the first.
final class ReversedIterator: IteratorObject {
  private let ownType: TypeObject
  private var place: Int
  private let item: (Int) throws -> Object?

  init(_ type: TypeObject = .reversed, count: Int, item: @escaping (Int) throws -> Object?) {
    ownType = type
    place = count
    self.item = item
    super.init()
  }

  override var type: TypeObject { ownType }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place > 0 else { return nil }
    place -= 1
    guard let found = try item(place) else {
      place = 0
      return nil
    }
    return found
  }
}
