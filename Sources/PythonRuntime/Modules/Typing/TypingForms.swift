extension TypeObject {
  fileprivate static let specialForm = TypeObject("typing._SpecialForm", summary: "A name for annotations.")
  fileprivate static let typingAlias = TypeObject("typing._GenericAlias", summary: "A name for annotations.")
  fileprivate static let typingUnion = TypeObject(
    "typing._UnionGenericAlias", summary: "One of several classes.")
  /// `typing.TypeVar`.
  static let typeVariable = TypeObject(
    "typing.TypeVar", summary: "A name for a class that is not known yet.",
    constructor: BuiltinFunction(
      "TypeVar", "name, *constraints, bound=None, covariant=False, contravariant=False",
      "Return a name for a class that is not known yet.\n>>> T = typing.TypeVar('T'); T\n~T"
    ) { arguments in
      let name = try arguments.interpreter.str(arguments[0])
      func flag(_ name: Name) throws -> Bool {
        try arguments.keyword(name).map(arguments.interpreter.truth) ?? false
      }
      let sign = try flag("covariant") ? "+" : flag("contravariant") ? "-" : "~"
      return .other(TypeVariable(name, sign: sign))
    })
  /// `typing.NewType`.
  static let newType = TypeObject(
    "typing.NewType", summary: "A class that differs for type checkers only.",
    constructor: BuiltinFunction(
      "NewType", "name, tp",
      """
      Return what type checkers take for another class.
      >>> Step = typing.NewType('Step', int); Step(3)
      3
      """
    ) {
      .other(NewType("__main__.\(try $0.interpreter.str($0[0]))", [$0[1]]))
    })
}

/// A form of `typing`, whose arguments are shown in its way.
class TypingForm: TypeForm {
  override var type: TypeObject { .typingAlias }

  override func text(of argument: Object, _ interpreter: Interpreter) throws -> String {
    switch argument {
    case .none: "NoneType"
    case .string(let text): "ForwardRef(\(pythonRepr(text.value)))"
    case .function(let function): function.name
    default: try super.text(of: argument, interpreter)
    }
  }

  override func keyPart(_ argument: Object) -> Object {
    if case .list(let list) = argument { .tuple(list.items) } else { argument }
  }

  override var isCallable: Bool { true }

  override func call(_ arguments: Arguments) throws -> Object {
    throw PythonError.type("Cannot instantiate \(name)")
  }
}

/// `typing.List` and all other names that stand for a class.
final class TypingName: TypingForm {
  private let origin: TypeObject?
  private let count: Int?

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - type: The class, where it is one of ours.
  ///   - count: How many arguments it takes; nil for any number.
  init(_ name: String, class type: TypeObject?, count: Int?, _ arguments: [Object] = []) {
    origin = type
    self.count = count
    super.init("typing.\(name)", arguments)
  }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    origin.map { visitor($0) }
  }

  private var shortName: String { String(name.dropFirst("typing.".count)) }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    if !arguments.isEmpty { return .other(self) }
    let parts = GenericAlias.parts(of: index)
    if let count, parts.count != count {
      throw PythonError.type(
        count == 0
          ? "\(name) is not a generic class"
          : "Too \(parts.count > count ? "many" : "few") arguments for \(name); actual \(parts.count), expected \(count)"
      )
    }
    return .other(TypingName(shortName, class: origin, count: count, parts))
  }

  override func base() throws -> TypeObject {
    guard let origin else {
      throw PythonError.type("a class that derives from \(name) is not in this subset")
    }
    return origin
  }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    if !arguments.isEmpty {
      throw PythonError.type("Subscripted generics cannot be used with class and instance checks")
    }
    guard let origin else {
      throw PythonError.type("\(function)() with \(name) is not in this subset")
    }
    return type.isSubclass(of: origin)
  }

  override func call(_ arguments: Arguments) throws -> Object {
    let instead = origin.map { "; use \($0.name)() instead" } ?? ""
    throw PythonError.type("Type \(shortName) cannot be instantiated\(instead)")
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "__origin__" ? origin.map { .type($0) } : super.storedAttribute(name)
  }
}

/// `typing.Any`, `typing.Optional` and the others with a meaning of their own.
final class SpecialForm: TypingForm {
  override var type: TypeObject { arguments.isEmpty ? .specialForm : .typingAlias }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    let parts = GenericAlias.parts(of: index)
    switch name {
    case "typing.Optional":
      if parts.count != 1 { throw try wrongCount(index, interpreter) }
      return try TypingUnion.of([parts[0], .type(.none)], interpreter)
    case "typing.Union":
      if parts.isEmpty { throw PythonError.type("Cannot take a Union of no types.") }
      return try TypingUnion.of(parts, interpreter)
    case "typing.ClassVar", "typing.Final", "typing.Required", "typing.NotRequired", "typing.TypeGuard",
      "dataclasses.InitVar":
      if parts.count != 1 { throw try wrongCount(index, interpreter) }
    case "typing.Literal", "typing.Annotated", "typing.Concatenate", "typing.Unpack": break
    default: throw PythonError.type("\(name) is not subscriptable")
    }
    return .other(SpecialForm(name, parts))
  }

  private func wrongCount(_ index: Object, _ interpreter: Interpreter) throws -> PythonError {
    .type("\(name) requires a single type. Got \(try interpreter.repr(index)).")
  }

  override func text(of argument: Object, _ interpreter: Interpreter) throws -> String {
    // What a literal is, and what is noted beside a class, are no classes.
    let isFirst = arguments.first?.isIdentical(to: argument) == true
    if name == "typing.Literal" || (name == "typing.Annotated" && !isFirst) {
      return try interpreter.repr(argument)
    }
    return try super.text(of: argument, interpreter)
  }

  override func call(_ arguments: Arguments) throws -> Object {
    throw PythonError.type(name == "typing.Any" ? "Any cannot be instantiated" : "Cannot instantiate \(name)")
  }

  override func base() throws -> TypeObject { name == "typing.Any" ? .object : try super.base() }
}

/// `typing.Union[int, str]`.
final class TypingUnion: TypingForm {
  private init(_ members: [Object]) { super.init("typing.Union", members) }

  /// The union of several classes; one class alone stands for itself.
  static func of(_ parts: [Object], _ interpreter: Interpreter) throws -> Object {
    let members = try UnionType.different(parts.flatMap(flattened), interpreter)
    return members.count == 1 ? members[0] : .other(TypingUnion(members))
  }

  private static func flattened(_ object: Object) -> [Object] {
    switch object {
    case .none: [.type(.none)]
    case .other(let union as TypingUnion): union.arguments
    case .other(let union as UnionType): union.arguments.flatMap(flattened)
    default: [object]
    }
  }

  override var type: TypeObject { .typingUnion }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let isNone = arguments.map { if case .type(let type) = $0 { type === TypeObject.none } else { false } }
    if arguments.count == 2, let place = isNone.firstIndex(of: true) {
      return "typing.Optional[\(try text(of: arguments[1 - place], interpreter))]"
    }
    return try super.repr(interpreter)
  }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    try UnionType.matches(type, arguments, function)
  }
}

/// `T` of `T = TypeVar('T')`.
final class TypeVariable: TypingForm {
  private let shortName: String

  init(_ name: String, sign: String) {
    shortName = name
    super.init(sign + name)
  }

  override var type: TypeObject { .typeVariable }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? { nil }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    throw PythonError.type("\(function)() arg 2 must be a type, a tuple of types, or a union")
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "__name__" ? .string(shortName) : nil
  }
}

/// `UserId` of `UserId = NewType('UserId', int)`: gives what it is called with.
private final class NewType: TypingForm {
  override var type: TypeObject { .newType }

  override func repr(_ interpreter: Interpreter) throws -> String { name }

  override func isEqual(to other: Object, _ interpreter: Interpreter) throws -> Bool? { nil }

  override func call(_ arguments: Arguments) throws -> Object {
    guard arguments.count == 1 else {
      throw PythonError.type(
        "NewType.__call__() takes 2 positional arguments but \(arguments.count + 1) were given")
    }
    return arguments[0]
  }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "__name__": .string(String(self.name.split(separator: ".").last ?? ""))
    case "__supertype__": arguments[0]
    default: nil
    }
  }
}
