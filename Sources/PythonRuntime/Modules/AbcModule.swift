import OrderedCollections

/// The module `abc`: classes that leave methods to their heirs.
enum AbcModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let base = ClassObject(
      library: "ABC", of: "abc",
      """
      A class whose heirs must define what it declares abstract.
      >>> class Shape(abc.ABC):
      ...     @abc.abstractmethod
      ...     def area(self): ...
      >>> Shape()
      TypeError: Can't instantiate abstract class Shape with abstract method area
      """, [])
    base.behaviour = AbstractBehaviour([])
    return ModuleObject(
      "abc", [Object.type(base), mark].members + [("ABCMeta", .type(AbstractBehaviour.metaclass))],
      others: """
        abstractclassmethod abstractproperty abstractstaticmethod get_cache_token update_abstractmethods
        """,
      hints: ["abstractproperty": "@property above @abstractmethod does the same"])
  }

  private static var mark: Object {
    .libraryFunction(
      "abstractmethod", "funcobj",
      """
      Declare that heirs must define a method.
      >>> class Shape(abc.ABC):
      ...     @abc.abstractmethod
      ...     def area(self): ...
      >>> Shape()
      TypeError: Can't instantiate abstract class Shape with abstract method area
      """
    ) { arguments in
      try arguments.interpreter.setAttribute(arguments[0], "__isabstractmethod__", to: .bool(true))
      return arguments[0]
    }
  }
}

/// What a class is that derives from `abc.ABC`: it has instances when nothing is left abstract.
class AbstractBehaviour: ClassBehaviour {
  /// `abc.ABCMeta`.
  static let metaclass = TypeObject(
    "abc.ABCMeta", base: .type,
    summary: """
      The class of classes that can leave methods to their heirs.
      >>> type(abc.ABC)
      <class 'abc.ABCMeta'>
      """,
    methods: [
      BuiltinFunction(
        "register", "cls, subclass, /",
        """
        Count another class as an heir.
        >>> class Shape(abc.ABC): pass
        >>> Shape.register(int)
        NameError: register is not in this subset
        """
      ) { _ in
        throw PythonError(
          .nameError, "register is not in this subset", hint: "an heir names the class as its base")
      }
    ])

  /// The names that are left to heirs, sorted.
  private let names: [String]

  init(_ names: [String]) { self.names = names }

  override var metaclass: TypeObject { AbstractBehaviour.metaclass }

  /// What `class Shape(metaclass=ABCMeta)` asks for; nil where no metaclass is named.
  static func demanded(by keywords: [(name: Name, value: Object)]) throws -> ClassBehaviour? {
    guard let given = keywords.first(where: { $0.name.text == "metaclass" }) else { return nil }
    guard case .type(let type) = given.value, type === metaclass else {
      throw PythonError.refused("a metaclass")
    }
    return AbstractBehaviour([])
  }

  override func inherited(by type: ClassObject, _ interpreter: Interpreter) throws -> ClassBehaviour? {
    let names = AbstractBehaviour.names(of: type)
    var items = KeySet()
    for name in names { items.insert(DictKey(name)) }
    type.setMember("__abstractmethods__", to: .set(SetObject(items, isFrozen: true)))
    return AbstractBehaviour(names)
  }

  /// The names that a class leaves to its heirs: its own abstract ones, and those that it was left and has not defined.
  static func names(of type: ClassObject) -> [String] {
    var candidates = Set(type.members.keys)
    for case let base as ClassObject in type.linearization.dropFirst() {
      if let behaviour = base.behaviour as? AbstractBehaviour {
        candidates.formUnion(behaviour.names.map { Name($0) })
      }
    }
    return candidates.filter { type.find($0)?.isAbstract ?? false }.map(\.text).sorted()
  }

  override func construct(
    _ type: ClassObject, _ arguments: [Object], _ keywords: [(name: Name, value: Object)],
    _ interpreter: Interpreter
  ) throws -> Object? {
    if names.isEmpty { return nil }
    throw PythonError.type(
      "Can't instantiate abstract class \(type.name) with abstract method\(names.count == 1 ? "" : "s") "
        + names.joined(separator: ", "))
  }
}

extension Object {
  /// Whether it is a method, or an attribute with one, that `abstractmethod` has marked.
  fileprivate var isAbstract: Bool {
    switch self {
    case .function(let function):
      if case .bool(true)? = function.attribute("__isabstractmethod__") { true } else { false }
    case .other(let property as PropertyObject):
      property.getter.isAbstract || property.setter.isAbstract || property.deleter.isAbstract
    case .other(let method as UnboundMethod): method.function.isAbstract
    default: false
    }
  }
}
