import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// The ends of the axes, and their ticks.
  static let limits =
    [
      AxesFunction(
        "xlim", as: "set_xlim", "left=None, right=None, **kwargs",
        "Set or read the ends of the horizontal axis.\n>>> fig, ax = plt.subplots(); ax.set_xlim(0, 10)\n(0.0, 10.0)"
      ) {
        try setEnds($0, \.x, named: ("left", "right"), ("xmin", "xmax"))
      },
      AxesFunction(
        "ylim", as: "set_ylim", "bottom=None, top=None, **kwargs",
        "Set or read the ends of the vertical axis.\n>>> fig, ax = plt.subplots(); ax.set_ylim(0, 10)\n(0.0, 10.0)"
      ) {
        try setEnds($0, \.y, named: ("bottom", "top"), ("ymin", "ymax"))
      },
      AxesFunction(
        "xticks", as: "set_xticks", "ticks=None, labels=None, **kwargs",
        """
        Set the ticks of the horizontal axis.
        >>> fig, ax = plt.subplots(); ax.plot([1, 4, 9]); ax.set_xticks([0, 1, 2]); plt.show()
        """
      ) {
        try setTicks($0, \.x)
      },
      AxesFunction(
        "yticks", as: "set_yticks", "ticks=None, labels=None, **kwargs",
        """
        Set the ticks of the vertical axis.
        >>> fig, ax = plt.subplots(); ax.plot([1, 4, 9]); ax.set_yticks([0, 5, 10]); plt.show()
        """
      ) {
        try setTicks($0, \.y)
      },
      AxesFunction(
        "axis", "arg=None, **kwargs",
        """
        Set or read the ends of both axes: axis([0, 1, 0, 1]).
        >>> plt.plot([1, 4, 9]); plt.axis([0, 2, 0, 10])
        """
      ) {
        call in
        try call.heed("option", "emit")
        try setAxis(call)
        return .tuple(
          (PlotLimits(call.axes.plot, \.x).ends + PlotLimits(call.axes.plot, \.y).ends).map(Object.float))
      },
    ]

  private static func setEnds(
    _ call: PlotCall, _ scale: WritableKeyPath<Plot, Plot.Scale>, named: (String, String),
    _ aliases: (String, String)
  ) throws -> Object {
    try call.heed(aliases.0, aliases.1, "emit", "auto")
    var ends = [call.argument(0) ?? call.option(aliases.0), call.argument(1) ?? call.option(aliases.1)]
    if let pair = ends[0], ends[1] == nil, call.interpreter.isPlotSequence(pair) {
      let items = try call.interpreter.items(of: pair)
      guard items.count == 2 else { throw PythonError.value("the ends of an axis are two numbers") }
      ends = [items[0], items[1]].map { $0.isNone ? nil : $0 }
    }
    let now = PlotLimits(call.axes.plot, scale).ends
    let numbers = try zip(ends, now).map { end, now in try end.map(call.interpreter.plotNumber) ?? now }
    if ends.contains(where: { $0 != nil }) {
      guard numbers.allSatisfy(\.isFinite) else {
        throw PythonError.value("Axis limits cannot be NaN or Inf")
      }
      call.change { $0[keyPath: scale].setEnds(numbers[0], numbers[1]) }
    }
    return .tuple(numbers.map(Object.float))
  }

  private static func setTicks(_ call: PlotCall, _ scale: WritableKeyPath<Plot, Plot.Scale>) throws -> Object
  {
    try call.heed("minor")
    guard let places = call.argument(0) else { return .tuple([.list([]), .list([])]) }
    let interpreter = call.interpreter
    let numbers = try interpreter.plotNumbers(places)
    let labels = try call.argument(1).map { try interpreter.items(of: $0).map(interpreter.str) }
    if let labels, labels.count != numbers.count {
      throw PythonError.value(
        "The number of FixedLocator locations (\(numbers.count)), usually from a call to set_ticks, "
          + "does not match the number of labels (\(labels.count)).")
    }
    let texts = labels ?? numbers.map { number($0, .general) }
    call.change { plot in
      plot[keyPath: scale].ticks = zip(numbers, texts).map { Plot.Scale.Tick(value: $0, label: $1) }
    }
    return .none
  }

  /// `axis([…])` sets ends; the words of `axis('equal')` only change the look.
  private static func setAxis(_ call: PlotCall) throws {
    guard let argument = call.argument(0) else { return }
    if case .string(let word) = argument {
      guard ["on", "off", "equal", "scaled", "tight", "auto", "image", "square"].contains(word.value) else {
        throw PythonError.value("Unrecognized string '\(word.value)' to axis; try 'on' or 'off'")
      }
      return
    }
    guard call.interpreter.isPlotSequence(argument) else { return }
    let ends = try call.interpreter.plotNumbers(argument)
    guard ends.count == 4, ends.allSatisfy(\.isFinite) else {
      throw PythonError.type(
        "the first argument to axis() must be an iterable of the form [xmin, xmax, ymin, ymax]")
    }
    call.change { plot in
      plot.x.setEnds(ends[0], ends[1])
      plot.y.setEnds(ends[2], ends[3])
    }
  }
}

extension Plot.Scale {
  /// Sets both ends; where the first is the higher one, the axis is reversed.
  fileprivate mutating func setEnds(_ first: Double, _ last: Double) {
    range = min(first, last)...max(first, last)
    isReversed = first > last
  }
}
