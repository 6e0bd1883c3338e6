/// A small terminal screen that understands what a line editor may send, and notes all else as a problem.
///
/// It is strict on purpose: a sequence that it does not know is one that some terminal in the classroom may not
/// know either. Colours are read and forgotten.
public struct Screen {
  /// The width in cells.
  public internal(set) var columns: Int

  /// The height in rows.
  public internal(set) var rows: Int

  /// The cursor's place, counted from 0. The column equals `columns` while a wrap is due.
  public internal(set) var cursor = (row: 0, column: 0)

  /// What was not understood, in the order in which it came.
  public internal(set) var problems: [String] = []

  /// How often the bell rang.
  public internal(set) var bells = 0

  /// How often a text went on in the next row because this one was full.
  public internal(set) var wraps = 0

  /// Rows that have left at the top, oldest first.
  public internal(set) var scrolledOff: [String] = []

  /// Whether the program has asked for marks around what is pasted.
  public internal(set) var marksPastes = false

  /// What stands in each cell; empty to the right of a wide character.
  var cells: [[String]]

  /// Bytes of a character or sequence that has not come to its end.
  var unfinished: [UInt8] = []

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Screen.blankRow(columns), count: rows)
  }

  /// The rows of the window from top to bottom, without blanks at their ends.
  public var lines: [String] { cells.map(Screen.line) }

  /// The window as text: its rows without the empty ones at the end.
  public var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// All that was ever shown and not erased: what has scrolled off, then the window.
  public var transcript: String { (scrolledOff + [text]).joined(separator: "\n") }

  /// The cursor's row up to the cursor, with its blanks.
  public var rowBeforeCursor: String { cells[cursor.row].prefix(cursor.column).joined() }

  /// The screen for a person to look at, in a failed test's message.
  public var picture: String {
    let border = "+" + String(repeating: "-", count: columns) + "+"
    let body = cells.map { "|" + $0.joined() + "|" }
    let notes = ["cursor at row \(cursor.row), column \(cursor.column)"] + problems.map { "problem: \($0)" }
    return ([border] + body + [border] + notes).joined(separator: "\n")
  }

  /// Gives the window another size, as a terminal that cuts its rows and does not wrap them anew.
  mutating func resize(columns: Int, rows: Int) {
    for index in cells.indices {
      cells[index] = Array((cells[index] + Screen.blankRow(columns)).prefix(columns))
    }
    while cells.count > rows {
      if cursor.row < cells.count - 1 {
        cells.removeLast()
      } else {
        scrolledOff.append(Screen.line(cells.removeFirst()))
        cursor.row -= 1
      }
    }
    while cells.count < rows { cells.append(Screen.blankRow(columns)) }
    self.columns = columns
    self.rows = rows
    cursor.column = min(cursor.column, columns - 1)
  }

  static func blankRow(_ columns: Int) -> [String] { Array(repeating: " ", count: columns) }

  private static func line(_ row: [String]) -> String {
    var text = row.joined()[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
