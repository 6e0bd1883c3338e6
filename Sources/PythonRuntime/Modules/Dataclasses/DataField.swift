extension TypeObject {
  /// `dataclasses.Field`.
  static let field = TypeObject(
    "dataclasses.Field",
    summary: """
      An attribute of a data class, as it was declared.
      >>> @dataclasses.dataclass
      ... class P: x: int
      >>> type(dataclasses.fields(P)[0])
      <class 'dataclasses.Field'>
      """)
}

/// An attribute of a data class, as it was declared.
final class DataField: OtherObject {
  /// What it is for the class.
  enum Kind { case field, classVariable, initialOnly }

  // What its class says of it. Write only after `Interpreter.touch`.
  var kind = Kind.field
  var name = ""
  /// What stands behind the colon.
  var annotation: Object = .none
  /// The default value; nil when there is none.
  private(set) var defaultValue: Object?
  /// The function that makes the value where none is given.
  private(set) var factory: Object?
  let isInitial: Bool
  let isShown: Bool
  let isCompared: Bool
  /// Whether it counts for the hash; nil when that is as for comparing.
  let isHashed: Bool?
  /// Whether it is given by name only; nil when the class says.
  var isKeywordOnly: Bool?
  private var metadata: Object

  /// Reads the arguments of `field`.
  init(_ arguments: Arguments) throws {
    let interpreter = arguments.interpreter
    func given(_ place: Int) -> Object? {
      if case .other(let object) = arguments[place], object === DataclassMark.missing { return nil }
      return arguments[place]
    }
    defaultValue = given(0)
    factory = given(1)
    if defaultValue != nil, factory != nil {
      throw PythonError.value("cannot specify both default and default_factory")
    }
    isInitial = try interpreter.truth(arguments[2])
    isShown = try interpreter.truth(arguments[3])
    isHashed = try arguments.given(4).map(interpreter.truth)
    isCompared = try interpreter.truth(arguments[5])
    metadata = arguments.given(6) ?? .dict(DictObject())
    isKeywordOnly = try given(7).map(interpreter.truth)
    super.init()
    joinHeap()
  }

  /// Makes a field with a default value, or with none.
  init(default value: Object?) {
    defaultValue = value
    factory = nil
    isInitial = true
    isShown = true
    isHashed = nil
    isCompared = true
    metadata = .dict(DictObject())
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(annotation)
    defaultValue.map { visitor($0) }
    factory.map { visitor($0) }
    visitor(metadata)
  }

  override func clear() {
    annotation = .none
    defaultValue = nil
    factory = nil
    metadata = .none
  }

  deinit {
    DeepRelease.drop(
      (
        exchange(&annotation, .none), exchange(&defaultValue, nil), exchange(&factory, nil),
        exchange(&metadata, .none)
      ))
  }

  /// What its class says of it, and not the call of `field`.
  override func snapshot() -> any Snapshot {
    Snapshots(parts: [
      SavedContents(self, \.kind), SavedContents(self, \.name), SavedContents(self, \.annotation),
      SavedContents(self, \.isKeywordOnly),
    ])
  }

  override var type: TypeObject { .field }

  /// Whether a value must be given.
  var isRequired: Bool { defaultValue == nil && factory == nil }

  private var parts: [(String, Object)] {
    let missing = Object.other(DataclassMark.missing)
    return [
      ("name", name.isEmpty ? Object.none : .string(name)), ("type", annotation),
      ("default", defaultValue ?? missing),
      ("default_factory", factory ?? missing), ("init", .bool(isInitial)), ("repr", .bool(isShown)),
      ("hash", isHashed.map { .bool($0) } ?? Object.none), ("compare", .bool(isCompared)),
      ("metadata", metadata), ("kw_only", isKeywordOnly.map { .bool($0) } ?? missing),
    ]
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let texts = try parts.map { "\($0.0)=\(try interpreter.repr($0.1))" }
    return "Field(\(texts.joined(separator: ",")))"
  }

  override func storedAttribute(_ name: Name) -> Object? { parts.first { $0.0 == name.text }?.1 }

  override var attributeNames: [String] { parts.map(\.0) }
}
