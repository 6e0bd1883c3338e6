import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `imshow`: the numbers of a matrix as shades, the first row at the top.
  static let images = ["imshow", "matshow"].map { name in
    AxesFunction(
      name, "X, cmap=None, **kwargs",
      """
      Shade each number of a matrix, the first row at the top.
      >>> plt.\(name)([[0, 1], [1, 0]]); plt.show()
      """
    ) { call in
      try call.heed("vmin", "vmax", "origin")
      try Colormaps.check(call.argument(1))
      guard let matrix = call.argument(0) else { throw PythonError.type("\(name)() needs a matrix") }
      let grid = try call.interpreter.plotGrid(matrix, "X")
      let field = try shades(of: grid, call)
      let isUpright = try call.text("origin") != "lower"
      try call.add(field)
      call.change { $0.y.isReversed = isUpright }
      return .artist(.axesImage)
    }
  }

  /// Six equal steps, from the lowest number or `vmin` to the highest or `vmax`; what lies beyond is shaded as the end.
  private static func shades(of grid: PlotGrid, _ call: PlotCall) throws -> Plot.Field {
    let finite = grid.values.filter(\.isFinite)
    let low = try call.option("vmin").map(call.interpreter.plotNumber) ?? finite.min() ?? 0
    let high = try call.option("vmax").map(call.interpreter.plotNumber) ?? finite.max() ?? 0
    let isGiven = call.option("vmin", "vmax") != nil && low < high && (high - low).isFinite
    let levels: Plot.Field.Levels =
      isGiven ? .at((0...6).map { low + (high - low) * (Double($0) / 6) }) : .round(about: 6)
    return Plot.Field(
      .cells, xs: (0..<grid.columns).map(Double.init), ys: (0..<grid.rows).map(Double.init),
      values: isGiven ? grid.values.map { min(max($0, low), high) } : grid.values, levels: levels)
  }
}
