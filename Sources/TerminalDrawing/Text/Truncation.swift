/// Shortening text to the columns there are.
enum Truncation {
  /// The sign that stands for what was left out: `…`, in ASCII `...`.
  static func ellipsis(_ charset: Charset) -> String { charset == .ascii ? "..." : "…" }

  /// Returns the text, or its start and an ellipsis, in at most `width` columns.
  static func end(_ text: String, width: Int, charset: Charset) -> String {
    if CellWidth.of(text) <= width { return text }
    let sign = ellipsis(charset)
    let room = width - CellWidth.of(sign)
    if room < 1 { return CellWidth.prefix(text, width: max(0, width)) }
    return CellWidth.prefix(text, width: room) + sign
  }

  /// Returns the text, or its start up to a blank and an ellipsis, in at most `width` columns.
  static func betweenWords(_ text: StyledText, width: Int, charset: Charset) -> StyledText {
    let plain = text.plainText
    if CellWidth.of(plain) <= width { return text }
    let start = CellWidth.prefix(plain, width: max(0, width - CellWidth.of(ellipsis(charset))))
    // A cut within the first word says more than nothing.
    let end = start.lastIndex(of: " ").map { start[...$0] } ?? start[...]
    var kept = end.unicodeScalars.count
    var shortened = StyledText()
    for run in text.runs {
      shortened.append(String(String.UnicodeScalarView(run.text.unicodeScalars.prefix(kept))), run.role)
      kept = max(0, kept - run.text.unicodeScalars.count)
    }
    shortened.append(CellWidth.prefix(ellipsis(charset), width: max(0, width)), .dim)
    return shortened
  }
}
