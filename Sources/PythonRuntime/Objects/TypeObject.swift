/// A class: its name, its bases, its methods, and how an instance is made.
///
/// The classes of the language are made once in a process and never change.
public final class TypeObject: @unchecked Sendable {
  /// The name, as `type(x).__name__` gives it.
  public let name: String
  /// The direct base; nil for `object` alone.
  public let base: TypeObject?
  /// The methods of this class itself; each takes the object as its first argument.
  public let methods: [Name: BuiltinFunction]
  /// What calling the class does; nil when no program can.
  public let constructor: BuiltinFunction?
  /// One sentence for `?name`.
  public let summary: String

  /// Makes a class. O(number of methods).
  public init(
    _ name: String, base: TypeObject? = .object, summary: String = "", methods: [BuiltinFunction] = [],
    constructor: BuiltinFunction? = nil
  ) {
    self.name = name
    self.base = base
    self.summary = summary
    self.constructor = constructor
    self.methods = Dictionary(
      methods.map { (Name($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

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
    var type: TypeObject? = self
    while let current = type {
      if current === other { return true }
      type = current.base
    }
    return false
  }
}
