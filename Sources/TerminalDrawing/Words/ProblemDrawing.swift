/// Draws a mistake: the line, carets under its exact place, Python's words, one way on.
///
///     >>> d = a*x + c
///               ^
///     NameError: name 'x' is not defined
///     names that exist: a, b, c, d
public enum ProblemDrawing {
  /// Returns the lines of a problem.
  ///
  /// The carets stand under the cells of the place, also after wide signs, tabs and signs shown by number. Of
  /// a line that is wider than the appearance, a window around the place is shown, with `…` at its cut ends.
  public static func draw(_ problem: Problem, for appearance: Appearance) -> StyledText {
    var lines: [StyledText] = []
    if let place = problem.place {
      lines +=
        TextWrap.wrap(StyledText(Gate.quoted(place, charset: appearance.charset), .dim), for: appearance)
        .lines
    }
    if let line = problem.line { lines += SourceWindow.lines(line, problem, appearance) }
    lines += TextWrap.wrap(quoted(problem.title, .error, appearance), for: appearance, hanging: 2).lines
    if let hint = problem.hint {
      lines += TextWrap.wrap(StyledText(hint, .hint), for: appearance, hanging: 2).lines
    }
    return StyledText(lines: lines)
  }

  /// Python's words, which may quote what somebody typed: in ASCII shown by number, never by a twin.
  private static func quoted(_ text: String, _ role: Role, _ appearance: Appearance) -> StyledText {
    StyledText(Gate.visible(StyledText(text, .code), charset: appearance.charset).plainText, role)
  }
}
