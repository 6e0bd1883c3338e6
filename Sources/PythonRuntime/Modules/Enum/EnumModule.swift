/// The module `enum`: classes whose instances are few and have names.
enum EnumModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let root = EnumClasses.root
    return ModuleObject(
      "enum",
      [Object.type(root), .type(EnumClasses.int(root)), .type(EnumClasses.text(root)), unique].members
        + [TypeObject.auto].members
        + [("EnumMeta", .type(EnumBehaviour.metaclass)), ("EnumType", .type(EnumBehaviour.metaclass))],
      others: """
        CONFORM CONTINUOUS EJECT EnumCheck Flag FlagBoundary IntFlag KEEP NAMED_FLAGS ReprEnum STRICT UNIQUE
        global_enum global_enum_repr global_flag_repr global_str member nonmember pickle_by_enum_name
        pickle_by_global_name property verify
        """,
      hints: ["Flag": "ints with 1, 2, 4 … serve: A | B", "IntFlag": "ints with 1, 2, 4 … serve: A | B"])
  }

  private static var unique: Object {
    .libraryFunction(
      "unique", "enumeration",
      """
      Require that no two names of an enumeration are of one member.
      >>> @enum.unique
      ... class Colour(enum.Enum): RED = 1
      >>> Colour.RED
      <Colour.RED: 1>
      """
    ) {
      arguments in
      guard case .type(let type) = arguments[0],
        let behaviour = ClassBehaviour.of(type) as? EnumBehaviour
      else { throw PythonError.type("unique() takes an enumeration, not '\(arguments[0].typeName)'") }
      if !behaviour.aliases.isEmpty {
        let shown = behaviour.aliases.map { "\($0.alias) -> \($0.name)" }.joined(separator: ", ")
        throw PythonError.value("duplicate values found in <enum '\(type.shortName)'>: \(shown)")
      }
      return arguments[0]
    }
  }
}

/// The classes from which enumerations derive.
enum EnumClasses {
  static let nameAttribute: Name = "_name_"
  static let valueAttribute: Name = "_value_"

  /// `Enum`.
  static var root: ClassObject {
    let type = ClassObject(
      library: "Enum", of: "enum",
      """
      A class whose instances are its members, each with a name and a value.
      >>> class Colour(enum.Enum): RED = 1
      >>> Colour.RED.name
      'RED'
      """,
      [
        .libraryFunction("Enum.__repr__", "self") {
          .string(
            "<\($0[0].type.shortName).\(try name($0)): \(try $0.interpreter.repr(value($0)))>")
        },
        .libraryFunction("Enum.__str__", "self") { .string("\($0[0].type.shortName).\(try name($0))") },
        .libraryFunction("Enum.__format__", "self, format_spec") {
          .string(try $0.interpreter.format(.string($0.interpreter.str($0[0])), $0.text(1).value))
        },
        .libraryFunction("Enum.__copy__", "self") { $0[0] },
        .libraryFunction("Enum.__deepcopy__", "self, memo") { $0[0] },
      ].members + [("name", property("name", nameAttribute)), ("value", property("value", valueAttribute))])
    type.behaviour = EnumBehaviour(.plain)
    return type
  }

  /// `IntEnum`.
  static func int(_ root: ClassObject) -> ClassObject {
    mixed(
      "IntEnum", .int, root, .plain,
      """
      An enumeration whose members are ints.
      >>> class Size(enum.IntEnum): SMALL = 1
      >>> Size.SMALL + 1
      2
      """,
      [
        .libraryFunction("IntEnum.__str__", "self") { .string(try $0.interpreter.str($0[0].native)) },
        .libraryFunction("IntEnum.__format__", "self, format_spec") {
          .string(try $0.interpreter.format($0[0].native, $0.text(1).value))
        },
      ])
  }

  /// `StrEnum`.
  static func text(_ root: ClassObject) -> ClassObject {
    mixed(
      "StrEnum", .string, root, .text,
      """
      An enumeration whose members are texts.
      >>> class Kind(enum.StrEnum): LEAF = 'leaf'
      >>> print(Kind.LEAF)
      leaf
      """,
      [
        .libraryFunction("StrEnum.__str__", "self") { .string(try $0.interpreter.str($0[0].native)) },
        .libraryFunction("StrEnum.__format__", "self, format_spec") {
          .string(try $0.interpreter.format($0[0].native, $0.text(1).value))
        },
      ])
  }

  private static func mixed(
    _ name: String, _ base: TypeObject, _ root: ClassObject, _ kind: EnumBehaviour.Kind, _ summary: String,
    _ methods: [Object]
  ) -> ClassObject {
    let type = ClassObject(
      name, qualifiedName: name, moduleName: "enum", base: base, bases: [base, root],
      linearization: [base, root, .object],
      members: ["__module__": .string("enum"), "__doc__": .string(summary)], allowedAttributes: nil)
    for (name, method) in methods.members { type.setMember(Name(name), to: method) }
    type.behaviour = EnumBehaviour(kind)
    return type
  }

  private static func name(_ arguments: Arguments) throws -> String {
    guard case .string(let name)? = try arguments.instance().own(nameAttribute) else { return "" }
    return name.value
  }

  private static func value(_ arguments: Arguments) throws -> Object {
    try arguments.instance().own(valueAttribute) ?? .none
  }

  /// An attribute of members that can't be written.
  private static func property(_ name: String, _ attribute: Name) -> Object {
    let refusal = BuiltinFunction(name, "self, value=, /") { _ in
      throw PythonError(.attributeError, "<enum 'Enum'> cannot set attribute '\(name)'")
    }
    let getter = BuiltinFunction(name, "self, /") { try $0.instance().own(attribute) ?? .none }
    return .other(PropertyObject(.builtin(getter), .builtin(refusal), .builtin(refusal), .none))
  }
}

extension TypeObject {
  /// `enum.auto`.
  static let auto = TypeObject(
    "enum.auto", summary: "Stands for the next value of an enumeration.",
    constructor: BuiltinFunction(
      "auto", "",
      """
      Return what stands for the next value.
      >>> class Colour(enum.Enum): RED = enum.auto()
      >>> Colour.RED.value
      1
      """
    ) { _ in
      .other(AutoObject())
    })
}

/// What `auto()` gives: the next value, once its enumeration is made.
final class AutoObject: OtherObject {
  /// The value that it came to stand for. Write only after `Interpreter.touch`.
  var value: Object?

  override init() {
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { value.map { visitor($0) } }

  override func clear() { value = nil }

  deinit { DeepRelease.drop(exchange(&value, nil)) }

  override func snapshot() -> any Snapshot { SavedContents(self, \.value) }

  override var type: TypeObject { .auto }
}
