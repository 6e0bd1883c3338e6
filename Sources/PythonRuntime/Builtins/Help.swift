/// What is told about an object to somebody who asks for help.
public struct Help: Sendable {
  /// How it is called: `pow(base, exp, mod=None)`, `x.append(object)`.
  public let usage: String
  /// What it does: a sentence of ours, or the docstring; empty where nobody has said it.
  public let summary: String
  /// The methods of a class, or the members of a module, sorted.
  public let names: [String]

  init(_ usage: String, _ summary: String, names: [String] = []) {
    self.usage = usage
    self.summary = summary
    self.names = names
  }
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
    case .type(let type):
      let parts = type.constructor?.signature.partsWithoutMarks.joined(separator: ", ")
      return Help(type.name + (parts.map { "(\($0))" } ?? ""), type.summary, names: names(of: object))
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
  static let help = BuiltinFunction("help", "object=, /", "Show how something is called, and what it does.") {
    arguments in
    guard let object = arguments.optional(0) else {
      arguments.interpreter.output("help(x) tells how x is called, and what it does.\n")
      return .none
    }
    let help = try arguments.interpreter.help(on: object)
    var lines = help.summary.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if help.summary.isEmpty { lines = [] }
    if let names = help.nameLine { lines.append(names) }
    arguments.interpreter.output(([help.usage] + lines.map { "    " + $0 }).joined(separator: "\n") + "\n")
    return .none
  }
}
