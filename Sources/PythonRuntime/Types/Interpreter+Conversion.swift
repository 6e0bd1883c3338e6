extension Interpreter {
  /// An object as an index or a count: an `int`, or a `bool` as the number it is.
  ///
  /// - Throws: TypeError for every other class, a `float` included.
  public func integer(_ object: Object) throws -> Int {
    switch object {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    default:
      if case .int(let value) = Number(object) { return value }
      throw PythonError.type("'\(object.typeName)' object cannot be interpreted as an integer")
    }
  }

  /// An object as a real number, as the functions of `math` take it.
  ///
  /// - Throws: TypeError for what is no number.
  public func real(_ object: Object) throws -> Double {
    switch object {
    case .float(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .other(let other):
      if let plain = try other.convertibleNumber() { return try real(plain) }
      fallthrough
    default: throw PythonError.type("must be real number, not \(object.typeName)")
    }
  }

  /// Calls a function of one argument; nil stands for the identity.
  func apply(_ function: Object?, _ value: Object) throws -> Object {
    guard let function, !function.isNone else { return value }
    return try call(function, [value])
  }
}

/// A double as an `int`, as `int`, `math.floor` and `round` make it of a whole one.
///
/// - Throws: ValueError for nan, OverflowError for an infinity and for what does not fit in 64 bits.
func checkedInteger(_ number: Double) throws -> Int {
  if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
  if number.isInfinite { throw PythonError.overflow("cannot convert float infinity to integer") }
  guard let integer = Int(exactly: number.rounded(.towardZero)) else { throw PythonError.integerTooLarge }
  return integer
}
