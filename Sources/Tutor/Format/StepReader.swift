import TerminalDrawing

/// Gathers the blocks under one heading into a step.
struct StepReader {
  private(set) var id: String
  let title: String
  let line: Int
  private var pieces: [Piece] = []
  private var notes: [String] = []
  private var exercise: ExerciseReader?
  /// Where the exercise comes among the pieces.
  private var exercisePlace = 0
  /// Whether a block of it could not be read.
  private(set) var isWrong = false

  init(title: String, line: Int) {
    self.title = title
    self.line = line
    id = title.slug
  }

  /// Adds one block; a form or a fence that lessons don't have is a problem.
  mutating func add(_ block: Block, _ problems: inout LessonProblems) {
    do throws(LessonProblem) { try add(block) } catch {
      isWrong = true
      problems.add(error)
    }
  }

  private mutating func add(_ block: Block) throws(LessonProblem) {
    if let form = block.strangeForm { throw unknown(form, block.line) }
    switch block.kind {
    case .paragraph(let text): addProse(text, block)
    case .quote(let text): addProse(text, block, hanging: 2, prefix: "  ")
    case .list(let items, let start): addList(items, start, block)
    case .code(let info, let text): try addFence(info, text, line: block.line)
    case .comment(let text): try addComment(text, line: block.line)
    case .heading(let level, _): throw unknown("a heading of level \(level)", block.line)
    case .other(let name): throw unknown(name, block.line)
    }
  }

  private func unknown(_ form: String, _ line: Int) -> LessonProblem {
    LessonProblem(
      "a step can't hold \(form)", line: line,
      hint: "paragraphs, lists, quotes and fences are what it is made of")
  }

  /// The step.
  ///
  /// - Throws: `LessonProblem` where its exercise is not complete, or nothing stands in it.
  func finished(hash: String) throws(LessonProblem) -> Step {
    var pieces = pieces
    if let exercise { pieces.insert(.exercise(try exercise.finished()), at: exercisePlace) }
    guard !pieces.isEmpty else {
      throw LessonProblem(
        "nothing stands in this step", line: line, hint: "write something, or take its heading out")
    }
    return Step(id: id, title: title, line: line, hash: hash, pieces: pieces, notes: notes)
  }
}

// MARK: - Prose

extension StepReader {
  private mutating func addProse(_ text: StyledText, _ block: Block, hanging: Int = 0, prefix: String = "") {
    let lines = block.lastLine - block.line + 1
    pieces.append(
      .prose(Prose(text: StyledText(prefix) + text, hanging: hanging, line: block.line, lineCount: lines)))
  }

  private mutating func addList(_ items: [Block.Item], _ start: Int?, _ block: Block) {
    let signs = items.indices.map { place in start.map { "\($0 + place). " } ?? "- " }
    let texts = zip(signs, items).map { sign, item in StyledText(sign) + item.text }
    addProse(StyledText(joining: texts), block, hanging: signs.first?.count ?? 2)
  }

  /// A comment may give the step a name of its own: `<!-- step: slope-at-3 -->`.
  private mutating func addComment(_ text: String, line: Int) throws(LessonProblem) {
    let fields = try Fields(text, line: line, allowed: ["step"])
    guard let name = fields["step"], name == name.slug, pieces.isEmpty else {
      throw LessonProblem(
        "a step's name stands right under its heading, in small letters", line: line,
        hint: "write <!-- step: slope-at-3 -->")
    }
    id = name
  }
}

// MARK: - Fences

extension StepReader {
  private mutating func addFence(_ info: String, _ text: String, line: Int) throws(LessonProblem) {
    let words = info.split(separator: " ").map(String.init)
    let content = line + 1
    switch (words.first ?? "", words.dropFirst().first, words.count) {
    case ("pycon", nil, _): pieces.append(.transcript(try Transcript(text, line: content)))
    case ("micrograd", nil, _): try addCommands(text, line: content)
    case ("predict", nil, _): pieces.append(.prediction(try Prediction(text, line: content)))
    case ("notes", nil, _): notes.append(text.trimmedEnd)
    case ("python", "setup"?, 2): pieces.append(.setup(TranscriptCell(text: text, line: content)))
    default: try addExerciseFence(words, text, line: line)
    }
  }

  private mutating func addCommands(_ text: String, line: Int) throws(LessonProblem) {
    var commands: [TranscriptCell] = []
    for (place, content) in text.textLines.enumerated() where !content.trimmed.isEmpty {
      guard content.hasPrefix(":") else {
        throw LessonProblem(
          "a command starts with a colon", line: line + place, hint: "Python goes into pycon")
      }
      commands.append(TranscriptCell(text: content, line: line + place))
    }
    pieces.append(.commands(commands))
  }

  private mutating func addExerciseFence(_ words: [String], _ text: String, line: Int) throws(LessonProblem) {
    let isFirst = exercise == nil
    var reader = exercise ?? ExerciseReader(line: line)
    let code = Exercise.Code(text: text.trimmedEnd, line: line + 1)
    switch words {
    case ["python", "starter"]: try reader.addStarter(code)
    case ["python", "solution"]: try reader.addSolution(code)
    case ["check"]: try reader.addCheck(text, line: line + 1)
    case ["hint"]: reader.addHint(code)
    case ["pycon", "twin"]: try reader.addTwin(text, line: line + 1)
    case _ where words.count == 3 && words[..<2] == ["python", "wrong"]: reader.addWrong(words[2], code)
    case _ where words.count == 2 && words[0] == "mistake":
      try reader.addMistake(words[1], text, line: line + 1)
    default: throw unknownFence(words, line)
    }
    exercise = reader
    if isFirst { exercisePlace = pieces.count }
  }

  private func unknownFence(_ words: [String], _ line: Int) -> LessonProblem {
    let name = words.isEmpty ? "without a name" : words.joined(separator: " ")
    return LessonProblem(
      "there is no fence \(name)", line: line,
      hint:
        "pycon [twin], micrograd, python setup|starter|solution|wrong NAME, check, hint, mistake NAME, predict, notes"
    )
  }
}

extension String {
  /// The text without newlines and blanks at its end.
  var trimmedEnd: String {
    lastIndex { $0 != " " && !$0.isNewline }.map { String(self[...$0]) } ?? ""
  }
}
