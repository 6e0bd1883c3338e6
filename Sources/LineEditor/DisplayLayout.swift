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

  /// Returns the screen row, counted from the prompt's, on which the text's next scalar would stand.
  func lastRow(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var row = promptWidth / columns
    var column = promptWidth % columns
    for scalar in scalars {
      if scalar == "\n" {
        row += 1
        column = 0
        continue
      }
      let width = width(of: scalar, at: column)
      if column + width > columns {
        row += 1
        column = 0
      }
      column += width
      if column >= columns {
        row += 1
        column = 0
      }
    }
    return row
  }

  private func width(of scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar == "\t" { return min(8 - column % 8, columns - column) }
    return max(0, Int(editline_width(wchar_t(bitPattern: scalar.value))))
  }

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

  /// The window's size in cells; 80 by 24 where the terminal does not know.
  static var window: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (80, 24) }
    return (size.ws_col < 2 ? 80 : Int(size.ws_col), size.ws_row < 1 ? 24 : Int(size.ws_row))
  }
}
