/// The module `dataclasses`: classes whose methods follow from the names of their attributes.
enum DataclassesModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let frozenError = ClassObject(
      library: "FrozenInstanceError", of: "dataclasses", base: .exception(.attributeError),
      """
      An attribute of an instance that never changes was to be written.
      >>> @dataclasses.dataclass(frozen=True)
      ... class P: x: int
      >>> P(1).x = 2
      dataclasses.FrozenInstanceError: cannot assign to field 'x'
      """, [])
    return ModuleObject(
      "dataclasses",
      [decorator(frozenError), field, .type(frozenError)].members + [TypeObject.field].members
        + DataclassFunctions.all.members + [
          ("MISSING", .other(DataclassMark.missing)), ("KW_ONLY", .other(DataclassMark.keywordOnly)),
          ("InitVar", .other(SpecialForm("dataclasses.InitVar"))),
        ],
      others: "make_dataclass",
      hints: ["make_dataclass": "a class statement says the same"])
  }

  private static func decorator(_ frozenError: ClassObject) -> Object {
    .libraryFunction(
      "dataclass",
      "cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, "
        + "match_args=True, kw_only=False, slots=False, weakref_slot=False",
      """
      Give a class the methods that follow from its annotated attributes.
      >>> @dataclasses.dataclass
      ... class P: x: int
      >>> P(3)
      P(x=3)
      """
    ) { arguments in
      let options = try DataclassMaker.Options(arguments)
      guard let type = arguments.given(0) else {
        return .libraryFunction("dataclass.<locals>.wrap", "cls") {
          try DataclassMaker(options, frozenError, $0.interpreter).complete($0[0])
        }
      }
      return try DataclassMaker(options, frozenError, arguments.interpreter).complete(type)
    }
  }

  private static var field: Object {
    .libraryFunction(
      "field",
      "*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, "
        + "kw_only=MISSING",
      """
      Say more of an attribute of a data class than its annotation does.
      >>> @dataclasses.dataclass
      ... class P: xs: list = dataclasses.field(default_factory=list)
      >>> P()
      P(xs=[])
      """,
      values: ["MISSING": .other(DataclassMark.missing)]
    ) { .other(try DataField($0)) }
  }
}

/// An object that only says something by being there; it never changes, so that threads may share it.
final class DataclassMark: OtherObject, @unchecked Sendable {
  static let missing = DataclassMark("dataclasses._MISSING_TYPE")
  static let keywordOnly = DataclassMark("dataclasses._KW_ONLY_TYPE")
  /// The default value of a parameter whose attribute a function makes.
  static let factory = DataclassMark("<factory>")

  private let text: String

  private init(_ text: String) {
    self.text = text
    super.init()
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    text.hasPrefix("<") ? text : "<\(text) object at \(addressText(self))>"
  }
}
