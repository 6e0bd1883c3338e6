extension Interpreter {
  /// An object as an index or a count: an `int`, a `bool` as the number it is, or what `__index__` gives.
  ///
  /// - Throws: TypeError for every other class, a `float` included; OverflowError beyond 64 bits.
  public func integer(_ object: Object) throws -> Int {
    switch object {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    case .other(is LargeInteger): throw PythonError.beyondIndices
    default:
      guard let whole = try wholeIndex(object) else { throw notWhole(object) }
      guard let index = Int(exactly: whole) else { throw PythonError.beyondIndices }
      return index
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
    guard let whole = try wholeIndex(object) else { throw notWhole(object) }
    return whole
  }

  /// What an object is as an index, the nearest within 64 bits; nil where its class says that it is none.
  ///
  /// - Throws: TypeError when `__index__` gives anything but an `int`.
  func index(_ object: Object) throws -> Int? {
    if case .int(let value) = object { return value }
    return try wholeIndex(object).map { Int(clamping: $0) }
  }

  /// What an object is as an index; nil where its class says that it is none.
  ///
  /// - Throws: An exception of the class `type` beyond 64 bits; TypeError when `__index__` gives anything but an `int`.
  func index(_ object: Object, beyondIndices type: ExceptionType) throws -> Int? {
    if case .int(let value) = object { return value }
    guard let whole = try wholeIndex(object) else { return nil }
    guard let index = Int(exactly: whole) else {
      throw PythonError(type, "cannot fit '\(object.typeName)' into an index-sized integer")
    }
    return index
  }

  /// What an object is as an index of any size; nil where its class says that it is none.
  ///
  /// - Throws: TypeError when `__index__` gives anything but an `int`.
  func wholeIndex(_ object: Object) throws -> BigInt? {
    if let whole = object.native.wholeNumber { return whole }
    guard case .instance(let instance) = object, let result = try callSpecial(.index, on: instance) else {
      return nil
    }
    guard let whole = result.native.wholeNumber else { throw notAnInteger("__index__", result) }
    return whole
  }

  /// What is raised when a method that must give an `int` gives another object.
  func notAnInteger(_ method: String, _ result: Object) -> PythonError {
    .type("\(method) returned non-int (type \(result.typeName))")
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
      if let float = try callSpecial(.float, on: instance) { return try self.float(float, from: object) }
      if object.native.isPlainNumber { return try real(instance.native) }
      if let whole = try wholeIndex(object) { return try real(.whole(whole)) }
      throw notReal(object)
    case .other(let other):
      if let plain = try other.convertibleNumber() { return try real(plain) }
      throw notReal(object)
    default: throw notReal(object)
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

extension Object {
  /// The whole number that an object is by its builtin class: an `int`, or a `bool`; nil for any other.
  var wholeNumber: BigInt? { Number(self)?.whole }
}
