/// How plots are to be drawn, beyond what the terminal decides.
public struct PlotLook: Sendable, Hashable {
  /// The forms that a plot can take.
  public enum Form: Sendable, Hashable {
    /// A picture of characters; sentences in plain mode.
    case picture
    /// Sentences and small tables.
    case table
    /// A picture for browsers.
    case svg
  }

  /// The form.
  public var form = Form.picture
  /// What it is made of; nil for what the terminal shows best. A terminal that shows ASCII alone gets ASCII.
  public var dots: Appearance.Dots?
  /// The columns to draw in; nil for those of the terminal.
  public var width: Int?

  /// Makes a look that leaves everything to the terminal.
  public init() {}
}

extension Appearance {
  /// The same appearance with what a look asks for.
  func with(_ look: PlotLook) -> Appearance {
    var appearance = self
    if let dots = look.dots { appearance.dots = dots }
    if let width = look.width { appearance.width = width }
    if look.form == .table { appearance.plain = true }
    return appearance.forPlots
  }

  /// The same appearance with the charset that plots have.
  var forPlots: Appearance {
    var appearance = self
    if dots == .ascii { appearance.charset = .ascii }
    return appearance
  }
}
