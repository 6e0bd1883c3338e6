/// What a class holds for its instances beyond what its body has bound: their `__dict__`, and the names in `__slots__`.
final class AttributeDescriptor: OtherObject {
  enum Kind { case dictionary, weakReference, slot }

  let kind: Kind
  let name: Name
  private let owner: String

  init(_ kind: Kind, _ name: Name, of owner: String) {
    self.kind = kind
    self.name = name
    self.owner = owner
    super.init()
  }

  override var type: TypeObject { kind == .slot ? .slotDescriptor : .attributeDescriptor }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<\(kind == .slot ? "member" : "attribute") '\(name.text)' of '\(owner)' objects>"
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "__name__" ? .string(self.name.text) : nil
  }
}

/// The `__dict__` of a class: its attributes as they are now, to be read only.
final class ClassDictionary: OtherObject {
  private let owner: ClassObject

  init(_ owner: ClassObject) {
    self.owner = owner
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(owner) }

  /// The attributes as they are now.
  var dict: DictObject {
    let dict = DictObject()
    for (name, member) in owner.members { dict.entries[DictKey(name.text)] = member }
    return dict
  }

  override var type: TypeObject { .classDictionary }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "mappingproxy(\(try interpreter.repr(.dict(dict))))"
  }

  override func hash(_ interpreter: Interpreter) throws -> Int? { nil }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? {
    if case .other(let view as ClassDictionary) = other { return view.owner === owner }
    return try interpreter.isEqual(.dict(dict), other)
  }

  override func truth(_ interpreter: Interpreter) throws -> Bool { !owner.members.isEmpty }

  override func length(_ interpreter: Interpreter) throws -> Int? { owner.members.count }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? { DictIterator(dict, .keys) }

  override func contains(_ item: Object, _ interpreter: Interpreter) throws -> Bool? {
    try interpreter.contains(item, in: .dict(dict))
  }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    try interpreter.item(.dict(dict), index)
  }
}

extension TypeObject {
  /// The class of what a class holds for `__dict__`.
  static let attributeDescriptor = TypeObject(
    "getset_descriptor", summary: "An attribute that every instance of a class has.")

  /// The class of what a class holds for a name in `__slots__`.
  static let slotDescriptor = TypeObject(
    "member_descriptor", summary: "An attribute that __slots__ names.")

  /// The class of the `__dict__` of a class.
  static let classDictionary = TypeObject(
    "mappingproxy", summary: "The attributes of a class, to be read only.",
    methods: ["get", "keys", "values", "items", "copy"].compactMap { TypeObject.dict.methods[Name($0)] }.map {
      method in
      BuiltinFunction(method.name, method.notation.text, method.summary) { arguments in
        guard case .other(let view as ClassDictionary) = arguments[0] else {
          throw PythonError.type(
            "descriptor '\(method.name)' for 'mappingproxy' objects doesn't apply to a "
              + "'\(arguments[0].typeName)' object")
        }
        let others = Array(arguments.positional.dropFirst())
        return try arguments.interpreter.call(.builtin(method), [.dict(view.dict)] + others)
      }
    })
}
