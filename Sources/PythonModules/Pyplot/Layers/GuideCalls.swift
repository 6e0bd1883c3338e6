import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `axhline` and `axvline`: straight lines across the plot.
  static let guides = [
    AxesFunction(
      "axhline", "y=0, xmin=0, xmax=1, **kwargs",
      """
      Draw a level line across the plot.
      >>> plt.plot([-1, 1]); plt.axhline(0); plt.show()
      """
    ) {
      try drawGuide($0) { .y($0) }
    },
    AxesFunction(
      "axvline", "x=0, ymin=0, ymax=1, **kwargs",
      """
      Draw an upright line across the plot.
      >>> plt.plot([-1, 1]); plt.axvline(0.5); plt.show()
      """
    ) {
      try drawGuide($0) { .x($0) }
    },
  ]

  private static func drawGuide(_ call: PlotCall, _ place: (Double) -> Plot.Guide.Place) throws -> Object {
    try call.heed("label", "linestyle", "ls")
    let start = try call.argument(1).map(call.interpreter.plotNumber) ?? 0
    let end = try call.argument(2).map(call.interpreter.plotNumber) ?? 1
    guard start == 0, end == 1 else {
      throw PythonError.value(
        "\(call.name) over a part of the plot is not in this subset", hint: "plt.plot draws it")
    }
    let number = try call.argument(0).map(call.interpreter.plotNumber) ?? 0
    let name = try call.label()
    call.change { $0.guides.append(Plot.Guide(at: place(number), name: name)) }
    return .artist(.line2D)
  }
}
