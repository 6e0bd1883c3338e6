/// Draws curves in a frame with round ticks.
///
///     100 ┤⢄                  │
///         │ ⠱⡀              ⡠⠊│
///      50 ┤  ⠈⢦⡀         ⢀⡴⠋  │
///         │     ⠑⠢⠤⣀⣀⡠⠤⠒⠋     │
///       0 ┤                   │
///         └┬────────┬────────┬┘
///         -5        0        5
public enum PlotDrawing {
  /// Returns the picture of a plot, at most 100 columns wide; in plain mode a sentence and a small table.
  ///
  /// Points that are not finite are left out and counted, a curve is not joined over a pole, and a range
  /// without extent is given some. Without colour the curves differ by dashes, in ASCII by signs.
  public static func draw(_ plot: Plot, for appearance: Appearance) -> StyledText {
    let appearance = appearance.forPlots
    guard !appearance.plain else { return PlotSentences.draw(plot, for: appearance) }
    let linear = plot.onLinearAxes
    guard let range = PlotRange(linear) else { return nothing(plot, appearance) }
    let frame = PlotFrame(linear, range, appearance)
    var lines = frame.lines()
    lines += PlotLegend.lines(plot, for: appearance)
    lines += PlotNotes.lines(plot, range, for: appearance)
    return StyledText(lines: lines)
  }

  /// The widest plot in columns.
  static let widest = 100

  private static func nothing(_ plot: Plot, _ appearance: Appearance) -> StyledText {
    let title = plot.title.isEmpty ? "" : Gate.quoted(plot.title, charset: appearance.charset) + ": "
    return TextWrap.wrap(title + "no finite point to draw", for: appearance)
  }
}
