/// Turns bytes into Unicode scalars, one byte at a time, as they arrive from a keyboard.
///
/// Bytes that are not UTF-8 are dropped: a terminal sends them only by mistake.
struct ScalarDecoder {
  private var pending: [UInt8] = []

  /// Returns the scalar that this byte completes.
  mutating func add(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 { pending.removeAll(keepingCapacity: true) }
    pending.append(byte)
    guard let length = ScalarDecoder.length(startingWith: pending[0]), pending.count <= length else {
      pending.removeAll(keepingCapacity: true)
      return nil
    }
    guard pending.count == length else { return nil }
    defer { pending.removeAll(keepingCapacity: true) }
    return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
  }

  private static func length(startingWith byte: UInt8) -> Int? {
    switch byte {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
