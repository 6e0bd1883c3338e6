import Notebook
import TerminalDrawing

/// A demo that is played unattended, to be sure that nothing in it surprises in front of a class.
public final class Rehearsal {
  /// What one step came to.
  public struct Step: Sendable {
    /// The number, from 1, and the heading.
    public var title: String
    /// How many inputs were run.
    public var inputs = 0
    /// How long they took.
    public var time = Duration.zero
    /// How many columns the widest drawing takes in a terminal of each of the widths; 0 without a drawing.
    public var widest = Rehearsal.widths.map { _ in 0 }
    /// What was not as the lesson says.
    public var surprises: [Finding] = []
  }

  /// The widths of terminals for which drawings are measured.
  public static let widths = [40, 80, 120]

  private let demo: Demo
  private let file: String
  private var current = Step(title: "")
  /// Whether somebody stopped a cell.
  private var isStopped = false

  /// Rehearses a lesson in a fresh notebook; `file` is named where something is wrong.
  public init(_ lesson: Lesson, file: String, in notebook: Notebook) {
    self.file = file
    demo = Demo(lesson, in: notebook) { _ in }
    demo.ran = { [unowned self] input, reply in note(input, reply) }
  }

  /// What the whole came to.
  public struct Outcome: Sendable {
    /// How many things were not as the lesson says.
    public var surprises = 0
    /// How long the steps took.
    public var time = Duration.zero
    /// Whether somebody stopped it.
    public var isStopped = false
    /// Whether nothing surprised.
    public var holds: Bool { surprises == 0 }
  }

  /// Plays from a step on, counted from 0, and tells of each step when it is over.
  public func run(from first: Int = 0, tell: (Step) -> Void) -> Outcome {
    var outcome = Outcome()
    demo.begin(atStep: first)
    while !demo.isOver, !outcome.isStopped {
      let step = play()
      outcome.add(step, isStopped: isStopped)
      tell(step)
      demo.press(.enter)
    }
    return outcome
  }

  /// Plays up to the end of the step.
  private func play() -> Step {
    let place = demo.step
    current = Step(title: "\(place + 1). \(demo.lesson.steps[place].title)")
    let start = ContinuousClock.now
    while let key = nextKey { demo.press(key) }
    current.time = ContinuousClock.now - start
    return current
  }

  /// The key that goes on within the step; nil at its end, and where somebody stopped a cell.
  private var nextKey: Demo.Key? {
    if isStopped { return nil }
    switch demo.state {
    case .typing(let input): return demo.typedCount < input.characters.count ? .letter(" ") : .enter
    case .asking: return .letter("r")
    case .stepIsOver, .lessonIsOver: return nil
    }
  }
}

// MARK: - What may surprise

extension Rehearsal {
  private func note(_ input: DemoScript.Input, _ reply: Reply) {
    current.inputs += 1
    isStopped = isStopped || reply.failure?.isInterrupt == true
    let widths = Rehearsal.widths.map { reply.widestDrawing(in: $0) }
    current.widest = zip(current.widest, widths).map(max)
    if let words = surprise(input, reply) { add(words, input) }
    for (width, columns) in zip(Rehearsal.widths, widths) where columns > width {
      add("its drawing takes \(columns) columns in a terminal of \(width)", input)
    }
  }

  private func add(_ words: String, _ input: DemoScript.Input) {
    let hint = "micrograd check says more"
    current.surprises.append(Finding(file: file, line: input.cell.line, message: words, hint: hint))
  }

  private func surprise(_ input: DemoScript.Input, _ reply: Reply) -> String? {
    if reply.failure?.isInterrupt == true { return "this was stopped by hand" }
    if input.isTranscript, !input.cell.isFulfilled(by: reply) {
      let printed = reply.printedLines.filter { !$0.trimmed.isEmpty }
      return "this prints " + (printed.isEmpty ? "nothing" : printed.joined(separator: " / "))
    }
    guard !input.isTranscript, let failure = reply.failure else { return nil }
    return "this fails: \(failure.title)"
  }
}

extension Reply {
  /// How many columns its widest drawing takes in a terminal of a width; 0 without one.
  fileprivate func widestDrawing(in width: Int) -> Int {
    let pictures = outputs.compactMap { if case .picture(let figure) = $0 { figure } else { nil } }
    let renderer = ReplyRenderer(appearance: Appearance(width: width))
    return (pictures + figures).flatMap { renderer.render($0).lines }
      .map { CellWidth.of($0.plainText) }.max() ?? 0
  }
}

// MARK: - What is said of it

extension Rehearsal.Outcome {
  fileprivate mutating func add(_ step: Rehearsal.Step, isStopped: Bool) {
    surprises += step.surprises.count
    time += step.time
    self.isStopped = isStopped
  }

  /// One sentence: `slope: no surprise in 0.04 s; planned for 20 minutes`.
  public func summary(of lesson: Lesson) -> StyledText {
    let words = holds ? "no surprise" : surprises == 1 ? "1 surprise" : "\(surprises) surprises"
    let planned = lesson.minutes.map { "; planned for \($0) minutes" } ?? ""
    return StyledText("\(lesson.id): \(words) in \(time.inSeconds) s\(planned)", holds ? .good : .error)
  }
}

extension Rehearsal.Step {
  /// One row, and one for each surprise.
  ///
  ///     3. Nudge it · 2 inputs, 0.01 s · drawings 38 of 40, 62 of 80, 62 of 120 columns
  public func draw(for appearance: Appearance) -> StyledText {
    let count = inputs == 1 ? "1 input" : "\(inputs) inputs"
    let sizes = zip(widest, Rehearsal.widths).map { "\($0) of \($1)" }.joined(separator: ", ")
    let drawings = widest.allSatisfy { $0 == 0 } ? "" : " · drawings \(sizes) columns"
    let row = StyledText("\(title) · \(count), \(time.inSeconds) s\(drawings)")
    let rows = [row] + surprises.map { StyledText("\($0)", .error) }
    return StyledText(lines: rows.map { TextWrap.wrap($0, for: appearance, hanging: 3) }) + "\n"
  }
}

extension Duration {
  /// The seconds with two digits behind the point.
  fileprivate var inSeconds: String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    let digits = hundredths % 100
    return "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }
}
