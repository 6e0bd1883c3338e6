/// The blanks that Enter has put before a row, and how many of them a person has typed all the same.
///
///     >>> def f(x):
///     ...     |              four blanks are there: the next four typed here are taken for these
///
/// So the habit of typing every blank, type-ahead, and lines from a terminal that does not mark pastes all give
/// the row that was meant. It holds while the row begins with these blanks.
struct AutomaticIndent: Equatable {
  /// The number of the row in the buffer.
  private(set) var row: Int

  /// The blanks that were put there.
  let blanks: [Unicode.Scalar]

  /// How many of them have been typed since.
  var typed = 0

  init(row: Int, blanks: String) {
    self.row = row
    self.blanks = Array(blanks.unicodeScalars)
  }

  /// Follows the row when other rows of the block are put into the buffer.
  mutating func move(byRows rowsDown: Int) { row += rowsDown }

  /// Whether these blanks still stand before their row.
  func holds(in buffer: MarkedBuffer) -> Bool {
    let rows = buffer.rows
    return rows.indices.contains(row) && buffer.scalars[rows[row]].starts(with: blanks)
  }

  /// Whether the cursor stands after these blanks, on a row that holds nothing else.
  func awaitsText(in buffer: MarkedBuffer) -> Bool {
    guard buffer.rowNumber == row, buffer.cursor == buffer.row.upperBound else { return false }
    return buffer.scalars[buffer.row].elementsEqual(blanks)
  }

  /// Takes typed spaces for blanks that are there and returns how many; none where the blanks are tabs.
  mutating func take(_ spaces: Int) -> Int {
    guard blanks.allSatisfy({ $0 == " " }) else { return 0 }
    let taken = min(spaces, blanks.count - typed)
    typed += taken
    return taken
  }
}
