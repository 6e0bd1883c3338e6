#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EditlineReader {
  /// The most that one paste brings in; what comes after is dropped.
  static let longestPaste = 1 << 20

  /// How long the rest of a paste is waited for, in milliseconds: a lost end mark must not hang the prompt.
  static let pasteTimeout: Int32 = 250

  /// A bracketed paste: inserted as one piece of text, in which nothing is a key.
  func paste() -> KeyResult {
    let text = EditlineReader.pasted(readPaste())
    guard !text.isEmpty else { return .nothing }
    return insertRows(withoutAutomaticIndent(text))
  }

  private func readPaste() -> [Unicode.Scalar] {
    let endMark = Array("\u{1B}[201~".unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    var last: [Unicode.Scalar] = []
    while case .content(let scalar) = nextScalar(timeout: EditlineReader.pasteTimeout) {
      last = last.suffix(endMark.count - 1) + [scalar]
      if last == endMark { return scalars.dropLast(min(scalars.count, endMark.count - 1)) }
      if scalars.count < EditlineReader.longestPaste { scalars.append(scalar) }
    }
    return scalars
  }

  /// Returns pasted text as the buffer takes it: newlines made one kind, control characters and the end dropped.
  ///
  /// The newlines at the end go, so that it is the person who presses Enter.
  static func pasted(_ scalars: [Unicode.Scalar]) -> String {
    var result: [Unicode.Scalar] = []
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        result.append("\n")
      } else if scalar == "\t" || !isControl(scalar) {
        result.append(scalar)
      }
      previous = scalar
    }
    while result.last == "\n" { result.removeLast() }
    return MarkedBuffer.text(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
