/// The rows of a block that stand in libedit's buffer, for the window has no room for more, and the rows around.
///
///     def long(x):             above: only kept
///         x = x + 1
///     ┌────────────────────┐
///     │...     x = x + 2   │   shown: in libedit's buffer
///     │...     x = x + 3|  │
///     │...     x = x + 4   │
///     └────────────────────┘
///         x = x + 5            below: only kept
///
/// Where the block has rows to go to, the cursor keeps a few of them in sight.
struct BlockView: Equatable {
  /// How many rows are kept above.
  private(set) var rowsAbove = 0

  /// The text that is kept above, up to its last newline.
  private var above: [Unicode.Scalar] = []

  /// The text that is kept below, from its first newline on.
  private var below: [Unicode.Scalar] = []

  /// Shows all rows.
  init() {}

  /// Chooses the rows to show.
  ///
  /// - Parameters:
  ///   - text: The whole block; the cursor's row is among those shown.
  ///   - room: How many rows of the screen there are; a row of the block that needs more is shown alone.
  ///   - firstRow: The row that was shown first before, and is again where the cursor allows it.
  ///   - height: How many rows of the screen a row of the block needs, by its number and its text.
  init(
    of text: EditedText, room: Int, near firstRow: Int,
    height: @escaping (Int, ArraySlice<Unicode.Scalar>) -> Int
  ) {
    let rows = text.rows
    var choice = RowChoice(room: room) { height($0, text.scalars[rows[$0]]) }
    let cursorRow = text.rowNumber
    choice.begin(at: cursorRow)
    choice.extendDown(to: min(cursorRow + choice.context, rows.count - 1))
    choice.extendUp(to: max(0, min(firstRow, cursorRow - choice.context)))
    choice.extendDown(to: rows.count - 1)
    choice.extendUp(to: 0)
    rowsAbove = choice.rows.lowerBound
    above = Array(text.scalars[..<rows[choice.rows.lowerBound].lowerBound])
    below = Array(text.scalars[rows[choice.rows.upperBound].upperBound...])
  }

  /// Whether no row is kept back.
  var isWhole: Bool { above.isEmpty && below.isEmpty }

  /// Returns the part of a whole block, from which this was made, that is shown.
  func shown(of text: EditedText) -> EditedText {
    EditedText(
      scalars: Array(text.scalars.dropFirst(above.count).dropLast(below.count)),
      cursor: text.cursor - above.count)
  }

  /// Returns the whole block around what is shown.
  func whole(around shown: EditedText) -> EditedText {
    if isWhole { return shown }
    return EditedText(scalars: above + shown.scalars + below, cursor: above.count + shown.cursor)
  }
}

/// The rows that are chosen so far, and what remains of the room.
private struct RowChoice {
  private(set) var rows = 0...0
  private let room: Int
  private var free: Int
  private let height: (Int) -> Int

  init(room: Int, height: @escaping (Int) -> Int) {
    self.room = room
    self.height = height
    free = room
  }

  /// How many rows above and below the cursor's are to be seen.
  var context: Int { min(3, max(0, room - 1) / 3) }

  mutating func begin(at row: Int) {
    rows = row...row
    free = room - height(row)
  }

  mutating func extendDown(to last: Int) {
    while rows.upperBound < last, take(rows.upperBound + 1) {
      rows = rows.lowerBound...rows.upperBound + 1
    }
  }

  mutating func extendUp(to first: Int) {
    while rows.lowerBound > first, take(rows.lowerBound - 1) {
      rows = rows.lowerBound - 1...rows.upperBound
    }
  }

  private mutating func take(_ row: Int) -> Bool {
    let height = height(row)
    guard height <= free else { return false }
    free -= height
    return true
  }
}
