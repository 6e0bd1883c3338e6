import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where libedit puts the scalars of its buffer on the screen.
///
/// It wraps at the last column, and a wide character that does not fit there goes to the next row whole.
struct DisplayLayout {
  /// The window's width in cells, at least 1.
  let columns: Int

  /// The prompt's width in cells.
  let promptWidth: Int

  /// A cell on the screen: its row is counted from the prompt's.
  struct Place: Equatable {
    var row: Int
    var column: Int
  }

  /// Returns the screen row, counted from the prompt's, on which the text's next scalar would stand.
  func lastRow(of scalars: some Sequence<Unicode.Scalar>) -> Int { place(after: scalars).row }

  /// Returns where the text's next scalar would stand.
  func place(after scalars: some Sequence<Unicode.Scalar>) -> Place {
    var place = Place(row: promptWidth / columns, column: promptWidth % columns)
    for scalar in scalars {
      if scalar == "\n" {
        place = Place(row: place.row + 1, column: 0)
        continue
      }
      let width = width(of: scalar, at: place.column)
      let isOnePiece = width == 2 && !DisplayLayout.isSpelledOut(scalar)
      if isOnePiece, place.column + width > columns { place = Place(row: place.row + 1, column: 0) }
      place.column += width
      while place.column >= columns { place = Place(row: place.row + 1, column: place.column - columns) }
    }
    return place
  }

  /// Returns as much of a text of one row as the window has room for, and one cell less.
  func clipped(_ text: String) -> String {
    var column = 0
    let shown = text.unicodeScalars.prefix { scalar in
      column += width(of: scalar, at: column)
      return column < columns
    }
    return String(shown)
  }

  private func width(of scalar: Unicode.Scalar, at column: Int) -> Int {
    // Nearly all text, and this is asked for every character at every key.
    if 0x20..<0x7F ~= scalar.value { return 1 }
    if scalar == "\t" { return min(8 - column % 8, columns - column) }
    let width = Int(editline_width(wchar_t(bitPattern: scalar.value)))
    if width >= 0 { return width }
    return scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 7 : DisplayLayout.widestScalar
  }

  /// Whether libedit shows a scalar as `^A` or `\U+FFFF`, cell by cell.
  private static func isSpelledOut(_ scalar: Unicode.Scalar) -> Bool {
    editline_width(wchar_t(bitPattern: scalar.value)) < 0
  }

  /// The width of what libedit writes for a scalar that it cannot show, `\U+10FFFF` shortened.
  static let widestScalar = 8

  /// Makes an absurdly large window a large one, for libedit keeps memory for every cell of it.
  ///
  /// The size comes from the other end of the line, and 65535 by 65535 can be had for the asking.
  static func limitWindow() {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return }
    guard size.ws_col > 1000 || size.ws_row > 500 else { return }
    size.ws_col = min(size.ws_col, 1000)
    size.ws_row = min(size.ws_row, 500)
    _ = ioctl(STDOUT_FILENO, UInt(TIOCSWINSZ), &size)
  }

  /// The window's size in cells, at least 2 by 1.
  struct Window: Equatable {
    var columns = 80
    var rows = 24
  }

  /// The window's size as it is now; 80 by 24 where the terminal does not know.
  static var window: Window {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return Window() }
    return Window(
      columns: size.ws_col < 2 ? 80 : Int(size.ws_col), rows: size.ws_row < 1 ? 24 : Int(size.ws_row))
  }
}
