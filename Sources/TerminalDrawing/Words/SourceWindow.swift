/// The part of a line of source around a place, measured in cells.
struct SourceWindow {
  private let text: String
  private let caret: Range<Int>
  private let prefix: String
  private let charset: Charset
  private let width: Int

  /// Returns a problem's line and the carets under it; the carets alone where the whole line stands on the screen.
  static func lines(_ line: String, _ problem: Problem, _ appearance: Appearance) -> [StyledText] {
    if problem.isOnScreen {
      // What is typed stands there as it is, whatever the charset of what is drawn.
      var typed = appearance
      typed.charset = .unicode
      if let carets = SourceWindow(line, problem, typed).carets { return [carets] }
    }
    return SourceWindow(line, problem, appearance).lines()
  }

  private init(_ line: String, _ problem: Problem, _ appearance: Appearance) {
    charset = appearance.charset
    width = appearance.width
    prefix = Gate.visible(StyledText(problem.prefix), charset: charset).plainText
    let scalars = Array(line.unicodeScalars)
    let start = min(max(0, problem.columns.lowerBound), scalars.count)
    let end = min(max(start, problem.columns.upperBound), scalars.count)
    let shown = Self.shown(line, after: prefix, charset)
    let before = CellWidth.of(shown.prefix(start).joined())
    let under = CellWidth.of(shown[start..<end].joined())
    text = shown.joined()
    caret = before..<before + max(1, under)
  }

  /// The line's scalars as the terminal shows them, each as a text of its own, tabs by the columns they reach.
  private static func shown(_ line: String, after prefix: String, _ charset: Charset) -> [String] {
    var column = CellWidth.of(prefix)
    return line.unicodeScalars.map { scalar in
      let shown =
        scalar == "\t"
        ? String(repeating: " ", count: 8 - column % 8) : Gate.quoted(String(scalar), charset: charset)
      column += CellWidth.of(shown)
      return shown
    }
  }

  private func lines() -> [StyledText] {
    guard let carets else { return window() }
    return [StyledText(prefix, .prompt) + StyledText(text, .code), carets]
  }

  /// The carets under the whole line; nil where that is too wide.
  private var carets: StyledText? {
    let margin = CellWidth.of(prefix)
    // One column more than the text, since carets may point behind its end.
    guard max(CellWidth.of(text), caret.upperBound) <= width - margin else { return nil }
    return carets(from: margin + caret.lowerBound, count: caret.count)
  }

  private func carets(from column: Int, count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: column))
      + StyledText(String(repeating: "^", count: count), .error)
  }

  /// A long line, shown from a third of the width before the place on.
  private func window() -> [StyledText] {
    let margin = "  "
    let sign = Truncation.ellipsis(charset)
    let signWidth = CellWidth.of(sign)
    let room = width - 2 - 2 * signWidth
    let first = max(0, min(caret.lowerBound - room / 3, CellWidth.of(text) - room))
    let (cut, skipped) = dropping(first)
    let start = first == 0 ? "" : sign
    let shown = CellWidth.prefix(cut, width: room)
    let end = CellWidth.of(cut) > room ? sign : ""
    let column = 2 + CellWidth.of(start) + caret.lowerBound - skipped
    let count = max(1, min(caret.count, 2 + CellWidth.of(start) + room - column))
    return [
      StyledText(margin) + StyledText(start, .dim) + StyledText(shown, .code) + StyledText(end, .dim),
      carets(from: column, count: count),
    ]
  }

  /// The text without its first `columns` cells, and the cells that were really left out.
  private func dropping(_ columns: Int) -> (text: String, skipped: Int) {
    var skipped = 0
    var rest = text.unicodeScalars[...]
    while skipped < columns, let scalar = rest.popFirst() { skipped += CellWidth.of(scalar) }
    return (String(String.UnicodeScalarView(rest)), skipped)
  }
}
