/// A module that a program has imported.
public class ModuleObject: OtherObject {
  /// The name by which it is imported.
  public let name: String
  /// What it holds.
  public let members: [Name: Object]
  /// What the real module holds and this one does not, each with one way on; empty where there is none to tell.
  public let refusals: [String: String]

  /// Makes a module.
  public init(_ name: String, members: [(String, Object)], refusals: [String: String] = [:]) {
    self.name = name
    self.members = Dictionary(members.map { (Name($0.0), $0.1) }, uniquingKeysWith: { $1 })
    self.refusals = refusals
    super.init()
  }

  /// `module`.
  public override var type: TypeObject { .module }

  /// As Python shows a builtin module.
  public override func repr(_ interpreter: Interpreter) throws -> String { "<module '\(name)' (built-in)>" }

  /// A member of the module.
  ///
  /// - Throws: AttributeError for what only the real module holds.
  public override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if let member = storedAttribute(name) { return member }
    if let refusal = refusal(
      of: name.text, .attributeError, "module '\(self.name)' has no attribute '\(name.text)'")
    {
      throw refusal
    }
    return nil
  }

  /// A member of the module; `__name__` is its own.
  public override func storedAttribute(_ name: Name) -> Object? {
    members[name] ?? (name.text == "__name__" ? .string(self.name) : nil)
  }

  /// The names of the members.
  public override var attributeNames: [String] { members.keys.map(\.text).sorted() }

  /// The exception for a name that only the real module holds; nil for any other.
  func refusal(of name: String, _ type: ExceptionType, _ words: String) -> PythonError? {
    refusals[name].map {
      PythonError(type, "\(words): it is not in this subset", hint: $0.isEmpty ? nil : $0)
    }
  }
}

/// How a module is made when it is first imported.
public struct ModuleSource {
  let make: (Interpreter) -> ModuleObject

  /// Makes a source from a function that makes the module.
  public init(_ make: @escaping (Interpreter) -> ModuleObject) { self.make = make }
}
