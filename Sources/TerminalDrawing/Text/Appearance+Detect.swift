extension Appearance {
  /// When to use colour, as the flag `--color` says it.
  public enum ColorWish: String, Sendable, Hashable, CaseIterable {
    /// Where the terminal can show it.
    case auto
    /// Also into a file.
    case always
    /// Nowhere.
    case never
  }

  /// What was asked for on the command line; `nil` and `.auto` leave the choice to the environment.
  public struct Wishes: Sendable, Hashable {
    /// The columns of `--width`.
    public var width: Int?
    /// The signs of `--ascii` and `--unicode`.
    public var charset: Charset?
    /// The colours of `--color`.
    public var color: ColorWish
    /// Whether `--plain` was given.
    public var plain: Bool
    /// The dots of `--dots`; `ascii` is for plots alone.
    public var dots: Dots?
    /// Whether long answers may be shown page by page; `--no-pager` says no.
    public var pages = true

    /// Makes wishes; without arguments there are none.
    public init(
      width: Int? = nil, charset: Charset? = nil, color: ColorWish = .auto, plain: Bool = false,
      dots: Dots? = nil
    ) {
      self.dots = dots
      self.width = width
      self.charset = charset
      self.color = color
      self.plain = plain
    }
  }

  /// The size a terminal reports.
  public struct WindowSize: Sendable, Hashable {
    /// The columns; 0 when unknown.
    public var columns: Int
    /// The rows; 0 when unknown.
    public var rows: Int

    /// Makes a size of columns and rows.
    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// Returns the appearance for an environment, a terminal or its absence, and the wishes of a command line.
  ///
  /// - Width: the wish, else the smaller of `COLUMNS` and the terminal's, else 80.
  /// - Height: the smaller of `LINES` and the terminal's, else 24.
  /// - Charset: the wish, else Unicode where the first of `LC_ALL`, `LC_CTYPE`, `LANG` that is not empty
  ///   names UTF-8 and `TERM` is not `dumb`.
  /// - Dots: the wish, else `MICROGRAD_DOTS`, else blocks on Linux's own console, whose font has no braille.
  /// - Colour: the wish, else none under `NO_COLOR`, else some under `FORCE_COLOR` or `CLICOLOR_FORCE`, else
  ///   some on a terminal that has them; 256 colours where `TERM` or `COLORTERM` promises them.
  /// - Plain: the wish, else `MICROGRAD_PLAIN` or `ACCESSIBLE`, else a terminal that is `dumb`.
  public static func detect(
    environment: [String: String], isTerminal: Bool, window: WindowSize? = nil, wishes: Wishes = Wishes()
  ) -> Appearance {
    Appearance(
      width: wishes.width ?? width(environment, isTerminal: isTerminal, window: window),
      height: height(environment, window: window),
      charset: wishes.charset ?? charset(environment),
      color: color(environment, isTerminal: isTerminal, wish: wishes.color),
      dots: wishes.dots ?? dots(environment),
      plain: wishes.plain || isPlain(environment, isTerminal: isTerminal))
  }

  private static func width(_ environment: [String: String], isTerminal: Bool, window: WindowSize?) -> Int {
    let wished = size(environment["COLUMNS"])
    guard isTerminal, let window, window.columns > 0 else { return wished ?? 80 }
    // A line that is wider than the window would be wrapped, and a variable may be older than the window.
    return min(wished ?? window.columns, window.columns)
  }

  private static func height(_ environment: [String: String], window: WindowSize?) -> Int {
    let wished = size(environment["LINES"])
    guard let window, window.rows > 0 else { return wished ?? 24 }
    return min(wished ?? window.rows, window.rows)
  }

  private static func size(_ text: String?) -> Int? {
    guard let text, let size = Int(text), size > 0 else { return nil }
    return size
  }

  private static func charset(_ environment: [String: String]) -> Charset {
    guard environment["TERM"] != "dumb" else { return .ascii }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    // Behind an @ stands a variant: ca_ES.UTF-8@valencia.
    let name = (locale ?? "").lowercased().prefix { $0 != "@" }
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") ? .unicode : .ascii
  }

  private static func dots(_ environment: [String: String]) -> Dots {
    let named = environment["MICROGRAD_DOTS"].flatMap { Dots(rawValue: $0) }
    return named ?? (environment["TERM"] == "linux" ? .block : .braille)
  }

  private static func color(
    _ environment: [String: String], isTerminal: Bool, wish: ColorWish
  ) -> ColorDepth {
    guard wantsColor(environment, isTerminal: isTerminal, wish: wish) else { return .none }
    let terminal = (environment["TERM"] ?? "").split(separator: "-")
    return terminal.contains("256color") || isSet(environment["COLORTERM"]) ? .palette256 : .sixteen
  }

  private static func wantsColor(
    _ environment: [String: String], isTerminal: Bool, wish: ColorWish
  ) -> Bool {
    switch wish {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if isSet(environment["NO_COLOR"]) { return false }
    if isForced(environment["FORCE_COLOR"]) || isForced(environment["CLICOLOR_FORCE"]) { return true }
    return isTerminal && hasColor(environment["TERM"] ?? "")
  }

  /// Newer terminals come before anybody knows their names, so only the old ones without colours are known.
  private static func hasColor(_ terminal: String) -> Bool {
    !terminal.isEmpty && terminal != "dumb" && !terminal.hasPrefix("vt")
  }

  private static func isPlain(_ environment: [String: String], isTerminal: Bool) -> Bool {
    isForced(environment["MICROGRAD_PLAIN"]) || isForced(environment["ACCESSIBLE"])
      || (isTerminal && environment["TERM"] == "dumb")
  }

  private static func isSet(_ text: String?) -> Bool { text?.isEmpty == false }

  private static func isForced(_ text: String?) -> Bool { isSet(text) && text != "0" }
}
