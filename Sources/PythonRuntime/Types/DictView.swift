import PythonSyntax

extension TypeObject {
  /// `dict_keys`.
  public static let dictKeys = TypeObject("dict_keys", summary: "The keys of a dictionary, as they are now.")
  /// `dict_values`.
  public static let dictValues = TypeObject(
    "dict_values", summary: "The values of a dictionary, as they are now.")
  /// `dict_items`.
  public static let dictItems = TypeObject(
    "dict_items", summary: "The entries of a dictionary, as they are now.")
}

/// What `d.keys()`, `d.values()` and `d.items()` give: the dictionary itself, seen as one kind of part.
final class DictView: OtherObject {
  enum Part { case keys, values, items }

  private let dict: DictObject
  private let part: Part

  init(_ dict: DictObject, _ part: Part) {
    self.dict = dict
    self.part = part
    super.init()
  }

  override var type: TypeObject {
    switch part {
    case .keys: .dictKeys
    case .values: .dictValues
    case .items: .dictItems
    }
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "\(type.name)(\(try interpreter.repr(.list(dict.entries.elements.map { object($0.key, $0.value) }))))"
  }

  override func length(_ interpreter: Interpreter) throws -> Int? { dict.entries.count }

  override func truth(_ interpreter: Interpreter) throws -> Bool { !dict.entries.isEmpty }

  override func hash() -> Int? { part == .values ? super.hash() : nil }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    DictIterator(dict) { [part] in DictView.object(part, $0, $1) }
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

  /// Keys and entries compare as sets.
  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    guard part != .values, case .other(let object) = other, let view = object as? DictView,
      view.part != .values
    else { return nil }
    guard view.dict.entries.count == dict.entries.count else { return false }
    return try dict.entries.elements.allSatisfy {
      try view.contains(self.object($0.key, $0.value), interpreter) ?? false
    }
  }

  override func binary(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    guard part != .values, [.bitAnd, .bitOr, .bitXor, .subtract].contains(operation) else { return nil }
    throw PythonError.type(
      "a set of keys is not in this subset", hint: "a comprehension does: [k for k in d if k in other]")
  }

  /// The parts from the last entry to the first, for `reversed`.
  func reversedIterator() -> IteratorObject {
    let count = dict.entries.count
    return ReversedIterator(count: count) { [dict, part] place in
      if dict.entries.count != count {
        throw PythonError(.runtimeError, "dictionary changed size during iteration")
      }
      let entry = dict.entries.elements[place]
      return DictView.object(part, entry.key, entry.value)
    }
  }

  private func object(_ key: DictKey, _ value: Object) -> Object { DictView.object(part, key, value) }

  private static func object(_ part: Part, _ key: DictKey, _ value: Object) -> Object {
    switch part {
    case .keys: key.object
    case .values: value
    case .items: .tuple([key.object, value])
    }
  }
}
