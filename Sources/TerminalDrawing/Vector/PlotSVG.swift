/// Plots as SVG pictures, with the same axes, ticks and legends as in a terminal.
public enum PlotSVG {
  /// Returns a document that shows plots in reading order.
  ///
  /// - Parameters:
  ///   - plots: The plots; where there are none, the picture is empty.
  ///   - columns: How many stand beside each other; at least one.
  public static func text(of plots: [Plot], columns: Int = 1) -> String {
    let columns = max(1, min(columns, plots.count))
    let rows = (plots.count + columns - 1) / columns
    let heights = (0..<rows).map { row in
      plots[row * columns..<min(plots.count, (row + 1) * columns)].map { PlotPanel.height(of: $0) }.max() ?? 0
    }
    var canvas = SVGCanvas()
    var top = 0.0
    for (row, height) in heights.enumerated() {
      for (column, plot) in plots[row * columns..<min(plots.count, (row + 1) * columns)].enumerated() {
        let panel = PlotPanel(
          plot, number: row * columns + column, left: Double(column) * PlotPanel.width, top: top)
        panel.draw(on: &canvas)
      }
      top += height
    }
    return canvas.document(width: PlotPanel.width * Double(columns), height: max(top, 1))
  }
}
