/// A `property`: an attribute of a class that functions read and write.
final class PropertyObject: OtherObject {
  private(set) var getter: Object
  private(set) var setter: Object
  private(set) var deleter: Object
  let documentation: Object

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
  }

  override func clear() {
    getter = .none
    setter = .none
    deleter = .none
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
}

extension TypeObject {
  /// `property`.
  public static let property = TypeObject(
    "property", summary: "An attribute that functions read and write: @property above a method.",
    methods: [
      propertyMethod("getter", "Return the property with another function that reads it.") {
        property, function in
        PropertyObject(function, property.setter, property.deleter, property.documentation)
      },
      propertyMethod("setter", "Return the property with a function that writes it.") { property, function in
        PropertyObject(property.getter, function, property.deleter, property.documentation)
      },
      propertyMethod("deleter", "Return the property with a function that deletes it.") {
        property, function in
        PropertyObject(property.getter, property.setter, function, property.documentation)
      },
    ],
    constructor: BuiltinFunction(
      "property", "fget=None, fset=None, fdel=None, doc=None",
      "Return an attribute that functions read and write."
    ) { arguments in
      let getter = arguments.optional(0) ?? .none
      let documentation = try arguments.given(3) ?? arguments.interpreter.documentation(of: getter)
      return .other(
        PropertyObject(getter, arguments.optional(1) ?? .none, arguments.optional(2) ?? .none, documentation))
    })

  private static func propertyMethod(
    _ name: String, _ summary: String, _ body: @escaping (PropertyObject, Object) -> PropertyObject
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, function, /", summary) { arguments in
      guard case .other(let object) = arguments[0], let property = object as? PropertyObject else {
        throw PythonError.type("'\(arguments[0].typeName)' object is not a property")
      }
      return .other(body(property, arguments[1]))
    }
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
    name.text == "__func__" || name.text == "__wrapped__" ? function : nil
  }
}

extension TypeObject {
  /// `staticmethod`.
  public static let staticMethod = TypeObject(
    "staticmethod", summary: "A function in a class that is called without an instance.",
    constructor: BuiltinFunction("staticmethod", "function, /", "Return a function that is not bound.") {
      .other(UnboundMethod(.nothing, $0[0]))
    })

  /// `classmethod`.
  public static let classMethod = TypeObject(
    "classmethod", summary: "A function in a class that is given the class first.",
    constructor: BuiltinFunction(
      "classmethod", "function, /", "Return a function that is bound to the class."
    ) {
      .other(UnboundMethod(.itsClass, $0[0]))
    })
}

/// `NotImplemented`: by it a method says that it has no answer for an operand.
final class NotImplementedObject: OtherObject, @unchecked Sendable {
  static let shared = NotImplementedObject()

  override var type: TypeObject { .notImplemented }

  override func repr(_ interpreter: Interpreter) throws -> String { "NotImplemented" }
}

extension TypeObject {
  /// The class of `NotImplemented`.
  public static let notImplemented = TypeObject(
    "NotImplementedType", summary: "The class of NotImplemented.")
}

extension Object {
  /// Whether a method says with it that it has no answer.
  var isNotImplemented: Bool {
    if case .other(let object) = self { object === NotImplementedObject.shared } else { false }
  }
}

extension Interpreter {
  /// What `__doc__` of a function is.
  func documentation(of function: Object) throws -> Object {
    if case .function(let function) = function, let text = function.docstring { .string(text) } else { .none }
  }
}
