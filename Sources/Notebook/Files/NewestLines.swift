/// The lines of some bytes without their newlines, the last one first; empty lines are left out.
///
/// A line is looked for when it is asked for, so that the newest of many cost no more than themselves.
public struct NewestLines: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  /// Where the lines end that were not yet given.
  private var end: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    end = bytes.endIndex
  }

  /// Gives the line before the one given last.
  public mutating func next() -> ArraySlice<UInt8>? {
    while end > bytes.startIndex, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    guard end > bytes.startIndex else { return nil }
    var start = end
    while start > bytes.startIndex, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    defer { end = start }
    return bytes[start..<end]
  }
}
