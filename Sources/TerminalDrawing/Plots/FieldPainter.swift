/// Paints fields: shades of regions and cells, or the lines between regions.
struct FieldPainter {
  private let plane: PlotPlane
  private let charset: Charset

  init(_ plane: PlotPlane, _ charset: Charset) {
    self.plane = plane
    self.charset = charset
  }

  /// Paints the shade of each cell of the frame.
  func paintShades(of field: Plot.Field, on cells: inout PlotCells) {
    guard let bands = FieldBands(field) else { return }
    for row in 0..<plane.height {
      for column in 0..<plane.width {
        let point = plane.point(column: column, row: row)
        guard let band = field.value(x: point.x, y: point.y).flatMap(bands.band) else { continue }
        cells.paint(bands.shade(band, charset), bands.role, column: column, row: row)
      }
    }
  }

  /// Sets a dot wherever the next dot to the right or below lies on the other side of a level.
  func paintLines(of field: Plot.Field, on canvas: inout DotCanvas, series: Int) {
    guard let bands = FieldBands(field) else { return }
    var above = [Int?](repeating: nil, count: plane.dotColumns)
    for row in 0..<plane.dotRows {
      var before: Int?
      for column in 0..<plane.dotColumns {
        let point = plane.point(dotColumn: column, dotRow: row)
        let rise = field.value(x: point.x, y: point.y).map(bands.rise)
        if let rise, [before, above[column]].contains(where: { $0 != nil && $0 != rise }) {
          canvas.set(column: column, row: row, series: series)
        }
        above[column] = rise
        before = rise
      }
    }
  }
}
