/// One text of a program: a cell, a file, the argument of `-c`.
///
/// Spans point into it; problems and tracebacks show its lines.
public final class Source: Sendable {
  /// What Python calls the file: `<cell 3>`, `train.py`, `<string>`.
  public let name: String
  /// The text itself.
  public let text: String
  /// The text in UTF-8, which spans count in.
  public let bytes: [UInt8]
  /// The byte offsets at which lines start; the first is 0. A line ends with `\n`, `\r` or `\r\n`.
  public let lineStarts: [Int]

  /// Makes a source. O(length of the text).
  public init(name: String, text: String) {
    self.name = name
    self.text = text
    bytes = Array(text.utf8)
    var starts = [0]
    var previous: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      if previous == .carriageReturn, byte != .lineFeed { starts.append(offset) }
      if byte == .lineFeed { starts.append(offset + 1) }
      previous = byte
    }
    if previous == .carriageReturn { starts.append(bytes.count) }
    lineStarts = starts
  }
}
