import LineEditor
import TerminalDrawing

/// Shows what is longer than the screen a page at a time, with one line below it that says how to go on:
///
///     -- 24 of 126 lines · Space next · Enter one line · q stop --
///
/// The line is erased afterwards, so that what stays on the screen is the text alone. No other program is started.
struct Pager {
  private let reader: any LineReader
  private let wishes: Appearance.Wishes

  /// Makes a pager where a person can be asked for keys; nil in plain mode, without a terminal, or where it is not wanted.
  init?(_ reader: any LineReader, _ wishes: Appearance.Wishes) {
    let appearance = Screen.output.appearance(wishes)
    guard reader.readsPageKeys, Screen.output.isTerminal, wishes.showsPages(.ofPerson), !appearance.plain
    else {
      return nil
    }
    self.reader = reader
    self.wishes = wishes
  }

  /// Shows a text, and returns whether all of it: whoever presses `q` or Ctrl-C has seen enough.
  func show(_ text: StyledText) -> Bool {
    let lines = text.lines
    var shown = write(lines[...], upTo: pageRows)
    while shown < lines.count {
      // To ask about a single row would take as much room as the row.
      if rows(of: lines[shown...]) <= 1 {
        _ = write(lines[shown...], upTo: 1)
        return true
      }
      switch ask(shown, of: lines.count) {
      case .page: shown += write(lines[shown...], upTo: pageRows)
      case .line: shown += write(lines[shown...], upTo: 1)
      case .resized: continue
      case .stop: return false
      }
    }
    return true
  }

  /// The rows of a page: the window's but for the one that says how to go on.
  private var pageRows: Int { max(1, Screen.output.appearance(wishes).height - 1) }

  /// Writes as many lines as so many rows hold, at least one, and returns how many.
  private func write(_ lines: ArraySlice<StyledText>, upTo rows: Int) -> Int {
    var (count, used) = (0, 0)
    for line in lines {
      used += self.rows(of: [line])
      if used > rows, count > 0 { break }
      count += 1
    }
    Screen.output.write(StyledText(lines: Array(lines.prefix(count))) + "\n", wishes)
    return count
  }

  /// The rows that lines take in the window, where what is wider than it goes on below.
  private func rows(of lines: ArraySlice<StyledText>) -> Int {
    let width = Screen.output.appearance(wishes).width
    return lines.reduce(0) { $0 + max(1, (CellWidth.of($1.plainText) + width - 1) / width) }
  }

  private func ask(_ shown: Int, of count: Int) -> PageKey {
    let appearance = Screen.output.appearance(wishes)
    let line = Pager.line(shown, of: count, for: appearance)
    return reader.readPageKey(
      below: Gate.render(StyledText(line, .dim), for: appearance), columns: CellWidth.of(line))
  }

  /// What stands below a page, as long as there is room; it leaves the last column free, where some terminals wrap.
  static func line(_ shown: Int, of count: Int, for appearance: Appearance) -> String {
    let dot = appearance.charset == .ascii ? "," : " ·"
    let all = [
      "-- \(shown) of \(count) lines\(dot) Space next\(dot) Enter one line\(dot) q stop --",
      "-- \(shown) of \(count)\(dot) Space\(dot) Enter\(dot) q --", "-- \(shown) of \(count) --",
    ]
    return all.first { CellWidth.of($0) < appearance.width } ?? "--"
  }
}
