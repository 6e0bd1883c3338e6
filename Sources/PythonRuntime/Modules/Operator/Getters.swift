extension TypeObject {
  /// `operator.itemgetter`.
  static let itemGetter = getter(
    "itemgetter", "*items",
    """
    Return a function that gives x[item].
    >>> operator.itemgetter(1)(['a', 'b'])
    'b'
    """
  ) {
    arguments in
    ItemGetter(arguments.positional)
  }

  /// `operator.attrgetter`.
  static let attributeGetter = getter(
    "attrgetter", "*attrs",
    """
    Return a function that gives x.attr; dots lead further.
    >>> operator.attrgetter('real')(3)
    3
    """
  ) { arguments in
    let names = try arguments.positional.map { object in
      guard case .string(let text) = object.native else {
        throw PythonError.type("attribute name must be a string")
      }
      return text.value
    }
    return AttributeGetter(names)
  }

  /// `operator.methodcaller`.
  static let methodCaller = getter(
    "methodcaller", "*args, **kwargs",
    """
    Return a function that calls x.name with some arguments.
    >>> operator.methodcaller('upper')('abc')
    'ABC'
    """
  ) { arguments in
    guard let name = arguments.positional.first else {
      throw PythonError.type("methodcaller needs at least one argument, the method name")
    }
    guard case .string(let text) = name.native else {
      throw PythonError.type("method name must be a string")
    }
    return MethodCaller(text.value, Array(arguments.positional.dropFirst()), arguments.keywords)
  }

  private static func getter(
    _ name: String, _ signature: String, _ summary: String, _ make: @escaping (Arguments) throws -> Getter
  ) -> TypeObject {
    TypeObject(
      "operator.\(name)", summary: summary,
      constructor: BuiltinFunction(name, signature, summary) { arguments in
        if arguments.count == 0, name != "methodcaller" {
          throw PythonError.type("\(name) expected 1 argument, got 0")
        }
        return .other(try make(arguments))
      })
  }
}

/// A function of one object that is made by one of the classes of `operator`.
class Getter: OtherObject {
  override final var isCallable: Bool { true }

  override final func call(_ arguments: Arguments) throws -> Object {
    guard arguments.count == 1, arguments.keywords.isEmpty else {
      throw PythonError.type("\(type.shortName) expected 1 argument, got \(arguments.count)")
    }
    return try get(arguments[0], arguments.interpreter)
  }

  /// What it gives for an object.
  func get(_ object: Object, _ interpreter: Interpreter) throws -> Object { .none }
}

/// Gives one item of an object, or several as a tuple.
private final class ItemGetter: Getter {
  private var items: [Object]

  init(_ items: [Object]) {
    self.items = items
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { for item in items { visitor(item) } }

  override func clear() { items = [] }

  deinit { DeepRelease.drop(exchange(&items, [])) }

  override var type: TypeObject { .itemGetter }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "operator.itemgetter(\(try items.map(interpreter.repr).joined(separator: ", ")))"
  }

  override func get(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    if items.count == 1 { return try interpreter.item(object, items[0]) }
    return .tuple(try items.map { try interpreter.item(object, $0) })
  }
}

/// Gives one attribute of an object, or several as a tuple.
private final class AttributeGetter: Getter {
  private let texts: [String]
  private let paths: [[Name]]

  init(_ texts: [String]) {
    self.texts = texts
    paths = texts.map { $0.split(separator: ".", omittingEmptySubsequences: false).map { Name(String($0)) } }
    super.init()
  }

  override var type: TypeObject { .attributeGetter }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "operator.attrgetter(\(texts.map(pythonRepr).joined(separator: ", ")))"
  }

  override func get(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    let found = try paths.map { try $0.reduce(object) { try interpreter.attribute($0, $1) } }
    return found.count == 1 ? found[0] : .tuple(found)
  }
}

/// Calls a method of an object.
private final class MethodCaller: Getter {
  private let name: String
  private var arguments: [Object]
  private var keywords: [(name: Name, value: Object)]

  init(_ name: String, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]) {
    self.name = name
    self.arguments = arguments
    self.keywords = keywords
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    for argument in arguments { visitor(argument) }
    for keyword in keywords { visitor(keyword.value) }
  }

  override func clear() {
    arguments = []
    keywords = []
  }

  deinit { DeepRelease.drop((exchange(&arguments, []), exchange(&keywords, []))) }

  override var type: TypeObject { .methodCaller }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let parts =
      try [pythonRepr(name)] + arguments.map(interpreter.repr)
      + keywords.map { "\($0.name.text)=\(try interpreter.repr($0.value))" }
    return "operator.methodcaller(\(parts.joined(separator: ", ")))"
  }

  override func get(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    try interpreter.call(interpreter.attribute(object, Name(name)), arguments, keywords: keywords)
  }
}
