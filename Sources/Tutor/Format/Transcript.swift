/// What was typed at a Python prompt, and what it printed.
///
///     >>> f(3)
///     20
struct Transcript: Sendable {
  var cells: [TranscriptCell]

  /// Reads the text of a `pycon` fence, whose first line is `line` of the file.
  ///
  /// - Throws: `LessonProblem` where the text does not start with `>>> `, or `... ` follows no input.
  init(_ text: String, line: Int) throws(LessonProblem) {
    cells = []
    for (place, content) in text.textLines.enumerated() {
      try add(content, line: line + place)
    }
    guard !cells.isEmpty else { throw LessonProblem("this transcript is empty", line: line) }
  }

  private mutating func add(_ content: String, line: Int) throws(LessonProblem) {
    if let input = Transcript.input(content, after: ">>>") {
      cells.append(TranscriptCell(text: input, expected: [], line: line))
    } else if let more = Transcript.input(content, after: "..."), cells.last?.expected.isEmpty == true {
      cells[cells.count - 1].text += "\n" + more
    } else if cells.isEmpty {
      throw LessonProblem("a transcript starts with an input", line: line, hint: "write >>> before it")
    } else {
      cells[cells.count - 1].expected.append(content)
    }
  }

  private static func input(_ content: String, after prompt: String) -> String? {
    content == prompt ? "" : content.after(prompt + " ")
  }
}

/// One input of a transcript and the lines that it prints.
struct TranscriptCell: Sendable {
  var text: String
  /// What the prompt prints; a line `…` alone stands for any lines.
  var expected: [String] = []
  /// The line of the input in the file.
  var line: Int

  /// Whether the last line expected is that of an exception.
  var isMeantToFail: Bool {
    guard let last = expected.last, let kind = last.split(separator: ":").first, !kind.contains(" ") else {
      return false
    }
    return kind.hasSuffix("Error") || kind.hasSuffix("Exception")
  }
}
