import OrderedCollections

/// The classes of `typing` from which programs derive.
struct TypingClasses {
  let members: [(String, Object)]

  init() {
    let item = Object.classMethod(
      .libraryFunction("Generic.__class_getitem__", "cls, params") { arguments in
        guard case .type(let type) = arguments[0] else { return arguments[0] }
        return .other(TypedClass(type, GenericAlias.parts(of: arguments[1])))
      })
    let generic = ClassObject(
      library: "Generic", of: "typing",
      """
      A class with names for classes that are not known yet.
      >>> T = typing.TypeVar('T')
      >>> class Stack(typing.Generic[T]): pass
      >>> type(Stack[int]())
      <class '__main__.Stack'>
      """,
      [("__class_getitem__", item)])
    let protocolClass = ClassObject(
      library: "Protocol", of: "typing", base: generic,
      """
      A class that says what others must have.
      >>> class Sized(typing.Protocol):
      ...     def __len__(self): ...
      >>> Sized.__mro__[1]
      <class 'typing.Protocol'>
      """, [])
    protocolClass.behaviour = ProtocolBehaviour(isRoot: true)
    let namedTuple = ClassObject(
      library: "NamedTuple", of: "typing", base: .tuple,
      """
      A class of tuples whose items have names.
      >>> class Point(typing.NamedTuple): x: int
      >>> Point(3)
      Point(x=3)
      """, [])
    namedTuple.behaviour = NamedTupleBehaviour()
    let typedDict = ClassObject(
      library: "TypedDict", of: "typing", base: .dict,
      """
      A class of dictionaries with some keys.
      >>> class Row(typing.TypedDict): x: int
      >>> Row(x=3)
      {'x': 3}
      """, [])
    typedDict.behaviour = TypedDictBehaviour()
    members =
      [generic, protocolClass, namedTuple, typedDict].map { Object.type($0) }.members
      + [
        Object.libraryFunction(
          "runtime_checkable", "cls",
          """
          Let isinstance look for the methods of a protocol.
          >>> typing.runtime_checkable(int)
          TypeError: runtime_checkable is not in this subset
          """
        ) {
          _ in
          throw PythonError.type("runtime_checkable is not in this subset")
        }
      ].members
  }
}

/// `Stack[int]` of a `class Stack(Generic[T])`: the class itself in all but its text.
final class TypedClass: TypingForm {
  private let origin: TypeObject

  init(_ origin: TypeObject, _ arguments: [Object]) {
    self.origin = origin
    super.init(origin.nameInAnnotation, arguments)
  }

  override func visit(_ visitor: Heap.Visitor) {
    super.visit(visitor)
    visitor(origin)
  }

  override func base() throws -> TypeObject { origin }

  override func matches(_ type: TypeObject, _ function: String) throws -> Bool {
    throw PythonError.type("Subscripted generics cannot be used with class and instance checks")
  }

  override func call(_ arguments: Arguments) throws -> Object {
    try arguments.interpreter.call(.type(origin), arguments.positional, keywords: arguments.keywords)
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == "__origin__" ? .type(origin) : super.storedAttribute(name)
  }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if let own = storedAttribute(name) { return own }
    return name.text == "__class__" ? nil : try interpreter.attribute(.type(origin), name)
  }
}

/// What a protocol is as a class: it has no instances, but its heirs have.
private final class ProtocolBehaviour: AbstractBehaviour {
  private let isRoot: Bool
  private let isProtocol: Bool

  init(isRoot: Bool, isProtocol: Bool = true, _ names: [String] = []) {
    self.isRoot = isRoot
    self.isProtocol = isProtocol
    super.init(names)
  }

  override func inherited(by type: ClassObject, _ interpreter: Interpreter) throws -> ClassBehaviour? {
    let isProtocol = type.bases.contains { (ClassBehaviour.of($0) as? ProtocolBehaviour)?.isRoot == true }
    return ProtocolBehaviour(isRoot: false, isProtocol: isProtocol, AbstractBehaviour.names(of: type))
  }

  override func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)],
    _ interpreter: Interpreter
  ) throws -> Object? {
    if isProtocol, !isRoot { throw PythonError.type("Protocols cannot be instantiated") }
    return try super.construct(type, arguments, keywords, interpreter)
  }

  override func checkMatching(_ type: TypeObject) throws {
    if isProtocol, !isRoot {
      throw PythonError.type(
        "Instance and class checks can only be used with @runtime_checkable protocols")
    }
  }
}

/// `class Point(NamedTuple)`: makes a class of named tuples of the annotations.
private final class NamedTupleBehaviour: ClassBehaviour {
  override func makeClass(
    _ name: String, _ qualifiedName: String, _ moduleName: String, _ members: OrderedDictionary<Name, Object>,
    _ interpreter: Interpreter
  ) throws -> ClassObject? {
    var fields: [String] = []
    var defaults: ContiguousArray<Object> = []
    if case .dict(let annotations)? = members["__annotations__"] {
      for (key, _) in annotations.entries {
        guard case .string(let text) = key.object else { continue }
        if let value = members[Name(text.value)] {
          defaults.append(value)
        } else if !defaults.isEmpty {
          throw PythonError.type(
            "Non-default namedtuple field \(text.value) cannot follow default field\(defaults.count > 1 ? "s" : "") "
              + fields.suffix(defaults.count).joined(separator: ", "))
        }
        fields.append(text.value)
      }
    }
    return try NamedTupleBehaviour.makeClass(name, moduleName, fields, defaults, members)
  }

  private static let kept = [
    "__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace",
    "_asdict",
  ]

  private static func makeClass(
    _ name: String, _ moduleName: String, _ fields: [String], _ defaults: ContiguousArray<Object>,
    _ members: OrderedDictionary<Name, Object>
  ) throws -> ClassObject {
    for field in fields where field.hasPrefix("_") {
      throw PythonError.value("Field names cannot start with an underscore: \(pythonRepr(field))")
    }
    for word in kept where members[Name(word)] != nil {
      throw PythonError(.attributeError, "Cannot overwrite NamedTuple attribute \(word)")
    }
    var summary: String?
    if case .string(let text)? = members["__doc__"] { summary = text.value }
    let more = members.map { ($0.key.text, $0.value) }.filter { !fields.contains($0.0) }
    return NamedTuple.makeClass(name, fields, defaults, module: moduleName, summary, more: more)
  }

  /// `NamedTuple('Point', [('x', int), ('y', int)])`.
  override func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)],
    _ interpreter: Interpreter
  ) throws -> Object? {
    guard let name = arguments.first else {
      throw PythonError.type("NamedTuple() missing 1 required positional argument: 'typename'")
    }
    var fields = keywords.map(\.name.text)
    if arguments.count > 1 {
      fields = try interpreter.items(of: arguments[1]).map {
        try interpreter.str(interpreter.item($0, .int(0)))
      }
    }
    return .type(
      try NamedTupleBehaviour.makeClass(interpreter.str(name), interpreter.runningModule, fields, [], [:]))
  }
}

/// `class Movie(TypedDict)`: a class whose instances are plain dictionaries.
private final class TypedDictBehaviour: ClassBehaviour {
  override func inherited(by type: ClassObject, _ interpreter: Interpreter) throws -> ClassBehaviour? { self }

  override func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)],
    _ interpreter: Interpreter
  ) throws -> Object? { try interpreter.call(.type(.dict), arguments, keywords: keywords) }

  override func checkMatching(_ type: TypeObject) throws {
    throw PythonError.type("TypedDict does not support instance and class checks")
  }
}
