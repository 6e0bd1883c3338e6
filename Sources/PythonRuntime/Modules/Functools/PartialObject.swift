extension TypeObject {
  /// `functools.partial`.
  static let partial = TypeObject(
    "functools.partial", summary: "A function with some of its arguments given already.",
    constructor: BuiltinFunction(
      "partial", "*args, **keywords",
      """
      Return a function with some of its arguments given already.
      >>> double = functools.partial(pow, 2); double(5)
      32
      """
    ) { arguments in
      guard let function = arguments.positional.first else {
        throw PythonError.type("type 'partial' takes at least one argument")
      }
      guard arguments.interpreter.isCallable(function) else {
        throw PythonError.type("the first argument must be callable")
      }
      return .other(
        PartialObject.make(function, Array(arguments.positional.dropFirst()), arguments.keywords))
    })
}

/// A function with some of its arguments given already.
final class PartialObject: OtherObject {
  private var function: Object
  private var arguments: [Object]
  private var keywords: [(name: Name, value: Object)]

  private init(_ function: Object, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]) {
    self.function = function
    self.arguments = arguments
    self.keywords = keywords
    super.init()
    joinHeap()
  }

  /// What is made of a function that is such an object itself is made of its function.
  fileprivate static func make(
    _ function: Object, _ arguments: [Object], _ keywords: [(name: Name, value: Object)]
  ) -> PartialObject {
    guard case .other(let inner as PartialObject) = function else {
      return PartialObject(function, arguments, keywords)
    }
    return PartialObject(inner.function, inner.arguments + arguments, inner.merged(keywords))
  }

  override func visit(_ visitor: Heap.Visitor) {
    visitor(function)
    for argument in arguments { visitor(argument) }
    for keyword in keywords { visitor(keyword.value) }
  }

  override func clear() {
    function = .none
    arguments = []
    keywords = []
  }

  deinit {
    DeepRelease.drop((exchange(&function, .none), exchange(&arguments, []), exchange(&keywords, [])))
  }

  override var type: TypeObject { .partial }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let parts =
      try [function].map(interpreter.repr) + arguments.map(interpreter.repr)
      + keywords.map { "\($0.name.text)=\(try interpreter.repr($0.value))" }
    return "functools.partial(\(parts.joined(separator: ", ")))"
  }

  override var isCallable: Bool { true }

  override func call(_ call: Arguments) throws -> Object {
    try call.interpreter.nested("while calling a Python object") {
      try call.interpreter.call(
        function, arguments + call.positional, keywords: merged(call.keywords))
    }
  }

  /// The arguments by name; a later one takes the place of an earlier one.
  private func merged(_ later: [(name: Name, value: Object)]) -> [(name: Name, value: Object)] {
    var all = keywords
    for keyword in later {
      if let place = all.firstIndex(where: { $0.name == keyword.name }) {
        all[place].value = keyword.value
      } else {
        all.append(keyword)
      }
    }
    return all
  }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "func": return function
    case "args": return .tuple(arguments)
    case "keywords":
      let dict = DictObject()
      for (name, value) in keywords { dict.entries[DictKey(name.text)] = value }
      return .dict(dict)
    default: return nil
    }
  }

  override var attributeNames: [String] { ["args", "func", "keywords"] }
}
