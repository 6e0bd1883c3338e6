import Notebook

/// Where a demo is, for the presenter's other terminal: all that is shown there, but for the time.
public struct DemoPosition: Hashable, Sendable {
  /// What the lesson is called.
  public var lesson: String
  /// The step, from 1.
  public var step: Int
  /// How many steps there are.
  public var stepCount: Int
  /// The heading of the step.
  public var heading: String
  /// The heading of the next step; empty in the last one.
  public var nextHeading: String
  /// The presenter's notes on the step.
  public var notes: String
  /// What will be entered in this step: what is next, first.
  public var inputs: String
  /// How long the lesson takes, in minutes; 0 where nobody says.
  public var minutes: Int
  /// When the demo began, in seconds since 1970.
  public var started: Int
}

extension Demo {
  /// Where the demo is now.
  public var position: DemoPosition {
    let current = lesson.steps[step]
    let next = step + 1 < lesson.steps.count ? lesson.steps[step + 1].title : ""
    return DemoPosition(
      lesson: lesson.title, step: step + 1, stepCount: lesson.steps.count, heading: current.title,
      nextHeading: next, notes: current.notes.joined(separator: "\n\n"),
      inputs: script.steps[step][act...].compactMap(\.announcement).joined(separator: "\n"),
      minutes: lesson.minutes ?? 0, started: started)
  }
}

extension DemoScript.Act {
  /// What comes, in the words of the notes; nil for what needs no key.
  fileprivate var announcement: String? {
    switch self {
    case .input(let input): ">>> " + input.cell.text.split(separator: "\n").joined(separator: "\n... ")
    case .question(let prediction): "r: \(prediction.rightChoice)"
    case .words, .setup: nil
    }
  }
}

// MARK: - In a file

extension DemoPosition {
  /// The position in one line, with the number of the process that plays the demo.
  public func line(ofProcess process: Int) -> JSONLine {
    var line = JSONLine()
    for (name, text) in texts { line.add(name, text) }
    for (name, number) in numbers { line.add(name, number) }
    line.add("process", process)
    return line
  }

  private var texts: [(String, String)] {
    [
      ("lesson", lesson), ("heading", heading), ("nextHeading", nextHeading), ("notes", notes),
      ("inputs", inputs),
    ]
  }

  private var numbers: [(String, Int)] {
    [("step", step), ("stepCount", stepCount), ("minutes", minutes), ("started", started)]
  }

  /// Reads a line; nil where something is missing.
  public init?(_ line: JSONLine) {
    guard let lesson = line.text("lesson"), let heading = line.text("heading"),
      let step = line.number("step"),
      let stepCount = line.number("stepCount"), let started = line.number("started"),
      // The step that comes then has a number too.
      1 <= step, step <= stepCount, stepCount < .max
    else { return nil }
    self.init(
      lesson: lesson, step: step, stepCount: stepCount, heading: heading,
      nextHeading: line.text("nextHeading") ?? "", notes: line.text("notes") ?? "",
      inputs: line.text("inputs") ?? "", minutes: line.number("minutes") ?? 0, started: started)
  }
}
