/// A module that a program has imported.
public final class ModuleObject: OtherObject {
  /// The name by which it is imported.
  public let name: String
  /// What it holds.
  public let members: [Name: Object]
  /// What it has in Python and not here, each with one way on.
  private let refusals: [String: String]

  /// Makes a module.
  ///
  /// - Parameter refusals: The names that Python's module has and this one refuses, each with one way on.
  public init(_ name: String, members: [(String, Object)], refusals: [String: String] = [:]) {
    self.name = name
    self.refusals = refusals
    self.members = Dictionary(members.map { (Name($0.0), $0.1) }, uniquingKeysWith: { $1 })
    super.init()
  }

  /// `module`.
  public override var type: TypeObject { .module }

  /// As Python shows a builtin module.
  public override func repr(_ interpreter: Interpreter) throws -> String { "<module '\(name)' (built-in)>" }

  /// A member of the module.
  ///
  /// - Throws: AttributeError for a name that is known and refused.
  public override func attribute(_ name: Name, _ interpreter: Interpreter) throws -> Object? {
    if let member = members[name] { return member }
    if let refusal = refusal(of: name) { throw refusal }
    return nil
  }

  /// The AttributeError for a name that Python's module has and this one does not; nil for any other name.
  func refusal(of name: Name) -> PythonError? {
    refusals[name.text].map { hint in
      PythonError(.attributeError, "\(self.name).\(name.text) is not in this subset", hint: hint)
    }
  }

  /// A member of the module.
  public override func storedAttribute(_ name: Name) -> Object? { members[name] }

  /// The names of the members.
  public override var attributeNames: [String] { members.keys.map(\.text).sorted() }
}

/// How a module is made when it is first imported.
public struct ModuleSource {
  let make: (Interpreter) -> ModuleObject

  /// Makes a source from a function that makes the module.
  public init(_ make: @escaping (Interpreter) -> ModuleObject) { self.make = make }
}
