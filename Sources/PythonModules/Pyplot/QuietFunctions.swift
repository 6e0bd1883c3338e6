import PythonRuntime

/// Functions that only change the look of a picture, or the way it is shown: accepted, and nothing is done.
enum QuietFunctions {
  /// Those of `plt`.
  static let pyplot =
    [
      "tight_layout", "subplots_adjust", "colorbar", "margins", "tick_params", "minorticks_on",
      "minorticks_off",
      "ion", "ioff", "draw", "box", "set_cmap", "rc", "locator_params", "ticklabel_format", "autoscale",
      "rcdefaults",
    ].map { quiet($0, "plt.\($0)()") }

  /// Those of axes.
  static let axes = [
    "set_aspect", "margins", "tick_params", "minorticks_on", "minorticks_off", "set_axis_off", "set_axis_on",
    "autoscale",
    "set_facecolor", "set_box_aspect", "relim", "autoscale_view", "locator_params", "ticklabel_format",
    "set_axisbelow",
  ].map { quiet($0, "plt.gca().\($0)()", isMethod: true) }

  /// Those of figures.
  static let figure = [
    "tight_layout", "subplots_adjust", "colorbar", "set_size_inches", "set_dpi", "autofmt_xdate",
  ].map {
    quiet($0, "plt.gcf().\($0)()", isMethod: true)
  }

  /// `matplotlib.use`: the terminal is the only place to draw in.
  static let use = quiet("use", "import matplotlib; matplotlib.use('Agg')")
  /// `plt.style.use`.
  static let useStyle = quiet("use", "plt.style.use('ggplot')")

  private static func quiet(_ name: String, _ example: String, isMethod: Bool = false) -> BuiltinFunction {
    BuiltinFunction(
      name, (isMethod ? "self, /, " : "") + "*args, **kwargs",
      """
      Accepted: it would not change what the picture says.
      >>> \(example)
      """
    ) { _ in .none }
  }
}
