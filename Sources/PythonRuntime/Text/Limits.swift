/// How large things may grow; checked before memory is asked for.
public enum Limits {
  /// How many bytes a text may have.
  static let length = Interpreter.sizeLimit
  /// How many objects a container may hold: as many bytes as a text may have.
  static let objects = Interpreter.sizeLimit / MemoryLayout<Object>.size
  /// How wide a format may pad, and how many digits it may ask for.
  static let formatWidth = 1_000_000

  /// How many bits an `int` may have: 39,000 decimal digits. What GMP does with numbers of that size takes a millisecond or two,
  /// so that Ctrl-C is never late.
  static let bits = 1 << 17

  /// Throws MemoryError when an `int` of `count` bits would be too large.
  static func check(bits count: Int) throws {
    if count > bits { throw tooManyBits }
  }

  /// Throws MemoryError when an `int` of `count * times + more` bits would be too large.
  static func check(bits count: Int, times: Int, plus more: Int = 0) throws {
    let (product, overflows) = count.multipliedReportingOverflow(by: times)
    let (sum, alsoOverflows) = product.addingReportingOverflow(more)
    if overflows || alsoOverflows || sum > bits { throw tooManyBits }
  }

  /// The MemoryError of an `int` that would be too large.
  static var tooManyBits: PythonError {
    .memory(
      "the int would have more than \(bits) bits; a float holds large numbers approximately: 2.0 ** 1000")
  }

  /// Throws MemoryError when a container of `count` objects would be too large.
  static func check(objects count: Int, _ what: String) throws {
    if count > Limits.objects { throw PythonError.tooLarge(what) }
    try MemoryLimit.count(growing: count * MemoryLayout<Object>.size)
  }

  /// Throws MemoryError at once where a container would take all of a range that is too long for it.
  static func check(rangeIn object: Object, _ what: String) throws {
    if case .other(let range as RangeObject) = object { try check(objects: range.count, what) }
  }

  /// Throws MemoryError when something of `length` units would be too large.
  static func check(_ length: Int, _ what: String) throws {
    if length > Limits.length { throw PythonError.tooLarge(what) }
    try MemoryLimit.count(made: length)
  }

  /// Throws MemoryError when `count` parts of `size` units, and `more` besides, would be too large.
  public static func check(_ count: Int, times size: Int, plus more: Int = 0, _ what: String) throws {
    let (product, overflows) = count.multipliedReportingOverflow(by: size)
    let (sum, alsoOverflows) = product.addingReportingOverflow(more)
    if overflows || alsoOverflows || sum > length { throw PythonError.tooLarge(what) }
    try MemoryLimit.count(made: sum)
  }
}
