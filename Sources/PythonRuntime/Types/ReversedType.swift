extension TypeObject {
  /// `reversed`.
  public static let reversed = TypeObject(
    "reversed", summary: "The items of a sequence from the last to the first.",
    constructor: BuiltinFunction(
      "reversed", "sequence, /",
      """
      Return the items from the last to the first.
      >>> list(reversed([1, 2, 3]))
      [3, 2, 1]
      """, reading: .asTuple
    ) {
      if case .instance(let instance) = $0[0], case .none? = instance.type.special(.reversed) {
        throw PythonError.type("'\(instance.type.name)' object is not reversible")
      }
      return try $0.interpreter.special(.reversed, of: $0[0])
        ?? reversedIterator($0[0], $0.interpreter).object
    })

  private static func reversedIterator(_ sequence: Object, _ interpreter: Interpreter) throws
    -> IteratorObject
  {
    if case .instance(let instance) = sequence, instance.type.special(.getitem) != nil,
      !instance.native.hasReversedOfItsOwn
    {
      return ReversedIterator(sequence, count: try interpreter.length(sequence))
    }
    switch sequence.native {
    case .list(let list): return ReversedIterator(.list(list), .reversedListIterator, count: list.items.count)
    case .tuple(let tuple): return ReversedIterator(.tuple(tuple), count: tuple.items.count)
    case .string(let text): return ReversedIterator(.string(text), count: text.count)
    case .dict(let dict): return ReversedDictIterator(dict, .keys)
    case .other(let view as DictView): return ReversedDictIterator(view.dict, view.part)
    case .other(let object as DequeObject): return DequeIterator(object, isReversed: true)
    case .type(let type) where ClassBehaviour.of(type)?.items != nil:
      let items = ClassBehaviour.of(type)?.items ?? []
      return ReversedIterator(.tuple(items), count: items.count)
    case .other(let object as RangeObject):
      return ReversedIterator(.other(object), .rangeIterator, count: object.count)
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

/// Goes through the places of a sequence from the last to the first.
final class ReversedIterator: IteratorObject {
  private let sequence: Object
  private let ownType: TypeObject
  private var place: Int

  init(_ sequence: Object, _ type: TypeObject = .reversed, count: Int) {
    self.sequence = sequence
    ownType = type
    place = count
    super.init()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(sequence) }

  override var type: TypeObject { ownType }

  override func ownPlace() -> any Snapshot { SavedContents(self, \.place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place > 0 else { return nil }
    place -= 1
    guard let found = try item(interpreter) else {
      place = 0
      return nil
    }
    return found
  }

  private func item(_ interpreter: Interpreter) throws -> Object? {
    switch sequence {
    case .list(let list): place < list.items.count ? list.items[place] : nil
    case .tuple(let tuple): tuple.items[place]
    case .string(let text): .string(text.substring(place..<place + 1))
    case .instance(let instance): try SequenceIterator.item(instance, place, interpreter)
    case .other(let range as RangeObject): .int(range[place])
    default: nil
    }
  }
}
