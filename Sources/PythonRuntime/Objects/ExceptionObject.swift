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
  /// The calls it has passed through so far; nil where it was not raised yet.
  var traceback: TracebackObject?
  /// What its class keeps besides the arguments: the `name` of a NameError.
  var details: [String: Object] = [:]
  /// One way on, in our words.
  var hint: String?
  /// What the program has bound to names of it.
  private var dictionary: DictObject?

  /// Makes an exception.
  public init(_ exception: ExceptionType, arguments: [Object]) {
    self.exception = exception
    self.arguments = arguments
    super.init()
    joinHeap()
  }

  /// What it was made with, what it follows from, and what the program has bound to names of it.
  public override func visit(_ visitor: Heap.Visitor) {
    for argument in arguments { visitor(argument) }
    visitor(cause)
    visitor(context)
    for detail in details.values { visitor(detail) }
    dictionary.map { visitor($0) }
  }

  /// Lets go of all of it.
  public override func clear() {
    arguments = []
    cause = .none
    context = .none
    details = [:]
    dictionary = nil
  }

  deinit {
    if !arguments.isEmpty { DeepRelease.drop(exchange(&arguments, [])) }
    if !details.isEmpty { DeepRelease.drop(exchange(&details, [:])) }
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
    case _ where details["errno"] != nil: try systemMessage(interpreter)
    case (_, 0): ""
    case (.keyError, 1): try interpreter.repr(arguments[0])
    case (_, 1): try interpreter.str(arguments[0])
    default: try interpreter.repr(.tuple(arguments))
    }
  }

  // MARK: Attributes

  /// `args`, and what the program or the class has added.
  public override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "args": return .tuple(arguments)
    case "__cause__": return cause
    case "__context__": return context
    case "__suppress_context__": return .bool(suppressesContext)
    case "__traceback__": return traceback.map { .other($0) } ?? Object.none
    case "__dict__": return dictionary.map { .dict($0) }
    case "code" where exception == .systemExit && arguments.count > 1: return .tuple(arguments)
    case "value" where exception == .stopIteration, "code" where exception == .systemExit,
      "msg" where exception.isKind(of: .importError) || exception.isKind(of: .syntaxError):
      return arguments.first ?? Object.none
    case let text where exception.detailNames.contains(text): return details[text] ?? Object.none
    default: return dictionary?.entries[DictKey(name.text)]
    }
  }

  /// What `storedAttribute` gives; `__dict__` is made when it is first asked for.
  public override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    name.text == "__dict__" ? .dict(ownDictionary(interpreter)) : storedAttribute(name)
  }

  private func ownDictionary(_ interpreter: Interpreter) -> DictObject {
    if let dictionary { return dictionary }
    interpreter.touch(self)
    let made = DictObject()
    dictionary = made
    return made
  }

  /// Writes `args`, what it follows from, or an attribute of the program's own.
  public override func setAttribute(
    _ name: Name, to value: Object, _ interpreter: Interpreter
  ) throws -> Bool {
    if try setField(name, to: value, interpreter) { return true }
    let dict = ownDictionary(interpreter)
    interpreter.touch(dict)
    dict.entries[DictKey(name.text)] = value
    return true
  }

  /// Writes what every exception has; false for another name.
  func setField(_ name: Name, to value: Object, _ interpreter: Interpreter) throws -> Bool {
    interpreter.touch(self)
    switch name.text {
    case "args": arguments = Array(try interpreter.items(of: value))
    case "__cause__":
      cause = try linked(value, "cause")
      suppressesContext = true
    case "__context__": context = try linked(value, "context")
    case "__suppress_context__": suppressesContext = try interpreter.truth(value)
    case "__traceback__": try setTraceback(value)
    case let text where exception.detailNames.contains(text): details[text] = value
    default: return false
    }
    return true
  }

  private func linked(_ value: Object, _ role: String) throws -> Object {
    if value.isNone || value.native.isException { return value }
    throw PythonError.type("exception \(role) must be None or derive from BaseException")
  }

  fileprivate func setTraceback(_ value: Object) throws {
    switch value {
    case .none: traceback = nil
    case .other(let object as TracebackObject): traceback = object
    default: throw PythonError.type("__traceback__ must be a traceback or None")
    }
  }

  /// Removes an attribute of the program's own.
  func deleteAttribute(_ name: Name, _ interpreter: Interpreter) throws {
    guard let dictionary, dictionary.entries[DictKey(name.text)] != nil else {
      throw interpreter.attributeError(.other(self), name)
    }
    interpreter.touch(dictionary)
    dictionary.entries.removeValue(forKey: DictKey(name.text))
  }

  /// The names that `storedAttribute` answers to.
  public override var attributeNames: [String] {
    let own = dictionary?.entries.compactMap { $0.key.object.asText }
    return ["args", "__cause__", "__context__", "__suppress_context__", "__traceback__"]
      + exception.detailNames + (own ?? [])
  }

  // MARK: Undo

  /// The contents as they are.
  public override func snapshot() -> any Snapshot {
    Snapshots(parts: [
      SavedContents(self, \.arguments), SavedContents(self, \.cause), SavedContents(self, \.context),
      SavedContents(self, \.suppressesContext), SavedContents(self, \.traceback),
      SavedContents(self, \.details), SavedContents(self, \.dictionary),
    ])
  }
}

// MARK: Making

extension ExceptionObject {
  /// Does what the `__init__` of the class does.
  ///
  /// - Parameter name: The name of the class, which a program may have defined.
  func initialize(
    _ arguments: [Object], _ keywords: [(name: Name, value: Object)], as name: String,
    _ interpreter: Interpreter
  ) throws {
    interpreter.touch(self)
    for (keyword, value) in keywords {
      guard exception.keywords.contains(keyword.text) else {
        throw PythonError.type(
          exception.keywords.isEmpty
            ? "\(name)() takes no keyword arguments"
            : "'\(keyword.text)' is an invalid keyword argument for \(exception.rawValue)()")
      }
      details[keyword.text] = value
    }
    self.arguments = exception.isKind(of: .osError) ? systemArguments(arguments) : arguments
  }

  /// An OSError made with a number and a text keeps them apart, and the names of files too.
  private func systemArguments(_ arguments: [Object]) -> [Object] {
    guard (2...5).contains(arguments.count) else { return arguments }
    details["errno"] = arguments[0]
    details["strerror"] = arguments[1]
    if arguments.count > 2 { details["filename"] = arguments[2] }
    if arguments.count > 4 { details["filename2"] = arguments[4] }
    return arguments.count == 2 ? arguments : Array(arguments[..<2])
  }

  fileprivate func systemMessage(_ interpreter: Interpreter) throws -> String {
    func text(_ name: String) throws -> String { try interpreter.str(details[name] ?? .none) }
    let files = try ["filename", "filename2"].compactMap { details[$0] }.map { try interpreter.repr($0) }
    return "[Errno \(try text("errno"))] \(try text("strerror"))"
      + (files.isEmpty ? "" : ": " + files.joined(separator: " -> "))
  }
}

extension ExceptionType {
  /// Whether the class is `other` or derives from it.
  func isKind(of other: ExceptionType) -> Bool { self == other || base?.isKind(of: other) ?? false }

  /// What can be given by name when one is made.
  fileprivate var keywords: [String] {
    switch self {
    case .attributeError: ["name", "obj"]
    case .nameError, .unboundLocalError: ["name"]
    case .importError, .moduleNotFoundError: ["name", "path"]
    default: []
    }
  }

  /// What one has besides its arguments.
  fileprivate var detailNames: [String] {
    isKind(of: .osError) ? ["errno", "strerror", "filename", "filename2"] : keywords
  }
}

extension TypeObject {
  /// The methods of every exception.
  static let exceptionMethods: [BuiltinFunction] = [
    BuiltinFunction(
      "with_traceback", "self, tb, /",
      """
      Return the exception with another traceback.
      >>> ValueError('no').with_traceback(None)
      ValueError('no')
      """
    ) {
      arguments in
      if case .other(let exception as ExceptionObject) = arguments[0].native {
        arguments.interpreter.touch(exception)
        try exception.setTraceback(arguments[1])
      }
      return arguments[0]
    },
    BuiltinFunction(
      "add_note", "self, note, /",
      """
      Add a line that a traceback shows below the exception.
      >>> e = ValueError('no'); e.add_note('try 2'); e.__notes__
      ['try 2']
      """
    ) {
      arguments in
      guard case .string = arguments[1].native else {
        throw PythonError.type("note must be a str, not '\(arguments[1].typeName)'")
      }
      try addNote(arguments[1], to: arguments[0], arguments.interpreter)
      return .none
    },
  ]

  private static func addNote(_ note: Object, to exception: Object, _ interpreter: Interpreter) throws {
    switch try interpreter.findOrNone("__notes__", in: exception) {
    case .object(.list(let notes))?:
      interpreter.touch(notes)
      notes.items.append(note)
    case nil: try interpreter.setAttribute(exception, "__notes__", to: .list([note]))
    default: throw PythonError.type("Cannot add note: __notes__ is not a list")
    }
  }
}
