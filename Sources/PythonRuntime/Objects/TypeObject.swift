/// A class: its name, its base, its methods, and how an instance is made.
///
/// The classes of the language are made once in a process and never change, so that threads may share them; those of a program are
/// `ClassObject`s.
public class TypeObject: Tracked, @unchecked Sendable {
  /// The name, as messages give it; that of a class of a module begins with the module: `collections.deque`.
  public let name: String
  /// The direct base; nil for `object` alone.
  public let base: TypeObject?
  /// The methods of this class itself; each takes the object as its first argument.
  public let methods: [Name: BuiltinFunction]
  /// What calling the class does; nil when no program can.
  public let constructor: BuiltinFunction?
  /// One sentence for `?name`.
  public let summary: String
  /// What a program's class that derives from this one gets from it.
  public let inheritance: Inheritance
  /// The methods behind operators that programs can call by their names: `__add__`; those of the language's own classes are listed with
  /// `NativeMethods`.
  let operators: Set<Name>
  /// Whether a program defines the class, so that it is a `ClassObject`.
  let isOfProgram: Bool

  /// Makes a class of the language. O(number of methods).
  public convenience init(
    _ name: String, base: TypeObject? = .object, summary: String = "", methods: [BuiltinFunction] = [],
    constructor: BuiltinFunction? = nil, inheritance: Inheritance = .refused, operators: Set<Name> = []
  ) {
    self.init(
      name, base: base, summary: summary, methods: methods + inheritance.methods(of: name),
      constructor: constructor,
      inheritance: inheritance, operators: operators, isOfProgram: false)
  }

  init(
    _ name: String, base: TypeObject?, summary: String, methods: [BuiltinFunction],
    constructor: BuiltinFunction?, inheritance: Inheritance, operators: Set<Name> = [], isOfProgram: Bool
  ) {
    self.operators = operators
    self.name = name
    self.base = base
    self.summary = summary
    self.constructor = constructor
    self.inheritance = inheritance
    self.isOfProgram = isOfProgram
    self.methods = Dictionary(
      methods.map { (Name($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    super.init()
  }

  /// The name, as `type(x).__name__` gives it.
  public var shortName: String { String(name.split(separator: ".").last ?? "") }

  /// The module that the name begins with, `builtins` where there is none.
  var moduleOfName: String {
    name.contains(".") ? name.split(separator: ".").dropLast().joined(separator: ".") : "builtins"
  }

  /// What `type(cls)` gives.
  var metaclass: TypeObject { .type }

  /// The classes in which an attribute is looked for: this one, then its bases.
  public var linearization: [TypeObject] { [self] + (base?.linearization ?? []) }

  /// The method of that name, of this class or the nearest base that has it.
  public func method(_ name: Name) -> BuiltinFunction? {
    var type: TypeObject? = self
    while let current = type {
      if let method = current.methods[name] { return method }
      type = current.base
    }
    return nil
  }

  /// Whether this class is `other` or derives from it.
  public func isSubclass(of other: TypeObject) -> Bool {
    self === other || linearization.contains { $0 === other }
  }
}
