/// The frame of a plot, its ticks and what is inside.
struct PlotFrame {
  private let plot: Plot
  private let charset: Charset
  private let curves: DotCanvas
  private let labelWidth: Int
  private let totalWidth: Int
  /// The label beside a row, and under a column.
  private let rowLabels: [Int: String]
  private let columnLabels: [(column: Int, text: String)]
  private let markedCells: Set<[Int]>

  init(_ plot: Plot, _ range: PlotRange, _ appearance: Appearance) {
    self.plot = plot
    charset = appearance.charset
    totalWidth = min(appearance.width, PlotDrawing.widest)
    let kind = Self.kind(appearance)
    let height = max(5, min(plot.rows, max(appearance.height, 12) - 6, 60))
    rowLabels = Self.rowLabels(range.y, height: height, kind)
    labelWidth = min(rowLabels.values.map(\.utf8.count).max() ?? 0, totalWidth / 2)
    let width = totalWidth - labelWidth - 3
    columnLabels = Self.columnLabels(range.x, width: width, kind)
    var painter = CurvePainter(canvas: DotCanvas(kind, width: width, height: height), range: range)
    painter.paint(plot)
    curves = painter.canvas
    markedCells = Self.markedCells(plot.marks, range, curves)
  }

  private static func kind(_ appearance: Appearance) -> DotCanvas.Kind {
    if appearance.charset == .ascii { return .sign }
    return appearance.dots == .block ? .block : .braille
  }

  /// The cell that holds the dot at a share of the way along `count` cells of `dots` dots: where a curve at
  /// that number would be drawn.
  private static func cell(_ share: Double, of count: Int, dots: Int) -> Int {
    let dot = Int(exactly: (share * Double(count * dots - 1)).rounded()) ?? 0
    return min(max(dot / dots, 0), count - 1)
  }

  private static func rowLabels(_ axis: Axis, height: Int, _ kind: DotCanvas.Kind) -> [Int: String] {
    let ticks = axis.ticks(about: max(2, height / 4))
    let labels = zip(ticks, Axis.labels(ticks)).map {
      (cell(1 - axis.share(of: $0), of: height, dots: kind.rows), $1)
    }
    return Dictionary(labels, uniquingKeysWith: { first, _ in first })
  }

  private static func columnLabels(
    _ axis: Axis, width: Int, _ kind: DotCanvas.Kind
  ) -> [(column: Int, text: String)] {
    let ticks = axis.ticks(about: max(2, width / 12))
    return zip(ticks, Axis.labels(ticks)).map {
      (column: cell(axis.share(of: $0), of: width, dots: kind.columns), text: $1)
    }
  }

  private static func markedCells(
    _ marks: [Plot.Mark], _ range: PlotRange, _ canvas: DotCanvas
  ) -> Set<[Int]> {
    let shown = marks.map(\.point).filter {
      $0.isFinite && range.x.contains($0.x) && range.y.contains($0.y)
    }
    return Set(
      shown.map {
        [
          cell(range.x.share(of: $0.x), of: canvas.width, dots: canvas.kind.columns),
          cell(1 - range.y.share(of: $0.y), of: canvas.height, dots: canvas.kind.rows),
        ]
      })
  }

  /// Returns the title, the frame with the curves, and the labels under it.
  func lines() -> [StyledText] {
    let margin = String(repeating: " ", count: labelWidth + 1)
    let signs = BoxSigns.signs(charset)
    let edge = String(repeating: signs.horizontal, count: curves.width)
    var lines: [StyledText] = []
    if !plot.title.isEmpty { lines.append(title(margin)) }
    lines.append(StyledText(margin) + StyledText(signs.topLeft + edge + signs.topRight, .frame))
    lines += (0..<curves.height).map { row($0, signs) }
    lines.append(
      StyledText(margin) + StyledText(signs.bottomLeft + bottom(signs) + signs.bottomRight, .frame))
    lines.append(StyledText(columnLabelLine()))
    return lines
  }

  private func title(_ margin: String) -> StyledText {
    let title = Gate.visible(StyledText(plot.title), charset: charset).plainText
    return StyledText(margin)
      + StyledText(Truncation.end(title, width: curves.width + 2, charset: charset), .heading)
  }

  private func row(_ row: Int, _ signs: BoxSigns) -> StyledText {
    let label = rowLabels[row].map { Truncation.end($0, width: labelWidth, charset: charset) }
    var line = StyledText(Truncation.rightAligned(label ?? "", width: labelWidth) + " ")
    line.append(label == nil ? signs.vertical : signs.endMiddle, .frame)
    for column in 0..<curves.width {
      if markedCells.contains([column, row]) {
        line.append(PlotLegend.markSign(charset), .emphasis)
      } else if let (text, series) = curves.sign(column: column, row: row) {
        line.append(text, .series(series))
      } else {
        line.append(" ")
      }
    }
    line.append(signs.vertical, .frame)
    return line
  }

  private func bottom(_ signs: BoxSigns) -> String {
    let ticks = Set(columnLabels.map(\.column))
    let tick = charset == .ascii ? "+" : "┬"
    return (0..<curves.width).map { ticks.contains($0) ? tick : signs.horizontal }.joined()
  }

  /// Labels centred under their ticks; one that would touch its neighbour is left out.
  private func columnLabelLine() -> String {
    var line = ""
    for (column, text) in columnLabels {
      let centre = labelWidth + 2 + column
      let start = min(max(0, centre - text.utf8.count / 2), totalWidth - text.utf8.count)
      guard line.isEmpty || start > line.utf8.count, start >= 0 else { continue }
      line += String(repeating: " ", count: start - line.utf8.count) + text
    }
    return line
  }
}
