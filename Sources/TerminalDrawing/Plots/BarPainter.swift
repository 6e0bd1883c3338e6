/// Paints bars from their bases to their heights, in eighths of a cell where the font has them.
///
///     ▁▁▁▃▃▃███▅▅▅▂▂▂
struct BarPainter {
  private let plane: PlotPlane

  init(_ plane: PlotPlane) { self.plane = plane }

  /// Paints the bars of one kind.
  func paint(_ bars: Plot.Bars, place: Int, on cells: inout PlotCells) {
    let role = Role.series(bars.tint?.rawValue ?? place)
    for bar in bars.bars where bar.isFinite && bar.height != bar.base {
      let columns = columns(of: bar.sides)
      for row in 0..<plane.height {
        guard let sign = sign(of: bar, row: row, place: place) else { continue }
        for column in columns { cells.paint(sign, role, column: column, row: row) }
      }
    }
  }

  /// The columns whose middles lie between the sides; one at least, unless the bar is beyond the frame.
  private func columns(of sides: ClosedRange<Double>) -> Range<Int> {
    let first = firstColumn(from: sides.lowerBound)
    let last = firstColumn(from: sides.upperBound)
    let (start, end) = (min(first, last), max(first, last))
    return max(0, start)..<max(max(0, start), min(plane.width, max(end, start + 1)))
  }

  /// The first column whose middle is not left of a number.
  private func firstColumn(from x: Double) -> Int {
    let dot = plane.range.fromLeft(x) * Double(plane.dotColumns - 1)
    let column = (dot - Double(plane.kind.columns - 1) / 2) / Double(plane.kind.columns)
    return Int(exactly: column.rounded(.up)) ?? 0
  }

  /// What a bar looks like in a row; nil where it is not.
  private func sign(of bar: Plot.Bars.Bar, row: Int, place: Int) -> String? {
    let (end, base) = (cellRow(of: bar.height), cellRow(of: bar.base))
    guard end <= base else {
      let middle = Double(row) + 0.5
      return base <= middle && middle <= end + 0.01 ? Self.sign(ofBars: place, plane.kind) : nil
    }
    let filled = min(1, Double(row) + 1 - end)
    let isLow = base - end < 0.5
    return filled > 0 && Double(row) < base ? sign(filled: filled, place: place, isLow: isLow) : nil
  }

  /// A height in rows from the top edge of the first cell.
  private func cellRow(of height: Double) -> Double {
    (plane.range.fromTop(height) * Double(plane.dotRows - 1) + 0.5) / Double(plane.kind.rows)
  }

  /// The sign of a cell that is filled from below up to a share; of a low bar something is always seen.
  private func sign(filled share: Double, place: Int, isLow: Bool) -> String? {
    let full = Self.sign(ofBars: place, plane.kind)
    if plane.kind == .braille, place == 0 {
      let eighth = max(1, Int(exactly: (share * 8).rounded()) ?? 8)
      return ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][eighth - 1]
    }
    // A bar that ends at a tick ends in the middle of a cell, but for what rounding leaves.
    if share >= 0.49 { return full }
    return plane.kind == .sign
      ? (isLow ? "." : nil) : plane.kind == .block && place == 0 ? "▄" : isLow ? full : nil
  }

  /// The sign that stands for bars of one kind.
  static func sign(ofBars place: Int, _ kind: DotCanvas.Kind) -> String {
    kind == .sign ? ["#", "%", "=", "+"][place % 4] : ["█", "▒", "▓", "░"][place % 4]
  }
}
