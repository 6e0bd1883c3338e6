/// A module that a program has imported.
public class ModuleObject: OtherObject {
  /// The name by which it is imported.
  public let name: String
  /// What it holds.
  public let members: [Name: Object]

  /// Makes a module.
  public init(_ name: String, members: [(String, Object)]) {
    self.name = name
    self.members = Dictionary(members.map { (Name($0.0), $0.1) }, uniquingKeysWith: { $1 })
    super.init()
  }

  /// `module`.
  public override var type: TypeObject { .module }

  /// As Python shows a builtin module.
  public override func repr(_ interpreter: Interpreter) throws -> String { "<module '\(name)' (built-in)>" }

  /// A member of the module; `__name__` is its own.
  public override func storedAttribute(_ name: Name) -> Object? {
    members[name] ?? (name.text == "__name__" ? .string(self.name) : nil)
  }

  /// The names of the members.
  public override var attributeNames: [String] { members.keys.map(\.text).sorted() }
}

/// How a module is made when it is first imported.
public struct ModuleSource {
  let make: (Interpreter) -> ModuleObject

  /// Makes a source from a function that makes the module.
  public init(_ make: @escaping (Interpreter) -> ModuleObject) { self.make = make }
}
