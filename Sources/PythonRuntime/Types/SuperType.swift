/// `super()`: an object seen as an instance of the classes behind one of its own.
final class SuperObject: OtherObject {
  /// The class behind which the search begins.
  let start: TypeObject
  /// The instance, or the class, that methods are bound to.
  private(set) var receiver: Object
  /// The class in whose order the search goes on.
  let receiverType: TypeObject

  init(_ start: TypeObject, _ receiver: Object, _ receiverType: TypeObject) {
    self.start = start
    self.receiver = receiver
    self.receiverType = receiverType
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(start)
    visitor(receiver)
    visitor(receiverType)
  }

  override func clear() { receiver = .none }

  deinit { DeepRelease.drop(exchange(&receiver, .none)) }

  override var type: TypeObject { .super }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "<super: <class '\(start.name)'>, <\(receiverType.name) object>>"
  }

  override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    try interpreter.find(name, behind: self).map(interpreter.object)
  }
}

extension TypeObject {
  /// `super`.
  public static let `super` = TypeObject(
    "super", summary: "The attributes of the classes that a class derives from.",
    constructor: BuiltinFunction(
      "super", "type=, object=, /",
      """
      Return the object as its base classes see it.
      >>> class A:
      ...     def f(self): return 1
      >>> class B(A):
      ...     def f(self): return super().f() + 1
      >>> B().f()
      2
      """
    ) {
      arguments in
      guard let start = arguments.optional(0) else {
        throw PythonError(.runtimeError, "super(): no arguments")
      }
      guard case .type(let type) = start else {
        throw PythonError.type("super() argument 1 must be a type, not \(start.typeName)")
      }
      guard let receiver = arguments.given(1) else {
        throw PythonError.refused("super(type) without an object")
      }
      return .other(try arguments.interpreter.super(type, receiver))
    })
}

extension Interpreter {
  /// What `super(type, receiver)` gives.
  ///
  /// - Throws: TypeError when the receiver is no instance, and no heir, of the class.
  func `super`(_ type: TypeObject, _ receiver: Object) throws -> SuperObject {
    if case .type(let heir) = receiver, heir.isSubclass(of: type) { return SuperObject(type, receiver, heir) }
    if receiver.type.isSubclass(of: type) { return SuperObject(type, receiver, receiver.type) }
    throw PythonError.type("super(type, obj): obj must be an instance or subtype of type")
  }

  /// Looks for a name in the classes behind the one where the search begins.
  func find(_ name: Name, behind place: SuperObject) throws -> Found? {
    let order = place.receiverType.linearization
    guard let start = order.firstIndex(where: { $0 === place.start }) else { return nil }
    for type in order[(start + 1)...] {
      guard let member = type.ownMember(name) else { continue }
      if name == SpecialMethod.new.name { return .object(member) }
      if case .type(let heir) = place.receiver { return try bind(member, toClass: heir) }
      return try bind(member, to: place.receiver, of: place.receiverType)
    }
    return nil
  }
}

extension TypeObject {
  /// What the class itself, without its bases, holds under a name.
  func ownMember(_ name: Name) -> Object? {
    if let program = asProgramClass { return program.members[name] }
    return methods[name].map(Object.builtin) ?? NativeMethods.find(name, in: self).map(Object.builtin)
  }
}
