/// The module `typing`: names for annotations, which mean nothing to a program that runs.
enum TypingModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let classes = TypingClasses()
    return ModuleObject(
      "typing",
      aliases(interpreter) + forms + names + classes.members + TypingFunctions.all.members + [
        ("TypeVar", .type(.typeVariable)), ("ParamSpec", .type(.typeVariable)), ("NewType", .type(.newType)),
        ("AnyStr", .other(TypeVariable("AnyStr", sign: "~"))), ("Text", .type(.string)),
        ("TYPE_CHECKING", .bool(false)),
      ],
      others: """
        ForwardRef ParamSpecArgs ParamSpecKwargs TypeVarTuple assert_never clear_overloads get_overloads
        get_type_hints is_typeddict no_type_check_decorator reveal_type
        """)
  }

  /// The names of builtin classes, with how many arguments they take.
  private static func aliases(_ interpreter: Interpreter) -> [(String, Object)] {
    let classes: [(String, String, Int?)] = [
      ("List", "list", 1), ("Dict", "dict", 2), ("Set", "set", 1), ("FrozenSet", "frozenset", 1),
      ("Tuple", "tuple", nil), ("Type", "type", 1),
    ]
    return classes.map { name, builtin, count in
      (name, .other(TypingName(name, class: interpreter.builtinClass(builtin), count: count)))
    } + [("Deque", .other(TypingName("Deque", class: .deque, count: 1)))]
  }

  /// The names that stand for no class of ours.
  private static var names: [(String, Object)] {
    let counts: [(String, Int?)] = [
      ("DefaultDict", 2), ("OrderedDict", 2), ("Counter", 1), ("ChainMap", 2), ("Callable", nil),
      ("Iterable", 1), ("Iterator", 1), ("Sequence", 1), ("MutableSequence", 1), ("Collection", 1),
      ("Container", 1), ("Reversible", 1), ("AbstractSet", 1), ("MutableSet", 1), ("KeysView", 1),
      ("ValuesView", 1), ("ItemsView", 2), ("Mapping", 2), ("MutableMapping", 2), ("MappingView", 1),
      ("Generator", 3), ("Hashable", 0), ("Sized", 0), ("ByteString", 0), ("Awaitable", 1), ("Coroutine", 3),
      ("AsyncIterable", 1), ("AsyncIterator", 1), ("AsyncGenerator", 2), ("ContextManager", 1),
      ("AsyncContextManager", 1), ("Pattern", 1), ("Match", 1), ("SupportsAbs", 1), ("SupportsRound", 1),
      ("SupportsBytes", 0), ("SupportsComplex", 0), ("SupportsFloat", 0), ("SupportsIndex", 0),
      ("SupportsInt", 0), ("IO", 1), ("TextIO", 0), ("BinaryIO", 0),
    ]
    return counts.map { ($0, .other(TypingName($0, class: nil, count: $1))) }
  }

  /// The names with a meaning of their own.
  private static var forms: [(String, Object)] {
    [
      "Any", "Optional", "Union", "Literal", "ClassVar", "Final", "Annotated", "NoReturn", "Never", "Self",
      "LiteralString", "TypeAlias", "Concatenate", "TypeGuard", "Required", "NotRequired", "Unpack",
    ].map { ($0, .other(SpecialForm("typing.\($0)"))) }
  }
}

extension Interpreter {
  /// The builtin class of a name; nil where there is none.
  fileprivate func builtinClass(_ name: String) -> TypeObject? {
    guard let number = globalNames.numbers[name], case .type(let type) = globalNames.builtin(number) else {
      return nil
    }
    return type
  }
}
