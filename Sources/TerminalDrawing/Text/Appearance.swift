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

  /// What plots are made of where the charset is Unicode.
  public enum Dots: String, Sendable, Hashable, CaseIterable {
    /// Two by four dots in a cell.
    case braille
    /// Two by two quarters of a cell, for fonts without braille.
    case block
    /// One sign a cell, and in plots no sign beyond ASCII.
    case ascii
  }

  /// The columns no line may exceed, always in `widthLimits`.
  public var width: Int {
    get { columns }
    set { columns = Self.clamp(newValue, to: Self.widthLimits) }
  }

  /// The rows of the terminal, from 1 to 10,000; they only pick between ways of drawing.
  public var height: Int {
    get { rows }
    set { rows = Self.clamp(newValue, to: 1...10_000) }
  }

  /// Two screens: as many lines as are shown unasked.
  var twoScreens: Int { max(40, 2 * min(height, 1_000)) }

  /// The signs that may be used.
  public var charset: Charset
  /// The colours that may be used.
  public var color: ColorDepth
  /// What plots are made of.
  public var dots: Dots
  /// Whether to speak in sentences, without art, for screen readers.
  public var plain: Bool

  private var columns: Int
  private var rows: Int

  /// The narrowest and the widest drawing: 20 to 400 columns; other widths are moved to the nearer end.
  public static let widthLimits = 20...400

  /// Makes an appearance; without arguments that of a file: 80 by 24, Unicode, no colour.
  public init(
    width: Int = 80, height: Int = 24, charset: Charset = .unicode, color: ColorDepth = .none,
    dots: Dots = .braille, plain: Bool = false
  ) {
    columns = Self.clamp(width, to: Self.widthLimits)
    rows = Self.clamp(height, to: 1...10_000)
    self.charset = charset
    self.color = color
    self.dots = dots
    self.plain = plain
  }

  private static func clamp(_ size: Int, to limits: ClosedRange<Int>) -> Int {
    min(max(size, limits.lowerBound), limits.upperBound)
  }
}

/// The signs a terminal can show; see ``Appearance/Charset``.
public typealias Charset = Appearance.Charset

/// The colours a terminal can show; see ``Appearance/ColorDepth``.
public typealias ColorDepth = Appearance.ColorDepth
