/// A mistake in somebody's text, as it is shown.
public struct Problem: Sendable, Hashable {
  /// The line the mistake is in, without its newline; `nil` where there is none to show.
  public var line: String?
  /// The columns that the carets point at, counted in Unicode scalars of the line from 0.
  public var columns: Range<Int>
  /// What stands before the line on the screen, such as the prompt `>>> ` that it was typed after.
  public var prefix: String
  /// Whether the line still stands on the screen just above, so that only the carets are drawn.
  public var isOnScreen: Bool
  /// Where the line is, such as `slope.py, line 3`; shown above it.
  public var place: String?
  /// Python's words: `NameError: name 'x' is not defined`.
  public var title: String
  /// One way on, or `nil`.
  public var hint: String?

  /// Makes a problem.
  public init(
    line: String?, columns: Range<Int> = 0..<0, prefix: String = "    ", isOnScreen: Bool = false,
    place: String? = nil, title: String, hint: String? = nil
  ) {
    self.line = line
    self.columns = columns
    self.prefix = prefix
    self.isOnScreen = isOnScreen
    self.place = place
    self.title = title
    self.hint = hint
  }
}
