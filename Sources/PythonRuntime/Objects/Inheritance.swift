/// What a class that a program defines gets from a builtin class that it derives from.
///
/// An instance of such a class has a native part: the list that a `class Stack(list)` is, the exception that a
/// `class Failure(Exception)` is.
public enum Inheritance: Sendable {
  /// Nothing can derive from the class.
  case refused
  /// Instances have no native part.
  case nothing
  /// The native part is made from the arguments of the call, before `__init__`: `int`, `str`, `tuple`, exceptions.
  case made
  /// The native part is made empty and filled by the `__init__` of the builtin class: `list`, `dict`, `set`.
  case empty
  /// The native part is made by the `__init__` of the builtin class: `Value`, networks.
  case initialized

  /// The methods that a class that can be derived from has for its heirs.
  func methods(of owner: String) -> [BuiltinFunction] {
    if self == .refused { return [] }
    // Numbers and texts are complete when they are made.
    let hasOwnInit = self != .made || ExceptionType(rawValue: owner) != nil
    return [Inheritance.new(owner)] + (hasOwnInit ? [Inheritance.initialize] : [])
  }

  private static func new(_ owner: String) -> BuiltinFunction {
    BuiltinFunction("__new__", "cls, /, *args, **kwargs", "Make an instance, before __init__ fills it.") {
      arguments in
      let type = try check(arguments[0], owner)
      let rest = Array(arguments.positional.dropFirst())
      guard let program = type.asProgramClass else {
        return try arguments.interpreter.call(.type(type), rest, keywords: arguments.keywords)
      }
      return try arguments.interpreter.allocate(program, rest, arguments.keywords)
    }
  }

  /// The class of which an instance is to be made; it must get its native part from the owner of the method.
  private static func check(_ object: Object, _ owner: String) throws -> TypeObject {
    guard case .type(let type) = object else {
      throw PythonError.type("\(owner).__new__(X): X is not a type object (\(object.typeName))")
    }
    let classes = type.linearization.filter { !$0.isOfProgram }
    guard classes.contains(where: { $0.name == owner }) else {
      throw PythonError.type("\(owner).__new__(\(type.name)): \(type.name) is not a subtype of \(owner)")
    }
    if classes[0].name != owner, owner == "object" {
      throw PythonError.type(
        "object.__new__(\(type.name)) is not safe, use \(nearest(type).name).__new__()")
    }
    return type
  }

  /// The nearest base whose instances are made by a builtin class.
  private static func nearest(_ type: TypeObject) -> TypeObject {
    var nearest = type
    while let program = nearest.asProgramClass, program.special(.new) != nil, let base = nearest.base {
      nearest = base
    }
    return nearest
  }

  private static let initialize = BuiltinFunction(
    "__init__", "self, /, *args, **kwargs", "Fill a new instance."
  ) { arguments in
    let (interpreter, others) = (arguments.interpreter, Array(arguments.positional.dropFirst()))
    if case .instance(let instance) = arguments[0] {
      try interpreter.initializeNativePart(of: instance, others, arguments.keywords)
    } else if arguments[0].type.inheritance == .empty {
      let made = try interpreter.call(.type(arguments[0].type), others, keywords: arguments.keywords)
      _ = try interpreter.fill(arguments[0], with: made)
    }
    return .none
  }
}
