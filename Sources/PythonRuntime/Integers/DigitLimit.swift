/// How many digits an `int` may have as text: CPython's bound on work that grows with their square.
enum DigitLimit {
  static let count = 4300

  /// - Throws: ValueError when a text of so many digits would not be read. Bases that are powers of two have no limit.
  static func check(_ digits: Int, base: Int) throws {
    guard digits > count, base.nonzeroBitCount > 1 else { return }
    throw PythonError.value("\(start): value has \(digits) digits; \(end)")
  }

  /// The ValueError of a number that has more digits.
  static var exceeded: PythonError { .value("\(start); \(end)") }

  private static let start = "Exceeds the limit (\(count) digits) for integer string conversion"
  private static let end = "use sys.set_int_max_str_digits() to increase the limit"
}
