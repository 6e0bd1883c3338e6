extension Screen {
  /// Puts one character at the cursor; the wrap at the last column waits for the next character.
  mutating func put(_ character: String) {
    let width = Screen.width(of: character)
    guard width > 0 else { return combine(character) }
    if cursor.column + width > columns {
      cursor.column = 0
      wraps += 1
      lineFeed()
    }
    cells[cursor.row][cursor.column] = character
    if width == 2, cursor.column + 1 < columns { cells[cursor.row][cursor.column + 1] = "" }
    cursor.column += width
  }

  mutating func lineFeed() {
    if cursor.row < rows - 1 {
      cursor.row += 1
    } else {
      scroll()
    }
  }

  /// Performs an escape sequence, given without its escape.
  mutating func perform(_ sequence: String) {
    switch sequence.first {
    case "[": performControl(sequence.dropFirst())
    case "(", ")", "=", ">": break  // character sets and keypads
    case "D": lineFeed()
    case "M" where cursor.row > 0: cursor.row -= 1
    default: note(sequence)
    }
  }

  private mutating func performControl(_ sequence: Substring) {
    guard let final = sequence.last else { return note("[") }
    let parameters = sequence.dropLast()
    if parameters.first == "?" { return setMode(parameters.dropFirst(), to: final) }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "m": break
    case "A", "B", "C", "D", "G", "d", "H", "f": move(final, count, numbers)
    case "J", "K", "X", "P", "@": erase(final, numbers.first ?? 0, count)
    default: note("[" + sequence)
    }
  }

  private mutating func move(_ final: Character, _ count: Int, _ numbers: [Int]) {
    let column = min(cursor.column, columns - 1)
    switch final {
    case "A": cursor = (max(0, cursor.row - count), column)
    case "B": cursor = (min(rows - 1, cursor.row + count), column)
    case "C": cursor.column = min(columns - 1, column + count)
    case "D": cursor.column = max(0, column - count)
    case "G": cursor.column = min(columns, count) - 1
    case "d": cursor.row = min(rows, count) - 1
    default: cursor = (min(rows, count) - 1, min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1)
    }
  }

  private mutating func erase(_ final: Character, _ kind: Int, _ count: Int) {
    let column = min(cursor.column, columns - 1)
    switch (final, kind) {
    case ("K", 0): blank(cursor.row, column..<columns)
    case ("K", 1): blank(cursor.row, 0..<column + 1)
    case ("K", 2): blank(cursor.row, 0..<columns)
    case ("J", 0):
      blank(cursor.row, column..<columns)
      for row in (cursor.row + 1)..<max(rows, cursor.row + 1) { blank(row, 0..<columns) }
    case ("J", 2):
      for row in 0..<rows { blank(row, 0..<columns) }
    case ("X", _): blank(cursor.row, column..<min(columns, column + count))
    case ("P", _): shift(removing: min(count, columns - column), at: column)
    case ("@", _): shift(inserting: min(count, columns - column), at: column)
    default: note("[\(kind)\(final)")
    }
  }

  private mutating func setMode(_ number: Substring, to final: Character) {
    switch (number, final) {
    case ("2004", "h"): marksPastes = true
    case ("2004", "l"): marksPastes = false
    case ("1", _), ("7", _), ("12", _), ("25", _): break  // cursor keys, wrap, the cursor's look
    default: note("[?\(number)\(final)")
    }
  }

  private mutating func note(_ sequence: some StringProtocol) {
    problems.append("escape sequence \(sequence)")
  }
}

// MARK: - Cells

extension Screen {
  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func shift(removing count: Int, at column: Int) {
    cells[cursor.row].removeSubrange(column..<column + count)
    cells[cursor.row] += Screen.blankRow(count)
  }

  private mutating func shift(inserting count: Int, at column: Int) {
    cells[cursor.row].insert(contentsOf: Screen.blankRow(count), at: column)
    cells[cursor.row].removeLast(count)
  }

  private mutating func scroll() {
    let top = Screen(columns: columns, rows: 1, cells: [cells.removeFirst()])
    scrolledOff.append(top.text)
    cells.append(Screen.blankRow(columns))
  }

  private init(columns: Int, rows: Int, cells: [[String]]) {
    self.init(columns: columns, rows: rows)
    self.cells = cells
  }

  private mutating func combine(_ mark: String) {
    guard cursor.column > 0 else { return }
    cells[cursor.row][cursor.column - 1] += mark
  }

  /// The cells that a character takes: 0 for marks that combine, 2 for East Asian wide ones and emoji.
  static func width(of character: String) -> Int {
    guard let value = character.unicodeScalars.first?.value else { return 0 }
    switch value {
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
