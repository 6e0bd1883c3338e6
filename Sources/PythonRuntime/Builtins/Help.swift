/// What is told about an object to somebody who asks for help.
public struct Help: Sendable {
  /// How it is called: `pow(base, exp, mod=None)`, `x.append(object)`.
  public let usage: String
  /// What it does: a sentence of ours, or the docstring.
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
    switch object {
    case .builtin(let builtin): return builtin.help
    case .function(let function):
      let usage = "\(function.name)(\(try function.signature(self)))"
      return Help(usage, function.docstring ?? "a function of yours, from \(function.sourceName)")
    case .other(let bound as BoundMethod): return try help(on: bound.method)
    case .other(let module as ModuleObject):
      return Help(module.name, "a module: import \(module.name)", names: names(of: object))
    case .type(let type):
      let signature = type.constructor.map { "(\($0.signature.text))" } ?? ""
      return Help(type.name + signature, type.summary, names: names(of: object))
    default: return try help(on: .type(object.type))
    }
  }

  private func names(of object: Object) -> [String] {
    attributeNames(of: object).filter { !$0.hasPrefix("_") }
  }
}

extension BuiltinFunction {
  /// What `help` tells of it; a method stands behind a dot, and the marks of Python's own notation are left out.
  public var help: Help {
    let parts = signature.text.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter {
      $0 != "/"
    }
    return Help(
      parts.first == "self"
        ? "x.\(name)(\(parts.dropFirst().joined(separator: ", ")))"
        : "\(name)(\(parts.joined(separator: ", ")))", summary)
  }
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
    if !help.names.isEmpty { lines.append("has: " + help.names.joined(separator: ", ")) }
    arguments.interpreter.output(([help.usage] + lines.map { "    " + $0 }).joined(separator: "\n") + "\n")
    return .none
  }
}
