/// The arguments of one call of a builtin function, checked against its signature.
///
/// Positional parameters are read by their place, whether they were given by place or by name. After the positional ones stand those
/// that `*rest` takes; keyword-only ones are read by name.
public struct Arguments {
  let base: UnsafeMutablePointer<Object>
  /// How many places there are.
  public let count: Int
  /// What was given by name and has no place.
  public let keywords: [(name: Name, value: Object)]
  /// Who runs the program.
  public let interpreter: Interpreter

  /// The argument at a place.
  ///
  /// - Precondition: The signature requires it, or `count` was looked at.
  public subscript(place: Int) -> Object {
    precondition(place < count, "a builtin read an argument that its signature does not require")
    return base[place]
  }

  /// The argument at a place, or nil when none was given.
  public func optional(_ place: Int) -> Object? {
    guard place < count else { return nil }
    let value = base[place]
    return value.isUndefined ? nil : value
  }

  /// The argument given by name for a keyword-only parameter.
  public func keyword(_ name: Name) -> Object? {
    keywords.first { $0.name == name }?.value
  }

  /// All places, in order.
  public var positional: [Object] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
