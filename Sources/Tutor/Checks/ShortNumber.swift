#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Returns a number with six significant digits, as a sentence says it: `-21.997`, `14`, `1e-17`.
func shortNumber(_ value: Double) -> String {
  if value.isNaN { return "nan" }
  if value.isInfinite { return value < 0 ? "-inf" : "inf" }
  var bytes = [CChar](repeating: 0, count: 40)
  let length = withVaList([value]) { vsnprintf(&bytes, bytes.count, "%.6g", $0) }
  precondition(length >= 0 && Int(length) < bytes.count, "six digits fit the buffer")
  return String(decoding: bytes.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
