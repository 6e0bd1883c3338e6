/// The one way from styled text to what a terminal is sent.
///
/// Nothing that is not printable leaves here but newlines and the gate's own colours, whatever a label, a
/// program or a file brought along.
public enum Gate {
  /// Returns the text as a terminal of this appearance may be sent it.
  ///
  /// Control characters, directional marks and other signs without a shape become visible ASCII (`\x1b`,
  /// `\u202e`), tabs become spaces up to the next eighth column. Where the charset is ASCII our own signs
  /// become their ASCII twins and all others their number, as Python's `ascii()` writes it.
  public static func render(_ text: StyledText, for appearance: Appearance) -> String {
    var rendered = ""
    var column = 0
    for run in text.runs {
      let shown = visible(run.text, charset: appearance.charset, quoted: run.role.isQuoted, column: &column)
      append(shown, run.role, color: appearance.color, to: &rendered)
    }
    return rendered
  }

  /// Colours end before a newline, so that a line cut out of the output still stands alone.
  private static func append(_ text: String, _ role: Role, color: ColorDepth, to rendered: inout String) {
    guard let code = Palette.code(of: role, at: color) else {
      rendered += text
      return
    }
    for (place, piece) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if place > 0 { rendered += "\n" }
      if !piece.isEmpty { rendered += "\u{1b}[\(code)m\(piece)\u{1b}[0m" }
    }
  }
}
