import Notebook

extension DocumentFormat {
  /// CommonMark, lessons included.
  public static var markdown: DocumentFormat {
    DocumentFormat { text throws(DocumentProblem) in try Document(markdown: text) }
  }
}

extension Document {
  /// Reads a notebook in CommonMark: each fence `python` is a cell, each input of a `pycon` transcript another, and
  /// each line of a `micrograd` fence a command.
  ///
  /// Of a lesson, what its learner is shown and its solutions are the cells.
  ///
  /// - Throws: A problem with its line where a transcript, or the lesson, is not written as it should be.
  public init(markdown text: String) throws(DocumentProblem) {
    self.init()
    do throws(LessonProblem) {
      if Lesson.isMeant(by: text) {
        for step in try Lesson(text, file: "").steps { add(step) }
      } else {
        for block in CommonMark.headingsAndCode(of: text) { try add(block) }
      }
    } catch { throw DocumentProblem(error.message, line: error.line, hint: error.hint) }
  }

  private mutating func add(_ block: Block) throws(LessonProblem) {
    switch block.kind {
    case .heading(let level, let title):
      add(Cell(.heading, String(repeating: "#", count: level) + " " + title.plainText, line: block.line))
    case .code(let info, let text): try addFence(info, text, line: block.line + 1)
    default: break
    }
  }

  private mutating func addFence(_ info: String, _ text: String, line: Int) throws(LessonProblem) {
    switch info.prefix(while: { !$0.isWhitespace }).lowercased() {
    case "python", "python3", "py": addCode(text.trimmedEnd, line: line)
    case "pycon": add(try Transcript(text, line: line))
    case "micrograd":
      for (place, command) in text.textLines.enumerated() where !command.trimmed.isEmpty {
        add(Cell(.typed, command, line: line + place))
      }
    default: break
    }
  }

  private mutating func add(_ transcript: Transcript) {
    for cell in transcript.cells {
      add(
        Cell(
          .typed, cell.text, line: cell.line, expectation: .lines(cell.expected), mayFail: cell.isMeantToFail)
      )
    }
  }
}

// MARK: - Lessons

extension Document {
  private mutating func add(_ step: Step) {
    add(Cell(.heading, "## " + step.title, line: step.line))
    for piece in step.pieces {
      switch piece {
      case .transcript(let transcript): add(transcript)
      case .commands(let commands):
        for command in commands { add(Cell(.typed, command.text, line: command.line)) }
      case .setup(let cell): addCode(cell.text, line: cell.line)
      case .exercise(let exercise): addCode(exercise.solution.text, line: exercise.solution.line)
      case .prose, .prediction: break
      }
    }
  }
}

extension Lesson {
  /// Whether a text is meant for a lesson: it opens with a comment that has one of a lesson's keys.
  public static func isMeant(by text: String) -> Bool {
    let text = text.drop { $0.isWhitespace }
    guard text.hasPrefix("<!--") else { return false }
    for line in String(text.dropFirst(4)).textLines {
      if keys.contains(where: { line.trimmed.hasPrefix($0 + ":") }) { return true }
      if line.contains("-->") { return false }
    }
    return false
  }
}
