/// Paints the layers of a plot into the cells inside its frame, from the back to the front.
struct PlotPainter {
  private let plot: Plot
  private let plane: PlotPlane
  private let charset: Charset
  private let signs: PlotSigns

  init(_ plot: Plot, _ plane: PlotPlane, _ charset: Charset) {
    self.plot = plot
    self.plane = plane
    self.charset = charset
    signs = PlotSigns(plot, charset)
  }

  /// Returns the painted cells.
  ///
  /// - Parameters:
  ///   - tickColumns: The columns that have a tick, for the grid.
  ///   - tickRows: The rows that have one.
  func painting(tickColumns: Set<Int>, tickRows: Set<Int>) -> PlotCells {
    var cells = PlotCells(width: plane.width, height: plane.height)
    let fields = FieldPainter(plane, charset)
    for field in plot.fields where field.kind != .lines { fields.paintShades(of: field, on: &cells) }
    // Its dots would be taken for the shade of a region.
    if plot.hasGrid, plot.fields.isEmpty { paintGrid(tickColumns, tickRows, on: &cells) }
    for guide in plot.guides { paint(guide, on: &cells) }
    for (place, bars) in plot.bars.enumerated() { BarPainter(plane).paint(bars, place: place, on: &cells) }
    paintLines(on: &cells)
    for place in plot.groups.indices { paintGroup(place, on: &cells) }
    for note in plot.notes { paint(note, on: &cells) }
    for mark in plot.marks {
      guard let cell = plane.cell(of: mark.point) else { continue }
      cells.paint(signs.mark, .emphasis, column: cell.column, row: cell.row)
    }
    return cells
  }

  /// Lines through the ticks, where nothing else is.
  private func paintGrid(_ columns: Set<Int>, _ rows: Set<Int>, on cells: inout PlotCells) {
    let isASCII = charset == .ascii
    for row in 0..<plane.height {
      for column in 0..<plane.width where cells.isBlank(column: column, row: row) {
        switch (columns.contains(column), rows.contains(row)) {
        case (true, true): cells.paint(isASCII ? "+" : "┼", .frame, column: column, row: row)
        case (true, false): cells.paint(isASCII ? "." : "┊", .frame, column: column, row: row)
        case (false, true) where !isASCII || column.isMultiple(of: 2):
          cells.paint(isASCII ? "." : "┈", .frame, column: column, row: row)
        default: continue
        }
      }
    }
  }

  private func paint(_ guide: Plot.Guide, on cells: inout PlotCells) {
    switch guide.place {
    case .x(let x):
      guard plane.range.x.contains(x) else { return }
      let sign = PlotLegend.sample(of: guide, charset)
      for row in 0..<plane.height { cells.paint(sign, .dim, column: plane.column(of: x), row: row) }
    case .y(let y):
      guard plane.range.y.contains(y) else { return }
      let sign = PlotLegend.sample(of: guide, charset)
      for column in 0..<plane.width { cells.paint(sign, .dim, column: column, row: plane.row(of: y)) }
    }
  }

  /// The lines of fields, and the curves over them.
  private func paintLines(on cells: inout PlotCells) {
    var lines = DotCanvas(plane.kind, width: plane.width, height: plane.height)
    let fields = plot.fields.filter { $0.kind == .lines }
    for (place, field) in fields.enumerated() {
      FieldPainter(plane, charset).paintLines(of: field, on: &lines, series: plot.series.count + place)
    }
    if !fields.isEmpty { paint(lines, on: &cells) }
    var curves = CurvePainter(plot, plane)
    curves.paint()
    paint(curves.canvas, on: &cells)
  }

  private func paint(_ canvas: DotCanvas, on cells: inout PlotCells) {
    for row in 0..<plane.height {
      for column in 0..<plane.width {
        guard let (mask, series) = canvas.dots(column: column, row: row) else { continue }
        let sign = plane.kind == .sign ? signs.curves[series] : canvas.sign(mask)
        cells.paint(sign, .series(plot.tint(ofSeries: series)), column: column, row: row)
      }
    }
  }

  private func paintGroup(_ place: Int, on cells: inout PlotCells) {
    let role = Role.point(plot.groups[place].tint?.rawValue ?? place)
    for point in plot.groups[place].points {
      guard let cell = plane.cell(of: point) else { continue }
      cells.paint(signs.groups[place], role, column: cell.column, row: cell.row)
    }
  }

  private func paint(_ note: Plot.Note, on cells: inout PlotCells) {
    guard let cell = plane.cell(of: note.point) else { return }
    let words = Gate.quoted(note.text, charset: charset)
    // Words that would run into the wall begin further left.
    var column = max(0, min(cell.column, plane.width - CellWidth.of(words)))
    let shown = Truncation.end(words, width: plane.width - column, charset: charset)
    for scalar in shown.unicodeScalars where CellWidth.of(scalar) > 0 {
      cells.paint(String(scalar), .plain, column: column, row: cell.row)
      // A wide sign takes the cell behind it as well.
      if CellWidth.of(scalar) == 2 { cells.paint("", .plain, column: column + 1, row: cell.row) }
      column += CellWidth.of(scalar)
    }
  }
}

extension Plot {
  /// The colour of a curve, or of the lines of a field, which come after all curves.
  func tint(ofSeries place: Int) -> Int {
    (place < series.count ? series[place].tint?.rawValue : nil) ?? place
  }
}
