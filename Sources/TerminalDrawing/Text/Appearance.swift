/// All that decides how something looks: the size of the terminal and what it can show.
public struct Appearance: Sendable, Hashable {
  /// The signs a terminal can show.
  public enum Charset: Sendable, Hashable {
    /// Only the printable characters of ASCII.
    case ascii
    /// All of Unicode.
    case unicode
  }

  /// The colours a terminal can show.
  public enum ColorDepth: Sendable, Hashable {
    /// None: no escape sequence is sent.
    case none
    /// The eight colours every terminal has, and their weights.
    case sixteen
    /// The palette of 256 colours.
    case palette256
  }

  /// The sub-cell dots of a plot where the charset is Unicode.
  public enum Dots: Sendable, Hashable {
    /// Two by four dots in a cell.
    case braille
    /// Two by two quarters of a cell, for fonts without braille.
    case block
  }

  /// The columns no line may exceed, always in `widthLimits`.
  public var width: Int {
    get { columns }
    set { columns = Self.clamp(newValue) }
  }

  /// The rows of the terminal; it only picks between ways of drawing and never truncates.
  public var height: Int
  /// The signs that may be used.
  public var charset: Charset
  /// The colours that may be used.
  public var color: ColorDepth
  /// The dots that plots are made of.
  public var dots: Dots
  /// Whether to speak in sentences, without art, for screen readers.
  public var plain: Bool

  private var columns: Int

  /// The narrowest and the widest drawing: 20 to 400 columns; other widths are moved to the nearer end.
  public static let widthLimits = 20...400

  /// Makes an appearance; without arguments that of a file: 80 by 24, Unicode, no colour.
  public init(
    width: Int = 80, height: Int = 24, charset: Charset = .unicode, color: ColorDepth = .none,
    dots: Dots = .braille, plain: Bool = false
  ) {
    columns = Self.clamp(width)
    self.height = height
    self.charset = charset
    self.color = color
    self.dots = dots
    self.plain = plain
  }

  private static func clamp(_ width: Int) -> Int {
    min(max(width, widthLimits.lowerBound), widthLimits.upperBound)
  }
}

/// The signs a terminal can show; see ``Appearance/Charset``.
public typealias Charset = Appearance.Charset

/// The colours a terminal can show; see ``Appearance/ColorDepth``.
public typealias ColorDepth = Appearance.ColorDepth
