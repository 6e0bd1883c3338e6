import TerminalDrawing

/// Where two texts begin to differ: a line of each.
public struct TextDifference: Sendable, Hashable {
  /// The line that was stored; empty where there is none.
  public let stored: String
  /// The line that came out; empty where there is none.
  public let here: String

  /// Takes the lines of two texts that begin to differ in them.
  init(_ stored: String, _ here: String) {
    let (storedLines, hereLines) = (stored.textLines, here.textLines)
    let place = zip(storedLines, hereLines).enumerated().first { $1.0 != $1.1 }?.offset
    let end = place ?? min(storedLines.count, hereLines.count)
    self.init(
      storedLine: storedLines.dropFirst(end).first ?? "", hereLine: hereLines.dropFirst(end).first ?? "")
  }

  init(storedLine: String, hereLine: String) {
    stored = storedLine
    here = hereLine
  }

  /// The two lines below each other; of long ones the part in which they begin to differ.
  func draw(for appearance: Appearance, indent: Int) -> StyledText {
    let labels = ["stored  ", "here    "]
    let room = max(appearance.width - indent - labels[0].count, 8)
    let start = firstShown(room)
    let rows = zip(labels, [stored, here]).map { label, line in
      StyledText(String(repeating: " ", count: indent) + label, .dim)
        + shown(line, from: start, room, appearance.charset)
    }
    return StyledText(lines: rows)
  }

  /// The first sign that is shown: not far before the first that differs.
  private func firstShown(_ room: Int) -> Int {
    let common = zip(stored, here).prefix { $0 == $1 }.count
    return max(0, common - room * 3 / 4)
  }

  private func shown(_ line: String, from start: Int, _ room: Int, _ charset: Charset) -> StyledText {
    if line.isEmpty { return StyledText("nothing", .dim) }
    let sign = charset == .ascii ? "..." : "…"
    let part = (start > 0 ? sign : "") + line.dropFirst(start)
    let visible = Gate.visible(StyledText(String(part), .printed), charset: charset).plainText
    if CellWidth.of(visible) <= room { return StyledText(visible, .printed) }
    return StyledText(CellWidth.prefix(visible, width: room - sign.count) + sign, .printed)
  }
}
