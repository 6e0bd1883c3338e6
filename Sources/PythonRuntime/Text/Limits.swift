/// How large things may grow; checked before memory is asked for.
public enum Limits {
  /// How many bytes a text may have.
  static let length = Interpreter.sizeLimit
  /// How many objects a container may hold: as many bytes as a text may have.
  static let objects = Interpreter.sizeLimit / MemoryLayout<Object>.size
  /// How wide a format may pad, and how many digits it may ask for.
  static let formatWidth = 1_000_000

  /// Throws MemoryError when a container of `count` objects would be too large.
  static func check(objects count: Int, _ what: String) throws {
    if count > Limits.objects { throw PythonError.tooLarge(what) }
    try MemoryLimit.count(count * MemoryLayout<Object>.size)
  }

  /// Throws MemoryError when something of `length` units would be too large.
  static func check(_ length: Int, _ what: String) throws {
    if length > Limits.length { throw PythonError.tooLarge(what) }
    try MemoryLimit.count(length)
  }

  /// Throws MemoryError when `count` parts of `size` units, and `more` besides, would be too large.
  public static func check(_ count: Int, times size: Int, plus more: Int = 0, _ what: String) throws {
    let (product, overflows) = count.multipliedReportingOverflow(by: size)
    let (sum, alsoOverflows) = product.addingReportingOverflow(more)
    if overflows || alsoOverflows || sum > length { throw PythonError.tooLarge(what) }
    try MemoryLimit.count(sum)
  }
}
