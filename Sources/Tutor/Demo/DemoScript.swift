import Notebook
import PythonSyntax
import TerminalDrawing

/// What happens in a demo: the acts of each step, in the order of its text.
struct DemoScript {
  /// One thing that happens.
  enum Act {
    /// Words that are shown at once.
    case words([Figure])
    /// Python that runs unseen.
    case setup(TranscriptCell)
    /// What is typed and run.
    case input(Input)
    /// A question that is left open until its answer is asked for.
    case question(Prediction)
  }

  /// One input, and how it looks while it is typed.
  struct Input {
    var cell: TranscriptCell
    /// Whether what it prints is the lesson's and can be compared.
    var isTranscript = false

    /// What is typed: a block ends with an empty row, as it does at the prompt.
    var characters: [Character] {
      let isOpen = endsInBlock(cell.text) && !cell.text.hasSuffix("\n")
      return Array(isOpen ? cell.text + "\n" : cell.text)
    }
  }

  /// The acts of each step.
  let steps: [[Act]]

  init(_ lesson: Lesson) {
    steps = lesson.steps.enumerated().map { place, step in
      var writer = DemoScriptWriter(heading: "\(place + 1). \(step.title)")
      for piece in step.pieces { writer.add(piece) }
      return writer.finished()
    }
  }
}

/// Turns the pieces of a step into acts; words that follow each other are one act.
private struct DemoScriptWriter {
  private var acts: [DemoScript.Act] = []
  private var words = Reply()

  init(heading: String) {
    words.figures = [.text(StyledText(heading, .heading)), .space]
  }

  mutating func add(_ piece: Piece) {
    switch piece {
    case .prose(let prose):
      words.endProse()
      words.figures.append(.prose(prose.text, hanging: prose.hanging))
    case .transcript(let transcript):
      add(transcript.cells.map { DemoScript.Input(cell: $0, isTranscript: true) })
    case .commands(let commands): add(commands.map { DemoScript.Input(cell: $0) })
    case .setup(let cell): act(.setup(cell))
    case .prediction(let prediction): add(prediction)
    case .exercise(let exercise): add(exercise)
    }
  }

  func finished() -> [DemoScript.Act] {
    var writer = self
    writer.endWords()
    return writer.acts
  }

  private mutating func add(_ inputs: [DemoScript.Input]) {
    for input in inputs { act(.input(input)) }
    words.figures.append(.space)
  }

  private mutating func add(_ prediction: Prediction) {
    words.endProse()
    words.figures += prediction.asked
    act(.question(prediction))
  }

  /// The task is in the words already; what is begun is shown, and the solution is typed.
  private mutating func add(_ exercise: Exercise) {
    if let starter = exercise.starter {
      words.endProse()
      let code = starter.text.textLines.map { StyledText("    ") + StyledText($0, .code) }
      let lines = [StyledText("A beginning:", .dim)] + code
      words.figures.append(.prose(StyledText(lines: lines), hanging: 4))
    }
    add(exercise.solution.cells.map { DemoScript.Input(cell: $0) })
  }

  private mutating func act(_ act: DemoScript.Act) {
    endWords()
    acts.append(act)
  }

  private mutating func endWords() {
    words.endProse()
    if !words.figures.isEmpty { acts.append(.words(words.figures)) }
    words = Reply()
  }
}

extension Exercise.Code {
  /// The statements, each as somebody enters it at a prompt; comments and decorators go with what follows them.
  fileprivate var cells: [TranscriptCell] {
    var cells: [TranscriptCell] = []
    var row = line
    for text in logicalLines(of: text, isApart: { _ in false }) {
      if let last = cells.indices.last, text.goesOn || cells[last].text.isBeforehand {
        cells[last].text += "\n" + text
      } else if !text.trimmed.isEmpty {
        cells.append(TranscriptCell(text: text, line: row))
      }
      row += text.count(where: \.endsLine) + 1
    }
    for place in cells.indices { cells[place].text = cells[place].text.trimmedEnd }
    return cells
  }
}

extension String {
  /// Whether a logical line belongs to the statement above it.
  fileprivate var goesOn: Bool {
    guard let first, first != " ", first != "\t" else { return true }
    return ["else", "elif", "except", "finally"].contains(leadingName)
  }

  /// Whether all lines of a text only say something about the statement that follows them.
  fileprivate var isBeforehand: Bool {
    split(separator: "\n").allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("@") }
  }
}

extension DemoScript.Act {
  /// What is run, seen or not; nil for all else.
  var cell: TranscriptCell? {
    switch self {
    case .input(let input): input.cell
    case .setup(let cell): cell
    case .words, .question: nil
    }
  }

  /// The text that is entered; nil for all else.
  var input: String? {
    if case .input(let input) = self { input.cell.text } else { nil }
  }
}
