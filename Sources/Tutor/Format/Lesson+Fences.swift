extension Lesson {
  /// Whether a text has fences that only lessons have, so that it is meant for one also where the comment at its top is missing.
  static func hasOwnFences(in text: String) -> Bool {
    text.textLines.contains {
      ["```python starter", "```python solution", "```check", "```predict"].contains($0.trimmedEnd)
    }
  }

  /// Looks for the end of a fence: one that has none takes the next fences into itself, or ends with the file.
  ///
  /// - Throws: `LessonProblem` at the line that opens it.
  static func checkFence(of block: Block, _ lines: [String]) throws(LessonProblem) {
    guard case .code = block.kind, let mark = lines[block.line - 1].trimmed.fence else { return }
    let inner = lines[block.line..<min(block.lastLine, lines.count)].map(\.trimmed)
    guard inner.last?.isEnd(of: mark) != true || inner.dropLast().contains(where: { $0.hasPrefix(mark) })
    else { return }
    throw LessonProblem("this fence is not closed", line: block.line, hint: "end it with a line \(mark)")
  }
}

extension String {
  /// The backquotes or tildes that open a fence; nil where fewer than three stand at the beginning.
  fileprivate var fence: String? {
    guard let sign = first, sign == "`" || sign == "~" else { return nil }
    let mark = String(prefix { $0 == sign })
    return mark.count < 3 ? nil : mark
  }

  /// Whether the line ends a fence that `mark` has opened: nothing but its sign, at least as often.
  fileprivate func isEnd(of mark: String) -> Bool { hasPrefix(mark) && fence == self }
}
