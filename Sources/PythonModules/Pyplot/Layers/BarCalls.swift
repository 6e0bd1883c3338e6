import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `bar`: a bar for each place, or for each name.
  static let bars = [
    AxesFunction(
      "bar", "x, height, width=0.8, bottom=None, **kwargs",
      """
      Draw upright bars: bar(['a', 'b'], [3, 5]).
      >>> plt.bar(['a', 'b'], [3, 5]); plt.show()
      """
    ) { call in
      try call.heed("label", "align", "tick_label")
      let arguments = try BarArguments(call)
      let bars = Plot.Bars(
        name: try call.label(), bars: arguments.bars, tint: PlotColor.tint(call.option("color")))
      call.change { plot in
        plot.bars.append(bars)
        if let names = arguments.names { plot.x.ticks = names }
      }
      return .bars(bars.bars.count)
    }
  ]
}

/// What `bar(x, height, width, bottom)` is given; one number stands for all bars.
private struct BarArguments {
  let bars: [Plot.Bars.Bar]
  let names: [Plot.Scale.Tick]?

  init(_ call: PlotCall) throws {
    guard let places = call.argument(0), let heightArgument = call.argument(1) else {
      throw PythonError.type("bar() needs x and height")
    }
    let interpreter = call.interpreter
    let heights = try interpreter.plotNumbers(heightArgument)
    let texts = try Self.texts(places, interpreter)
    let xs = try texts.map { $0.indices.map(Double.init) } ?? interpreter.plotNumbers(places)
    let widths = try Self.numbers(call.argument(2), else: 0.8, count: xs.count, interpreter)
    let bottoms = try Self.numbers(call.argument(3), else: 0, count: xs.count, interpreter)
    guard heights.count == xs.count, widths.count == xs.count, bottoms.count == xs.count else {
      throw PythonError.value(
        "shape mismatch: objects cannot be broadcast to a single shape.  "
          + "Mismatch is between 'x' with shape (\(xs.count),) and 'height' with shape (\(heights.count),).")
    }
    let shift = try call.text("align") == "edge" ? 0.0 : 0.5
    bars = xs.indices.map { place in
      let (start, end) = (xs[place] - widths[place] * shift, xs[place] + widths[place] * (1 - shift))
      // Not a number is no end of a range; the drawing counts such bars.
      let sides = start <= end ? start...end : end <= start ? end...start : -.infinity...(.infinity)
      return Plot.Bars.Bar(sides: sides, base: bottoms[place], height: bottoms[place] + heights[place])
    }
    let labels =
      try call.option("tick_label").map { try interpreter.items(of: $0).map(interpreter.str) } ?? texts
    names = labels.map { zip(xs, $0).map { Plot.Scale.Tick(value: $0, label: $1) } }
  }

  private static func texts(_ object: Object, _ interpreter: Interpreter) throws -> [String]? {
    guard interpreter.isPlotSequence(object) else { return nil }
    let items = try interpreter.items(of: object)
    guard !items.isEmpty, items.allSatisfy({ if case .string = $0 { true } else { false } }) else {
      return nil
    }
    return try items.map(interpreter.str)
  }

  private static func numbers(
    _ object: Object?, else value: Double, count: Int, _ interpreter: Interpreter
  ) throws -> [Double] {
    let numbers = try object.map(interpreter.plotNumbers) ?? [value]
    return numbers.count == 1 ? [Double](repeating: numbers[0], count: count) : numbers
  }
}
