import BigInt

extension Interpreter {
  /// An object as an index or a count: an `int`, or a `bool` as the number it is.
  ///
  /// - Throws: TypeError for every other class, a `float` included; OverflowError beyond 64 bits.
  public func integer(_ object: Object) throws -> Int {
    switch object {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .other(is LargeInteger):
      throw PythonError.beyondIndices
    case .instance(let instance):
      if let index = try callSpecial(.index, on: instance) { return try integer(index) }
      if object.hasNativePart { return try integer(instance.native) }
      fallthrough
    default:
      if case .int(let value) = Number(object) { return value }
      throw notWhole(object)
    }
  }

  /// An object as a place or a count that may lie anywhere: one beyond 64 bits is the nearest within them.
  ///
  /// - Throws: TypeError for what is no integer.
  func clampedInteger(_ object: Object) throws -> Int {
    if case .int(let value) = object { return value }
    return Int(clamping: try whole(object))
  }

  /// An object as a number that CPython keeps in a C `int`.
  ///
  /// - Throws: TypeError for what is no integer; OverflowError beyond 32 bits.
  func shortInteger(_ object: Object) throws -> Int {
    let value = try clampedInteger(object)
    guard Int32(exactly: value) != nil else {
      throw PythonError.overflow("Python int too large to convert to C int")
    }
    return value
  }

  /// An object as a whole number of any size: an `int`, or a `bool` as the number it is.
  ///
  /// - Throws: TypeError for every other class, a `float` included.
  func whole(_ object: Object) throws -> BigInt {
    switch object {
    case .int(let value): return BigInt(small: value)
    case .bool(let value): return value ? 1 : 0
    case .other(let large as LargeInteger): return large.value
    case .instance(let instance):
      if let index = try callSpecial(.index, on: instance) { return try whole(index) }
      if object.hasNativePart { return try whole(instance.native) }
      fallthrough
    default: throw notWhole(object)
    }
  }

  private func notWhole(_ object: Object) -> PythonError {
    .type("'\(object.typeName)' object cannot be interpreted as an integer")
  }

  private func notReal(_ object: Object) -> PythonError {
    .type("must be real number, not \(object.typeName)")
  }

  /// An object as a real number, as the functions of `math` take it.
  ///
  /// - Throws: TypeError for what is no number; OverflowError for an `int` beyond all floats.
  public func real(_ object: Object) throws -> Double {
    switch object {
    case .float(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .other(let large as LargeInteger): return try large.double()
    case .instance(let instance):
      if let float = try callSpecial(.float, on: instance) { return try real(float) }
      if let index = try callSpecial(.index, on: instance) { return try real(index) }
      if object.hasNativePart { return try real(instance.native) }
      throw notReal(object)
    case .other(let other):
      if let plain = try other.convertibleNumber() { return try real(plain) }
      throw notReal(object)
    default: throw notReal(object)
    }
  }

  /// Calls a function of one argument; nil stands for the identity.
  func apply(_ function: Object?, _ value: Object) throws -> Object {
    guard let function, !function.isNone else { return value }
    return try call(function, [value])
  }
}
