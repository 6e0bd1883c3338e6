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

  /// What dots are made of, by the name under which it is asked for.
  public enum Dots: String, Sendable, Hashable, CaseIterable {
    /// Two by four dots in a cell.
    case braille
    /// Two by two quarters of a cell, for fonts without braille.
    case block
    /// One sign a cell, and no sign beyond ASCII.
    case ascii
  }

  /// The form.
  public var form = Form.picture
  /// What dots are made of; nil for what the terminal shows best. A terminal that shows ASCII alone gets ASCII.
  public var dots: Dots?
  /// The columns to draw in; nil for those of the terminal.
  public var width: Int?

  /// Makes a look that leaves everything to the terminal.
  public init() {}
}

extension Appearance {
  /// The same appearance with what was asked of dots.
  func with(_ dots: PlotLook.Dots?) -> Appearance {
    var appearance = self
    switch dots {
    case nil: break
    case .braille: appearance.dots = .braille
    case .block: appearance.dots = .block
    case .ascii: appearance.charset = .ascii
    }
    return appearance
  }

  /// The same appearance with what a look asks for.
  func with(_ look: PlotLook) -> Appearance {
    var appearance = with(look.dots)
    if let width = look.width { appearance.width = width }
    if look.form == .table { appearance.plain = true }
    return appearance
  }
}
