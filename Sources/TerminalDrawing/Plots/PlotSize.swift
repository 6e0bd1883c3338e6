/// How many columns and rows the inside of a plot takes.
struct PlotSize {
  /// The rows inside the frame.
  let height: Int
  /// How many columns of a matrix are shown; nil where none is.
  private let matrixColumns: Int?
  private let columnsEach: Int

  /// Chooses the rows: those of the plot, fewer where the terminal is low; for a matrix as many for each of its rows.
  init(_ plot: Plot, for appearance: Appearance) {
    guard let matrix = plot.fields.first(where: { $0.kind == .cells }) else {
      height = max(5, min(plot.rows, max(appearance.height, 12) - 6, 60))
      matrixColumns = nil
      columnsEach = 0
      return
    }
    let rowsEach = max(1, 16 / matrix.ys.count)
    height = min(matrix.ys.count * rowsEach, PlotSize.tallest)
    matrixColumns = matrix.xs.count
    // A cell of a terminal is about twice as high as it is wide.
    columnsEach = 2 * rowsEach
  }

  /// A matrix of more rows than this is shown with fewer.
  private static let tallest = 40

  /// The columns within those there are: all of them; for a matrix as many for each of its columns.
  func width(within room: Int) -> Int {
    guard let matrixColumns, matrixColumns <= room else { return room }
    return matrixColumns * min(columnsEach, room / matrixColumns)
  }
}
