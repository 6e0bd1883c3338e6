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

/// The names of bars along an axis, each at the place of its number, from 0: as in matplotlib one that comes again stands
/// where it stood.
private struct BarNames {
  private(set) var ticks: [Plot.Scale.Tick]
  private var places: [String: Double]

  /// The names that the bars of a plot have so far.
  init(of plot: Plot) {
    let ticks = plot.bars.isEmpty ? [] : plot.x.ticks ?? []
    // Ticks that stand elsewhere are no names of bars.
    self.ticks = ticks.enumerated().allSatisfy { Double($0) == $1.value } ? ticks : []
    places = Dictionary(self.ticks.map { ($0.label, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a name, which is added where it is new.
  mutating func place(of name: String) -> Double {
    if let place = places[name] { return place }
    let place = Double(ticks.count)
    ticks.append(Plot.Scale.Tick(value: place, label: name))
    places[name] = place
    return place
  }
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
    var named = BarNames(of: call.axes.plot)
    let xs = try texts.map { $0.map { named.place(of: $0) } } ?? interpreter.plotNumbers(places)
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
    let labels = try call.option("tick_label").map { try interpreter.items(of: $0).map(interpreter.str) }
    names =
      labels.map { zip(xs, $0).map { Plot.Scale.Tick(value: $0, label: $1) } }
      ?? (texts == nil ? nil : named.ticks)
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
