/// The frame of a plot, its ticks and what is inside.
struct PlotFrame {
  private let plot: Plot
  private let charset: Charset
  private let plane: PlotPlane
  private let labelWidth: Int
  private let totalWidth: Int
  /// The columns for the words above the frame, which may be narrower.
  private let headingWidth: Int
  /// The label beside a row, and under a column.
  private let rowLabels: [Int: String]
  private let columnLabels: [(column: Int, text: String)]

  init(_ plot: Plot, _ range: PlotRange, _ appearance: Appearance) {
    self.plot = plot
    charset = appearance.charset
    let kind = Self.kind(appearance)
    let widest = min(appearance.width, PlotDrawing.widest)
    let room = PlotSize(plot, for: appearance)
    let rowTicks = Self.ticks(plot, \.y, range.y, about: Self.rowTickCount(room.height), charset)
    labelWidth = min(rowTicks.map { CellWidth.of($0.label) }.max() ?? 0, widest / 2)
    headingWidth = widest - labelWidth - 1
    let width = room.width(within: widest - labelWidth - 3)
    totalWidth = labelWidth + 3 + width
    let plane = PlotPlane(range: range, width: width, height: room.height, kind: kind)
    rowLabels = Dictionary(
      rowTicks.map { (plane.row(of: $0.value), $0.label) }, uniquingKeysWith: { first, _ in first })
    columnLabels = Self.ticks(plot, \.x, range.x, about: width < 24 ? 3 : max(2, width / 12), charset)
      .map { (column: plane.column(of: $0.value), text: $0.label) }.sorted { $0.column < $1.column }
    self.plane = plane
  }

  /// About one tick for four rows; a low plot has more, as a curve is not read off a single one.
  private static func rowTickCount(_ height: Int) -> Int {
    height < 6 ? 2 : height < 15 ? max(3, height / 3) : height / 4
  }

  private static func kind(_ appearance: Appearance) -> DotCanvas.Kind {
    if appearance.charset == .ascii { return .sign }
    return appearance.dots == .block ? .block : .braille
  }

  private static func ticks(
    _ plot: Plot, _ scale: KeyPath<Plot, Plot.Scale>, _ axis: Axis, about count: Int, _ charset: Charset
  ) -> [Plot.Scale.Tick] {
    plot.ticks(scale, on: axis, about: count).map {
      Plot.Scale.Tick(value: $0.value, label: Gate.quoted($0.label, charset: charset))
    }
  }

  /// Returns the title, the frame with the curves, and the labels under it.
  func lines() -> [StyledText] {
    let margin = String(repeating: " ", count: labelWidth + 1)
    let signs = BoxSigns.signs(charset)
    let cells = PlotPainter(plot, plane, charset).painting(
      tickColumns: Set(columnLabels.map(\.column)), tickRows: Set(rowLabels.keys))
    var lines = PlotHeading.lines(plot, width: headingWidth, charset).map { StyledText(margin) + $0 }
    lines.append(StyledText(margin) + top(signs))
    lines += (0..<plane.height).map { row($0, cells, signs) }
    lines.append(
      StyledText(margin) + StyledText(signs.bottomLeft + bottom(signs) + signs.bottomRight, .frame))
    lines.append(StyledText(columnLabelLine()))
    if !plot.x.label.isEmpty { lines.append(axisName(plot.x.label, margin)) }
    return lines
  }

  /// The upper edge, which holds the name of the vertical axis as that of a box holds its title.
  private func top(_ signs: BoxSigns) -> StyledText {
    let name = Truncation.end(
      Gate.quoted(plot.y.label, charset: charset), width: plane.width, charset: charset)
    let edge = String(repeating: signs.horizontal, count: plane.width - CellWidth.of(name))
    return StyledText(signs.topLeft, .frame) + StyledText(name) + StyledText(edge + signs.topRight, .frame)
  }

  /// The name of the horizontal axis, in the middle under its numbers.
  private func axisName(_ label: String, _ margin: String) -> StyledText {
    let name = Truncation.end(Gate.quoted(label, charset: charset), width: plane.width + 2, charset: charset)
    let indent = String(repeating: " ", count: (plane.width + 2 - CellWidth.of(name)) / 2)
    return StyledText(margin + indent + name)
  }

  private func row(_ row: Int, _ cells: PlotCells, _ signs: BoxSigns) -> StyledText {
    let label = rowLabels[row].map { Truncation.end($0, width: labelWidth, charset: charset) }
    var line = StyledText((label ?? "").rightAligned(to: labelWidth) + " ")
    line.append(label == nil ? signs.vertical : signs.endMiddle, .frame)
    line.append(cells.line(row))
    line.append(signs.vertical, .frame)
    return line
  }

  private func bottom(_ signs: BoxSigns) -> String {
    let ticks = Set(columnLabels.map(\.column))
    let tick = charset == .ascii ? "+" : "┬"
    return (0..<plane.width).map { ticks.contains($0) ? tick : signs.horizontal }.joined()
  }

  /// Labels centred under their ticks; one that would touch its neighbour is left out.
  private func columnLabelLine() -> String {
    var line = ""
    for (column, text) in columnLabels {
      let width = CellWidth.of(text)
      let centre = labelWidth + 2 + column
      let start = min(max(0, centre - width / 2), totalWidth - width)
      let used = CellWidth.of(line)
      guard line.isEmpty || start > used, start >= 0 else { continue }
      line += String(repeating: " ", count: start - used) + text
    }
    return line
  }
}
