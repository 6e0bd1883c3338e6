extension Interpreter {
  /// An object as an index or a count: an `int`, a `bool` as the number it is, or what `__index__` gives.
  ///
  /// - Throws: TypeError for every other class, a `float` included.
  func integer(_ object: Object) throws -> Int {
    switch object {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    default:
      if let index = try index(object) { return index }
      throw PythonError.type("'\(object.typeName)' object cannot be interpreted as an integer")
    }
  }

  /// What an object is as an index; nil where its class says that it is none.
  ///
  /// - Throws: TypeError when `__index__` gives anything but an `int`.
  func index(_ object: Object) throws -> Int? {
    if case .int(let value) = Number(object) { return value }
    guard case .instance(let instance) = object, let result = try callSpecial(.index, on: instance) else {
      return nil
    }
    guard case .int(let value) = Number(result) else { throw notAnInteger("__index__", result) }
    return value
  }

  /// What is raised when a method that must give an `int` gives another object.
  func notAnInteger(_ method: String, _ result: Object) -> PythonError {
    .type("\(method) returned non-int (type \(result.typeName))")
  }

  /// An object as a real number, as the functions of `math` take it.
  ///
  /// - Throws: TypeError for what is no number.
  func real(_ object: Object) throws -> Double {
    switch object {
    case .float(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .instance(let instance):
      if let float = try callSpecial(.float, on: instance) { return try self.float(float, from: object) }
      if object.native.isPlainNumber { return try real(instance.native) }
      if let index = try index(object) { return Double(index) }
      fallthrough
    default: throw PythonError.type("must be real number, not \(object.typeName)")
    }
  }

  /// What `__float__` gave, as it must be.
  func float(_ result: Object, from object: Object) throws -> Double {
    guard case .float(let value) = result.native else {
      throw PythonError.type("\(object.typeName).__float__ returned non-float (type \(result.typeName))")
    }
    return value
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
