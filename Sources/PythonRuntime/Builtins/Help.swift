/// What is told about an object to somebody who asks for help.
public struct Help: Sendable {
  /// How it is called: `pow(base, exp, mod=None)`, `x.append(object)`.
  public let usage: String
  /// What it does: a sentence of ours, or the docstring; empty where nobody has said it.
  public let summary: String
  /// How it looks at Python's prompt; empty where nobody has shown it.
  ///
  ///     >>> abs(-3)
  ///     3
  public private(set) var example: String
  /// The methods of a class, or the members of a module, sorted.
  public let names: [String]

  /// Makes help of a docstring, in which the example stands below the sentence.
  init(_ usage: String, _ docstring: String, names: [String] = []) {
    self.usage = usage
    self.names = names
    let lines = docstring.split(separator: "\n", omittingEmptySubsequences: false)
    let sentence = lines.prefix { !$0.hasPrefix(Help.prompt) }
    summary = sentence.joined(separator: "\n")
    example = lines[sentence.endIndex...].joined(separator: "\n")
  }

  static let prompt = ">>> "
}

extension Interpreter {
  /// What `help(x)` tells: of a function, a class or a module itself, of any other object by its class.
  ///
  /// - Throws: What the `repr` of a default value throws.
  public func help(on object: Object) throws -> Help {
    try helpIfAny(on: object) ?? help(on: .type(object.type))
  }

  /// What there is to tell of a function, a class or a module itself; nil for any other object.
  ///
  /// - Throws: What the `repr` of a default value throws.
  public func helpIfAny(on object: Object) throws -> Help? {
    switch object {
    case .builtin(let builtin): return builtin.help
    case .function(let function): return try help(on: function)
    case .other(let bound as BoundMethod): return try helpIfAny(on: bound.method)
    case .other(let module as ModuleObject):
      return Help(module.name, "a module: import \(module.name)", names: names(of: object))
    case .type(let type): return Help(type, names: names(of: object))
    default: return nil
    }
  }

  private func help(on function: FunctionObject) throws -> Help {
    let own = function.code.isOfLibrary ? "" : "a function of yours, from \(function.sourceName)"
    return Help("\(function.name)(\(try function.signature(self)))", function.docstring ?? own)
  }

  private func names(of object: Object) -> [String] {
    attributeNames(of: object).filter { !$0.hasPrefix("_") }
  }
}

extension Help {
  /// What is told of a class; its example may stand with its constructor.
  fileprivate init(_ type: TypeObject, names: [String]) {
    let constructor = type.constructor
    let parts = constructor.map { "(" + $0.signature.partsWithoutMarks.joined(separator: ", ") + ")" } ?? ""
    var all = Help(type.name + parts, type.summary, names: names)
    if all.example.isEmpty, let constructor { all.example = Help("", constructor.summary).example }
    if all.example.isEmpty { all.example = ExceptionType(rawValue: type.name)?.example ?? "" }
    self = all
  }
}

extension BuiltinFunction {
  /// What `help` tells of it; a method stands behind a dot, and the marks of Python's own notation are left out.
  public var help: Help {
    let parts = signature.partsWithoutMarks
    return Help(
      parts.first == "self"
        ? "x.\(name)(\(parts.dropFirst().joined(separator: ", ")))"
        : "\(name)(\(parts.joined(separator: ", ")))", summary)
  }
}

extension Signature {
  /// The parameters as they are written, without the `/` among them.
  fileprivate var partsWithoutMarks: [String] {
    text.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { $0 != "/" }
  }
}

extension Help {
  /// The names in one line; nil where there are none.
  public var nameLine: String? { names.isEmpty ? nil : "has: " + names.joined(separator: ", ") }
}

extension Builtins {
  static let help = BuiltinFunction(
    "help", "object=, /",
    """
    Show how something is called, and what it does.
    >>> help(abs)
    abs(x)
        Return the number without its sign.
        >>> abs(-3)
        3
    """
  ) {
    arguments in
    guard let object = arguments.optional(0) else {
      arguments.interpreter.output("help(x) tells how x is called, and what it does.\n")
      return .none
    }
    let help = try arguments.interpreter.help(on: object)
    var lines = help.summary.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if help.summary.isEmpty { lines = [] }
    if !help.example.isEmpty { lines += help.example.split(separator: "\n").map(String.init) }
    if let names = help.nameLine { lines.append(names) }
    arguments.interpreter.output(([help.usage] + lines.map { "    " + $0 }).joined(separator: "\n") + "\n")
    return .none
  }
}
