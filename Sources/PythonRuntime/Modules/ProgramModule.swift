import PythonSyntax

/// A module that is a file beside the program: its members are the global names of that file.
///
/// They lie among the global names of the interpreter, each with the name of the module before it.
final class ProgramModule: ModuleObject {
  private unowned let interpreter: Interpreter
  private let namespace: String
  private let file: String
  /// Whether it is a folder, in which other modules lie.
  var isPackage: Bool { file.hasSuffix("/__init__.py") || !file.hasSuffix(".py") }

  init(_ name: String, file: String, in interpreter: Interpreter) {
    self.interpreter = interpreter
    self.file = file
    namespace = ProgramModule.namespace(of: name)
    super.init(name, members: [])
  }

  /// What stands before each global name of a module; no name of a program holds a NUL.
  static func namespace(of module: String) -> String { module + "\0" }

  /// The module whose global names stand in a namespace.
  static func name(of namespace: String) -> String { String(namespace.dropLast()) }

  override func repr(_ interpreter: Interpreter) throws -> String { "<module '\(name)' from '\(file)'>" }

  override func storedAttribute(_ name: Name) -> Object? { interpreter[global: namespace + name.text] }

  override func setAttribute(_ name: Name, to value: Object, _ interpreter: Interpreter) throws -> Bool {
    interpreter[global: namespace + name.text] = value
    return true
  }

  override var attributeNames: [String] { interpreter.names(inNamespace: namespace) }
}

/// The text of a module, and the file in which it stands.
public struct ModuleText {
  /// The text.
  public let text: String
  let file: String

  /// Makes the text of a module.
  public init(_ text: String, file: String) {
    self.text = text
    self.file = file
  }
}

extension Interpreter {
  /// The module that a file beside the program is; nil where there is none of that name.
  ///
  /// It is known before it runs, as in Python, so that two files may import each other; it is forgotten where it fails.
  func programModule(_ name: String) throws -> ModuleObject? {
    guard let found = try moduleText(name) else { return nil }
    let parts = name.split(separator: ".").map(String.init)
    var package: ProgramModule?
    if parts.count > 1 {
      package = try importModule(parts.dropLast().joined(separator: ".")) as? ProgramModule
      guard let package, package.isPackage else { return nil }
      // The package may have asked for it.
      if let module = imported[name] { return module }
    }
    let module = ProgramModule(name, file: found.file, in: self)
    imported[name] = module
    do { try run(found, namespace: ProgramModule.namespace(of: name), name: name) } catch {
      imported[name] = nil
      throw error
    }
    // As in Python, whoever has the package has what lies in it from now on.
    if let package, let last = parts.last {
      _ = try package.setAttribute(Name(last), to: .other(module), self)
    }
    return module
  }

  private func run(_ found: ModuleText, namespace: String, name: String) throws {
    let source = Source(name: found.file, text: found.text)
    self[global: namespace + "__name__"] = .string(name)
    let importer = runningModule
    runningModule = name
    defer { runningModule = importer }
    do {
      let compiler = Compiler(source: source, globals: globalNames, namespace: namespace)
      _ = try nested("while importing a module") { try runNested(compiler.compile(parse(source)), source) }
    } catch let problem as SyntaxProblem {
      throw PythonError(problem, in: source)
    }
  }

  /// The names bound in a namespace, sorted.
  func names(inNamespace namespace: String) -> [String] {
    globalNames.names.filter { $0.hasPrefix(namespace) && self[global: $0] != nil }
      .map { String($0.dropFirst(namespace.count)) }.sorted()
  }
}

extension PythonError {
  /// What the parser refuses in a module, as an exception of the program that imports it.
  fileprivate convenience init(_ problem: SyntaxProblem, in source: Source) {
    self.init(
      ExceptionType(rawValue: problem.kind.rawValue) ?? .syntaxError, problem.message, hint: problem.hint)
    traceback = [TracebackEntry(source: source, span: problem.span, function: "<module>")]
  }
}
