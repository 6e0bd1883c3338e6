import Notebook
import TerminalDrawing

/// Writes a lesson as Markdown: its words, what its lines print when they are run, and its pictures in text.
struct LessonPage {
  /// What stands in place of an exercise's answer.
  enum Answers {
    /// The solutions, the hints and the right choices, behind all steps.
    case atEnd
    /// Nothing.
    case leftOut
    /// What a learner has answered, or else the solution, where the exercise stands.
    case own(LearnerProgress)
  }

  private let lesson: Lesson
  /// The lines of the lesson's file.
  private let lines: [String]
  private let answers: Answers
  private let notebook: Notebook
  /// How the pictures are drawn.
  private let appearance: Appearance
  private var text = ""
  private var appendix = ""
  private var questionCount = 0

  /// Writes the first steps of a lesson.
  ///
  /// - Parameters:
  ///   - source: The text of the lesson's file.
  ///   - stepCount: How many steps; nil for all.
  static func text(
    _ lesson: Lesson, source: String, answers: Answers, stepCount: Int? = nil, in notebook: Notebook,
    appearance: Appearance = Appearance(width: columns)
  ) -> String {
    var page = LessonPage(
      lesson: lesson, lines: source.textLines, answers: answers, notebook: notebook, appearance: appearance)
    page.write(lesson.steps.prefix(stepCount ?? lesson.steps.count))
    return Gate.visible(StyledText(page.text), charset: appearance.charset).plainText
  }

  /// How wide a page is where nobody says otherwise.
  static let columns = 78

  private init(
    lesson: Lesson, lines: [String], answers: Answers, notebook: Notebook, appearance: Appearance
  ) {
    (self.lesson, self.lines, self.answers) = (lesson, lines, answers)
    (self.notebook, self.appearance) = (notebook, appearance)
  }

  private mutating func write(_ steps: ArraySlice<Step>) {
    text = "# \(lesson.title)\n"
    if !lesson.facts.isEmpty { add(lesson.facts.joined(separator: " · ")) }
    for (place, step) in steps.enumerated() {
      add("## \(place + 1). \(step.title)")
      for piece in step.pieces { write(piece, of: step) }
    }
    if !appendix.isEmpty { text += "\n## Answers\n" + appendix }
  }

  private mutating func write(_ piece: Piece, of step: Step) {
    switch piece {
    case .prose(let prose): add(words(of: prose))
    case .transcript(let transcript): add(run(transcript.cells.map(\.text)))
    case .commands(let commands): add(run(commands.map(\.text)))
    case .setup(let cell): _ = notebook.run(cell.text)
    case .prediction(let prediction): write(prediction, of: step)
    case .exercise(let exercise): write(exercise, of: step)
    }
  }

  /// The words as they stand in the file.
  private func words(of prose: Prose) -> String {
    lines.dropFirst(prose.line - 1).prefix(prose.lineCount).joined(separator: "\n").trimmedEnd
  }

  /// A paragraph in lines as the lessons have them.
  private func wrapped(_ words: String) -> String {
    TextWrap.wrap(StyledText(words), for: Appearance(width: 76)).plainText.trimmedEnd
  }

  /// Adds a block behind an empty line.
  private mutating func add(_ block: String) { text += "\n" + block + "\n" }
}

// MARK: - Questions

extension LessonPage {
  private mutating func write(_ prediction: Prediction, of step: Step) {
    let number = nextQuestion()
    let prediction = prediction.asMarkdown
    let choices = prediction.choices.enumerated().map { "\($0 + 1)) \($1)" }.joined(separator: "\n")
    add(wrapped("**\(number). Predict:** \(prediction.question)") + "\n\n" + choices)
    switch answers {
    case .leftOut: break
    case .atEnd: append(wrapped("**\(number).** \(prediction.rightChoice). \(prediction.wrong)"))
    case .own(let progress):
      let choice = progress.input(.predicted, step, of: lesson).flatMap { Int($0) }
      add(wrapped(remark(on: choice, prediction)))
    }
  }

  private func remark(on choice: Int?, _ prediction: Prediction) -> String {
    guard let choice, let place = prediction.choices.place(numbered: choice) else {
      return "It is \(prediction.rightChoice). \(prediction.wrong)"
    }
    let own = "I said \(choice)) \(prediction.choices[place])."
    return choice == prediction.answer
      ? "\(own) \(prediction.right)" : "\(own) It is \(prediction.rightChoice). \(prediction.wrong)"
  }

  private mutating func write(_ exercise: Exercise, of step: Step) {
    let number = nextQuestion()
    if case .own(let progress) = answers { return write(exercise, of: step, progress) }
    add("**\(number). Exercise.**" + (exercise.starter == nil ? "" : " Not finished yet, for you to change:"))
    if let starter = exercise.starter { add(LessonPage.fence("python", starter.text.textLines)) }
    let solved = run(statements(of: exercise.solution.text))
    if case .atEnd = answers {
      append(
        (["**\(number).**"] + exercise.hints.map { "Hint: \($0.text.trimmed.asMarkdown)" } + [solved]).joined(
          separator: "\n\n"))
    }
  }

  /// The learner's own answer with what it gave, or a solution that says that it is one.
  private mutating func write(_ exercise: Exercise, of step: Step, _ progress: LearnerProgress) {
    if let own = progress.input(.passed, step, of: lesson) {
      add("My answer:")
      add(run(statements(of: own)))
    } else {
      add("A solution, which is not mine:")
      add(run(statements(of: exercise.solution.text)))
    }
  }

  private mutating func nextQuestion() -> Int {
    questionCount += 1
    return questionCount
  }

  private mutating func append(_ block: String) { appendix += "\n" + block + "\n" }
}

// MARK: - What is run

extension LessonPage {
  /// Runs cells, and gives transcripts of them, with a fence of its own for each picture.
  private func run(_ cells: [String]) -> String {
    var blocks: [(info: String, lines: [String])] = []
    for cell in cells {
      let reply = notebook.run(cell)
      let isCommand = cell.hasPrefix(":")
      let info = isCommand ? "text" : "pycon"
      if blocks.last?.info != info { blocks.append((info, [])) }
      blocks[blocks.count - 1].lines += LessonPage.typed(cell) + (isCommand ? [] : reply.printedLines)
      let picture = picture(of: reply)
      if !picture.isEmpty { blocks.append(("text", picture)) }
    }
    return blocks.map { LessonPage.fence($0.info, $0.lines) }.joined(separator: "\n\n")
  }

  /// What the terminal draws for a reply beyond what Python prints, without colours.
  private func picture(of reply: Reply) -> [String] {
    var drawn = reply
    drawn.outputs.removeAll {
      switch $0 {
      case .text, .echo, .result, .omitted: true
      case .picture: false
      }
    }
    drawn.heardCount = 0
    drawn.failure = nil
    let lines = Gate.render(ReplyRenderer(appearance: appearance).render(drawn), for: appearance).textLines
    return Array(lines.drop { $0.trimmed.isEmpty }.reversed().drop { $0.trimmed.isEmpty }.reversed())
  }

  /// The lines of a cell behind the prompts of Python, with the empty one that ends a block.
  private static func typed(_ cell: String) -> [String] {
    let lines = cell.trimmedEnd.textLines
    return (endsInBlock(cell) ? lines + [""] : lines).behindPrompts.map(\.plainText)
  }

  /// A fence longer than any run of its sign in the text.
  private static func fence(_ info: String, _ lines: [String]) -> String {
    var sign = "```"
    while lines.contains(where: { $0.contains(sign) }) { sign += "`" }
    return ([sign + info] + lines + [sign]).joined(separator: "\n")
  }
}

extension Prediction {
  /// The same with its words as Markdown shows them.
  fileprivate var asMarkdown: Prediction {
    var page = self
    (page.question, page.right, page.wrong) = (question.asMarkdown, right.asMarkdown, wrong.asMarkdown)
    page.choices = choices.map(\.asMarkdown)
    return page
  }
}

extension String {
  /// An author's words, whose stars are to be seen: outside of backquotes Markdown would take them for its own.
  fileprivate var asMarkdown: String {
    split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, part in
      place.isMultiple(of: 2)
        ? part.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "\\*") : String(part)
    }.joined(separator: "`")
  }
}
