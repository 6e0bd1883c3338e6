/// An exception as an object of the program: what `ValueError("…")` makes and `raise` takes.
public final class ExceptionObject: OtherObject {
  /// Its class; for an instance of a program's class, the builtin class that this derives from.
  public let exception: ExceptionType
  /// What it was made with. Write only after `Interpreter.touch`.
  public internal(set) var arguments: [Object]
  /// What the program says it follows from: `raise … from cause`.
  var cause: Object = .none
  /// What was being handled when it was raised.
  var context: Object = .none
  /// Whether `from` was written, so that the context is not shown.
  var suppressesContext = false
  /// The calls it has passed through so far, innermost first.
  var traceback: [TracebackEntry] = []
  /// One way on, in our words.
  var hint: String?
  /// What the program has bound to names of it.
  private var attributes: DictObject?

  /// Makes an exception.
  public init(_ exception: ExceptionType, arguments: [Object]) {
    self.exception = exception
    self.arguments = arguments
    super.init()
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) {
    for argument in arguments { visitor(argument) }
    visitor(cause)
    visitor(context)
    attributes.map { visitor($0) }
  }

  override func clear() {
    arguments = []
    cause = .none
    context = .none
    attributes = nil
  }

  deinit {
    if !arguments.isEmpty { DeepRelease.drop(exchange(&arguments, [])) }
    DeepRelease.drop(exchange(&cause, .none))
    DeepRelease.drop(exchange(&context, .none))
  }

  /// The class as an object.
  public override var type: TypeObject { .exception(exception) }

  /// As Python shows an exception.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    try repr(as: exception.rawValue, interpreter)
  }

  /// As Python shows an exception of a class with that name.
  func repr(as name: String, _ interpreter: Interpreter) throws -> String {
    "\(name)(\(try arguments.map { try interpreter.repr($0) }.joined(separator: ", ")))"
  }

  /// The message alone.
  public override func str(_ interpreter: Interpreter) throws -> String {
    switch (exception, arguments.count) {
    case (_, 0): ""
    case (.keyError, 1): try interpreter.repr(arguments[0])
    case (_, 1): try interpreter.str(arguments[0])
    default: try interpreter.repr(.tuple(arguments))
    }
  }

  /// `args`, and what the program or the class has added.
  public override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "args": return .tuple(arguments)
    case "__cause__": return cause
    case "__context__": return context
    case "__suppress_context__": return .bool(suppressesContext)
    case "__traceback__": return Object.none
    case "value" where exception == .stopIteration: return arguments.first ?? Object.none
    case "code" where exception == .systemExit: return arguments.first ?? Object.none
    default: return attributes?.entries[DictKey(name.text)]
    }
  }

  /// Writes `args`, what it follows from, or an attribute of the program's own.
  public override func setAttribute(
    _ name: Name, to value: Object, _ interpreter: Interpreter
  ) throws -> Bool {
    interpreter.touch(self)
    switch name.text {
    case "args": arguments = Array(try interpreter.items(of: value))
    case "__cause__":
      cause = value
      suppressesContext = true
    case "__context__": context = value
    case "__suppress_context__": suppressesContext = try interpreter.truth(value)
    case "__traceback__": break
    default:
      attributes = DictObject(attributes?.entries ?? [:])
      attributes?.entries[DictKey(name.text)] = value
    }
    return true
  }

  /// The names that `storedAttribute` answers to.
  public override var attributeNames: [String] {
    let own = attributes?.entries.keys.compactMap {
      if case .string(let text) = $0.object { text.value } else { nil }
    }
    return ["args", "__cause__", "__context__"] + (own ?? [])
  }

  /// The contents as they are; a dictionary of attributes is never changed in place.
  public override func snapshot() -> any Snapshot {
    Snapshots(parts: [
      SavedContents(self, \.arguments), SavedContents(self, \.cause), SavedContents(self, \.context),
      SavedContents(self, \.suppressesContext), SavedContents(self, \.traceback),
      SavedContents(self, \.attributes),
    ])
  }
}

extension TypeObject {
  /// The methods of every exception.
  static let exceptionMethods: [BuiltinFunction] = [
    BuiltinFunction("with_traceback", "self, tb, /", "Return the exception.") { $0[0] },
    BuiltinFunction("add_note", "self, note, /", "Add a line that a traceback shows below the exception.") {
      arguments in
      guard case .string(let note) = arguments[1] else {
        throw PythonError.type("note must be a str, not '\(arguments[1].typeName)'")
      }
      let interpreter = arguments.interpreter
      var notes: ContiguousArray<Object> = []
      if case .object(.list(let old))? = try interpreter.find("__notes__", in: arguments[0]) {
        notes = old.items
      }
      notes.append(.string(note))
      try interpreter.setAttribute(arguments[0], "__notes__", to: .list(ListObject(notes)))
      return .none
    },
  ]
}
