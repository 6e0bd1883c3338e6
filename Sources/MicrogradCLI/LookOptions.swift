import ArgumentParser
import TerminalDrawing

/// The options that decide how everything looks; every subcommand has them.
struct LookOptions: ParsableArguments {
  private static let widths = "\(Appearance.widthLimits.lowerBound) to \(Appearance.widthLimits.upperBound)"

  @Option(help: ArgumentHelp("Draw for this many columns, \(widths).", valueName: "columns"))
  var width: Int?

  /// `--unicode` or `--ascii`, whichever comes last.
  @Flag(exclusivity: .chooseLast) var signs: Signs?

  @Option(help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
  var color: Appearance.ColorWish?

  @Option(help: ArgumentHelp("Make plots of braille, block or ascii.", valueName: "dots"))
  var dots: Appearance.Dots?

  @Flag(help: "Say it in sentences, without drawings, for screen readers.")
  var plain = false

  @Flag(help: "Show long answers at once, not page by page.")
  var noPager = false

  func validate() throws {
    if let width, !Appearance.widthLimits.contains(width) {
      throw ValidationError("--width must be from \(LookOptions.widths), not \(width).")
    }
  }

  /// What was asked for.
  var wishes: Appearance.Wishes {
    var wishes = Appearance.Wishes(
      width: width, charset: signs?.charset, color: color ?? .auto,
      plain: plain, dots: dots)
    wishes.pages = !noPager
    return wishes
  }

  /// What was asked for here, after the subcommand, else before it.
  func wishes(or earlier: LookOptions) -> Appearance.Wishes {
    var merged = self
    merged.width = width ?? earlier.width
    merged.signs = signs ?? earlier.signs
    merged.color = color ?? earlier.color
    merged.plain = plain || earlier.plain
    merged.dots = dots ?? earlier.dots
    merged.noPager = noPager || earlier.noPager
    return merged.wishes
  }
}

extension Appearance.ColorWish: ExpressibleByArgument {}

extension Appearance.Dots: ExpressibleByArgument {}

/// Which characters drawings are made of.
enum Signs: EnumerableFlag {
  case unicode, ascii

  var charset: Charset { self == .ascii ? .ascii : .unicode }

  static func help(for value: Signs) -> ArgumentHelp? {
    switch value {
    case .unicode: "Draw with Unicode characters, whatever the locale says."
    case .ascii: "Draw with ASCII characters only."
    }
  }
}
