import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `plot` and `semilogy`: curves, and points where a marker is asked for.
  static let lines = [
    AxesFunction(
      "plot", "*args, **kwargs",
      """
      Draw curves: plot(y), plot(x, y, 'r--', label='loss').
      >>> plt.plot([0, 1, 2], [0, 1, 4], label='squares'); plt.legend(); plt.show()
      """
    ) { try drawLines($0) },
    AxesFunction(
      "semilogy", "*args, **kwargs",
      """
      Draw curves over a vertical axis of equal factors, as plot and yscale('log') do.
      >>> plt.semilogy([100, 10, 1, 0.1]); plt.show()
      """
    ) { call in
      try call.checkLogarithm(of: call.axes.plot.fields)
      let lines = try drawLines(call)
      call.change { $0.y.isLogarithmic = true }
      return lines
    },
  ]

  private static func drawLines(_ call: PlotCall) throws -> Object {
    try call.heed("label", "linestyle", "ls", "marker", "drawstyle")
    let curves = try LineArguments(call).curves
    for curve in curves { try curve.draw(in: call) }
    return .list(curves.map { _ in .artist(.line2D) })
  }
}

/// The curves that the arguments of one `plot` name: groups of x, y and a format, the first and the last of which
/// may be missing.
private struct LineArguments {
  private(set) var curves: [Curve] = []

  init(_ call: PlotCall) throws {
    var rest = call.positional[...]
    while let first = rest.popFirst() {
      var data = [first]
      if let second = rest.first, Self.text(second) == nil { data += [rest.removeFirst()] }
      var format: FormatString?
      if let text = rest.first.flatMap(Self.text) {
        format = try FormatString(text)
        rest.removeFirst()
      }
      curves.append(try Curve(data, format, call))
    }
  }

  private static func text(_ object: Object) -> String? {
    if case .string(let text) = object { text.value } else { nil }
  }
}

/// One curve of a `plot`.
private struct Curve {
  private let points: [Plot.Point]
  private let format: FormatString?

  init(_ data: [Object], _ format: FormatString?, _ call: PlotCall) throws {
    let numbers = try data.map(call.interpreter.plotNumbers)
    let ys = numbers[numbers.count - 1]
    let xs = numbers.count > 1 ? numbers[0] : ys.indices.map(Double.init)
    guard xs.count == ys.count else {
      throw PythonError.value(
        "x and y must have same first dimension, but have shapes (\(xs.count),) and (\(ys.count),)")
    }
    points = zip(xs, ys).map { Plot.Point(x: $0, y: $1) }
    self.format = format
  }

  /// Adds the line, the points, or both.
  func draw(in call: PlotCall) throws {
    if let style = call.option("drawstyle"), try call.interpreter.str(style) != "default" {
      throw PythonError.value("plot(drawstyle=) is not in this subset")
    }
    let label = try call.label()
    let tint = PlotColor.tint(call.option("color", "c")) ?? format?.tint
    let marker = try call.option("marker").map(call.interpreter.str) ?? format?.marker
    let isMarked = marker.map { !["", " ", "None", "none"].contains($0) } ?? false
    let sign = isMarked ? try FormatString.sign(ofMarker: marker) : nil
    let hasLine = try self.hasLine(call)
    let dash = try dash(call)
    call.change { plot in
      if hasLine { plot.series.append(.init(name: label, points: points, dash: dash, tint: tint)) }
      if isMarked {
        plot.groups.append(.init(name: hasLine ? "" : label, points: points, sign: sign, tint: tint))
      }
    }
  }

  /// A line is drawn unless only a marker was asked for.
  private func hasLine(_ call: PlotCall) throws -> Bool {
    if let word = call.option("linestyle", "ls") {
      return try FormatString.dash(call.interpreter.str(word)) != nil
    }
    return format?.marker == nil || format?.dash != nil
  }

  private func dash(_ call: PlotCall) throws -> Plot.Dash? {
    if let word = call.option("linestyle", "ls") { return try FormatString.dash(call.interpreter.str(word)) }
    return format?.dash
  }
}
