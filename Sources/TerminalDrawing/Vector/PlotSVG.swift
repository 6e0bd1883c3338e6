/// Plots as SVG pictures, with the same axes, ticks and legends as in a terminal.
public enum PlotSVG {
  /// Returns a document that shows plots in reading order.
  ///
  /// - Parameters:
  ///   - plots: The plots; where there are none, the picture is empty.
  ///   - columns: How many stand beside each other; at least one.
  public static func text(of plots: [Plot], columns: Int = 1) -> String {
    let columns = max(1, min(columns, plots.count))
    var canvas = SVGCanvas()
    var top = 0.0
    for start in stride(from: 0, to: plots.count, by: columns) {
      let panels = plots[start..<min(plots.count, start + columns)].enumerated().map { column, plot in
        PlotPanel(plot, number: start + column, left: Double(column) * PlotPanel.width, top: top)
      }
      for panel in panels { panel.draw(on: &canvas) }
      top += panels.map(\.height).max() ?? 0
    }
    return canvas.document(width: PlotPanel.width * Double(columns), height: max(top, 1))
  }
}
