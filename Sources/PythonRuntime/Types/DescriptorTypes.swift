/// A `property`: an attribute of a class that functions read and write.
final class PropertyObject: OtherObject {
  private(set) var getter: Object
  private(set) var setter: Object
  private(set) var deleter: Object
  private(set) var documentation: Object
  /// The name under which its class holds it; nil where it was put there later.
  private(set) var name: String?

  init(_ getter: Object, _ setter: Object, _ deleter: Object, _ documentation: Object) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(getter)
    visitor(setter)
    visitor(deleter)
    visitor(documentation)
  }

  override func clear() {
    getter = .none
    setter = .none
    deleter = .none
    documentation = .none
  }

  deinit {
    DeepRelease.drop(
      (
        exchange(&getter, .none), exchange(&setter, .none), exchange(&deleter, .none),
        exchange(&documentation, .none)
      ))
  }

  override var type: TypeObject { .property }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "fget": getter
    case "fset": setter
    case "fdel": deleter
    case "__doc__": documentation
    default: nil
    }
  }

  override var attributeNames: [String] { ["fdel", "fget", "fset"] }

  /// Tells it the name under which a class holds it.
  func setName(_ name: Name, _ interpreter: Interpreter) {
    interpreter.touch(self)
    self.name = name.text
  }

  override func snapshot() -> any Snapshot { SavedContents(self, \.name) }

  /// What is raised where it lacks a function.
  func error(_ missing: String, _ object: Object) -> PythonError {
    let shown = name.map { " '\($0)'" } ?? ""
    return PythonError(
      .attributeError, "property\(shown) of '\(object.type.qualifiedText)' object has no \(missing)")
  }
}

extension TypeObject {
  /// `property`.
  public static let property = TypeObject(
    "property", summary: "An attribute that functions read and write: @property above a method.",
    methods: [
      propertyMethod(
        "getter",
        """
        Return the property with another function that reads it.
        >>> class C: size = property().getter(lambda self: 3)
        >>> C().size
        3
        """
      ) {
        property, function in
        PropertyObject(function, property.setter, property.deleter, property.documentation)
      },
      propertyMethod(
        "setter",
        """
        Return the property with a function that writes it.
        >>> class C: size = property(lambda self: 3).setter(lambda self, n: print('set', n))
        >>> C().size = 5
        set 5
        """
      ) { property, function in
        PropertyObject(property.getter, function, property.deleter, property.documentation)
      },
      propertyMethod(
        "deleter",
        """
        Return the property with a function that deletes it.
        >>> class C: size = property().deleter(lambda self: print('gone'))
        >>> del C().size
        gone
        """
      ) {
        property, function in
        PropertyObject(property.getter, property.setter, function, property.documentation)
      },
      descriptorMethod("__set__", "instance, value") {
        try $1.interpreter.set($0, $1[1], $1[2])
      },
      descriptorMethod("__delete__", "instance") { try $1.interpreter.delete($0, $1[1]) },
      descriptorGet,
    ],
    constructor: BuiltinFunction(
      "property", "fget=None, fset=None, fdel=None, doc=None",
      """
      Return an attribute that functions read and write.
      >>> class C: size = property(lambda self: 3)
      >>> C().size
      3
      """
    ) { arguments in
      let getter = arguments.optional(0) ?? .none
      let documentation = try arguments.given(3) ?? arguments.interpreter.documentation(of: getter)
      return .other(
        PropertyObject(getter, arguments.optional(1) ?? .none, arguments.optional(2) ?? .none, documentation))
    })

  /// What reading an attribute of a class does with a function, a property, a `classmethod` or a `staticmethod`.
  static let descriptorGet = BuiltinFunction(
    "__get__", "self, instance, owner=None, /", "Return what an attribute of a class is for an object."
  ) { arguments in
    let (interpreter, object) = (arguments.interpreter, arguments[1])
    if object.isNone, case .type(let type)? = arguments.optional(2) {
      return interpreter.object(try interpreter.bind(arguments[0], toClass: type))
    }
    if object.isNone { throw PythonError.type("__get__(None, None) is invalid") }
    var owner = object.type
    if case .type(let type)? = arguments.optional(2) { owner = type }
    return interpreter.object(try interpreter.bind(arguments[0], to: object, of: owner))
  }

  private static func descriptorMethod(
    _ name: String, _ parameters: String, _ body: @escaping (PropertyObject, Arguments) throws -> Void
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, \(parameters), /") { arguments in
      try body(try property(arguments), arguments)
      return .none
    }
  }

  private static func property(_ arguments: Arguments) throws -> PropertyObject {
    guard case .other(let property as PropertyObject) = arguments[0] else {
      throw PythonError.type("'\(arguments[0].typeName)' object is not a property")
    }
    return property
  }

  private static func propertyMethod(
    _ name: String, _ summary: String, _ body: @escaping (PropertyObject, Object) -> PropertyObject
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, function, /", summary) { .other(body(try property($0), $0[1])) }
  }
}

/// A `staticmethod` or a `classmethod`: a function in a class that is not bound to the instance.
final class UnboundMethod: OtherObject {
  /// What the function is given first.
  enum First { case nothing, itsClass }

  let first: First
  private(set) var function: Object

  init(_ first: First, _ function: Object) {
    self.first = first
    self.function = function
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(function) }

  override func clear() { function = .none }

  deinit { DeepRelease.drop(exchange(&function, .none)) }

  override var type: TypeObject { first == .nothing ? .staticMethod : .classMethod }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<\(type.name)(\(try interpreter.repr(function)))>"
  }

  override var isCallable: Bool { first == .nothing }

  override func call(_ arguments: Arguments) throws -> Object {
    guard first == .nothing else { throw PythonError.type("'classmethod' object is not callable") }
    return try arguments.interpreter.call(function, arguments.positional, keywords: arguments.keywords)
  }

  override func storedAttribute(_ name: Name) -> Object? {
    if name.text == "__func__" || name.text == "__wrapped__" { return function }
    if case .function(let function) = function { return function.attribute(name) }
    return nil
  }
}

extension TypeObject {
  /// `staticmethod`.
  public static let staticMethod = TypeObject(
    "staticmethod", summary: "A function in a class that is called without an instance.",
    methods: [descriptorGet],
    constructor: BuiltinFunction(
      "staticmethod", "function, /",
      """
      Return a function that is not bound.
      >>> class C:
      ...     @staticmethod
      ...     def twice(x): return 2 * x
      >>> C.twice(4)
      8
      """
    ) {
      .other(UnboundMethod(.nothing, $0[0]))
    })

  /// `classmethod`.
  public static let classMethod = TypeObject(
    "classmethod", summary: "A function in a class that is given the class first.",
    methods: [descriptorGet],
    constructor: BuiltinFunction(
      "classmethod", "function, /",
      """
      Return a function that is bound to the class.
      >>> class C:
      ...     @classmethod
      ...     def name(cls): return cls.__name__
      >>> C.name()
      'C'
      """
    ) {
      .other(UnboundMethod(.itsClass, $0[0]))
    })
}

/// `NotImplemented`: by it a method says that it has no answer for an operand.
///
/// It holds nothing and never changes, so that threads may share it.
final class NotImplementedObject: OtherObject, @unchecked Sendable {
  static let shared = NotImplementedObject()

  override var type: TypeObject { .notImplemented }

  override func repr(_ interpreter: Interpreter) throws -> String { "NotImplemented" }
}

extension TypeObject {
  /// The class of `NotImplemented`.
  public static let notImplemented = TypeObject(
    "NotImplementedType",
    summary: "The class of NotImplemented.\n>>> type(NotImplemented)\n<class 'NotImplementedType'>")
}

extension Object {
  /// Whether a method says with it that it has no answer.
  var isNotImplemented: Bool {
    if case .other(let object) = self { object === NotImplementedObject.shared } else { false }
  }
}

extension BuiltinFunction {
  /// What it is as an attribute of a class, read through an object.
  func bound(to object: Object, of type: TypeObject) -> Interpreter.Found {
    switch binding {
    case .nothing: .object(.builtin(self))
    case .instance: .method(.builtin(self), receiver: object)
    case .itsClass: .method(.builtin(self), receiver: .type(type))
    }
  }

  /// What it is as an attribute of a class, read through the class.
  func bound(toClass type: TypeObject) -> Interpreter.Found {
    binding == .itsClass ? .method(.builtin(self), receiver: .type(type)) : .object(.builtin(self))
  }
}

extension Interpreter {
  /// What `__doc__` of a function is.
  func documentation(of function: Object) throws -> Object {
    if case .function(let function) = function, let text = function.docstring { .string(text) } else { .none }
  }
}
