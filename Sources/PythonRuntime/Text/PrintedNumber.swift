#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A number as the C library prints it: exact digits, correctly rounded, in the locale `C`.
///
/// - Parameters:
///   - format: A format of `printf` with one `*` for the precision and one conversion of a `double`.
///   - precision: How many digits; at most `FormatSpecification.limit`.
func printed(_ number: Double, _ format: String, precision: Int) -> String {
  let precision = Int32(clamping: precision)
  return withVaList([precision, number]) { arguments in
    // 310 digits before the point, a sign, a point and an exponent are the most that any double needs.
    let capacity = Int(precision) + 330
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      vsnprintf(start, capacity, format, arguments)
      return String(cString: start)
    }
  }
}
