extension StyledText {
  /// The lines without their newlines; a newline at the very end opens no further line.
  ///
  /// Only U+000A ends a line, also after a carriage return.
  public var lines: [StyledText] {
    guard !isEmpty else { return [] }
    var lines = [StyledText()]
    for run in runs {
      for (place, piece) in run.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { lines.append(StyledText()) }
        lines[lines.count - 1].append(String(piece), run.role)
      }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Makes a text of lines, each ended by a newline but the last.
  public init(lines: [StyledText]) {
    self.init(joining: lines, separator: "\n")
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Makes plain text of a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
