import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// Equal steps or equal factors along an axis.
  static let scales = [
    AxesFunction(
      "yscale", as: "set_yscale", "value, **kwargs",
      "Choose equal steps, 'linear', or equal factors, 'log', for the vertical axis.\n"
        + ">>> plt.plot([100, 10, 1, 0.1]); plt.yscale('log'); plt.show()"
    ) { call in
      try call.heed("nonpositive")
      let isLogarithmic = try isLogarithmic(call)
      if isLogarithmic { try call.checkLogarithm(of: call.axes.plot.fields) }
      call.change { $0.y.isLogarithmic = isLogarithmic }
      return .none
    },
    AxesFunction(
      "xscale", as: "set_xscale", "value, **kwargs",
      "Choose the scale of the horizontal axis: only 'linear' is carried.\n>>> plt.xscale('linear')"
    ) { call in
      guard try isLogarithmic(call) else { return .none }
      throw PythonError.value(
        "xscale('log') is not in this subset",
        hint: "draw over the logarithms: plt.plot([math.log10(x) for x in xs], ys)")
    },
  ]

  private static func isLogarithmic(_ call: PlotCall) throws -> Bool {
    let value = call.positional[0]
    switch try call.interpreter.str(value) {
    case "linear": return false
    case "log": return true
    case let name where ["symlog", "asinh", "logit", "function", "functionlog"].contains(name):
      throw PythonError.value("\(call.name)('\(name)') is not in this subset", hint: "'linear' and 'log' are")
    default:
      throw PythonError.value("\(try call.interpreter.repr(value)) is not a valid value for scale.")
    }
  }
}

extension PlotCall {
  /// Refuses regions over a vertical axis of equal factors: their places are not moved.
  func checkLogarithm(of fields: [Plot.Field]) throws {
    guard !fields.isEmpty else { return }
    throw PythonError.value(
      "regions over yscale('log') is not in this subset", hint: "draw them over the logarithms of y")
  }

  /// Adds a region behind all else.
  func add(_ field: Plot.Field) throws {
    if axes.plot.y.isLogarithmic { try checkLogarithm(of: [field]) }
    change { $0.fields.append(field) }
  }
}
