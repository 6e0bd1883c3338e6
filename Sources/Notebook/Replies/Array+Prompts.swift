import TerminalDrawing

extension [String] {
  /// The lines of a cell behind the prompts of Python: `>>> ` before the first, `... ` before the others.
  public var behindPrompts: [StyledText] {
    enumerated().map { place, line in
      StyledText(place == 0 ? ">>> " : line.isEmpty ? "..." : "... ", .prompt) + StyledText(line, .code)
    }
  }
}
