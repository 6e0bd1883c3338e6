extension Gate {
  /// Returns the text with every sign that has no shape made visible, and in ASCII every other sign as well.
  ///
  /// What comes out passes the gate unchanged, so a drawing measures this and not the text that went in.
  public static func visible(_ text: StyledText, charset: Charset) -> StyledText {
    var result = StyledText()
    var column = 0
    for run in text.runs {
      result.append(visible(run.text, charset: charset, quoted: run.role.isQuoted, column: &column), run.role)
    }
    return result
  }

  /// Returns somebody else's text as one visible line: a newline in it shows as `\n`, a tab as `\t`.
  public static func quoted(_ text: String, charset: Charset) -> String {
    if CellWidth.ofASCII(text) == text.utf8.count { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      result += quoted(scalar, charset: charset)
    }
    return result
  }

  private static func quoted(_ scalar: Unicode.Scalar, charset: Charset) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    default: isShowable(scalar, charset: charset) ? String(scalar) : escape(scalar)
    }
  }

  /// Returns a run of text as it is shown from a column on, which moves behind it.
  static func visible(
    _ text: String, charset: Charset, quoted: Bool, column: inout Int
  ) -> String {
    if let end = columnAfter(text, charset: charset, from: column) {
      column = end
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      let shown = visible(scalar, charset: charset, quoted: quoted, column: column)
      column = scalar == "\n" ? 0 : column + CellWidth.of(shown)
      result += shown
    }
    return result
  }

  /// The column behind a text that may pass as it is, as nearly all may; nil for any other.
  private static func columnAfter(_ text: String, charset: Charset, from start: Int) -> Int? {
    if let width = CellWidth.ofASCII(text), width == text.utf8.count { return start + width }
    var column = start
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        column = 0
      } else if isShowable(scalar, charset: charset) {
        column += CellWidth.of(scalar)
      } else {
        return nil
      }
    }
    return column
  }

  private static func visible(
    _ scalar: Unicode.Scalar, charset: Charset, quoted: Bool, column: Int
  ) -> String {
    if scalar == "\n" { return "\n" }
    if scalar == "\t" { return String(repeating: " ", count: 8 - column % 8) }
    if isShowable(scalar, charset: charset) { return String(scalar) }
    if !quoted, charset == .ascii, let twin = asciiTwin(of: scalar) { return twin }
    return escape(scalar)
  }

  /// Escapes a scalar as Python's `ascii()` does.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (prefix, length) =
      scalar.value < 0x100 ? ("\\x", 2) : scalar.value < 0x1_0000 ? ("\\u", 4) : ("\\U", 8)
    return prefix + String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
