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

  /// Returns the text with blanks at its end up to `width` columns.
  static func padded(_ text: String, width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  /// Returns the text with blanks before it up to `width` columns.
  static func rightAligned(_ text: String, width: Int) -> String {
    String(repeating: " ", count: max(0, width - CellWidth.of(text))) + text
  }
}
