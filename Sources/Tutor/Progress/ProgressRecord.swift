import Notebook

/// One thing that a learner did.
public struct ProgressRecord: Sendable, Hashable {
  /// The kinds of things that a learner does.
  public enum Event: String, Sendable {
    /// A step began.
    case started
    /// An exercise was solved.
    case passed
    /// A solution was shown, or a step was skipped.
    case seen
    /// A prediction was made.
    case predicted
    /// A lesson came to its end.
    case finished
    /// The lesson begins anew: what was done in it before counts no more.
    case reset
  }

  /// The lesson's name.
  public var lesson: String
  /// The step's name.
  public var step: String
  /// What the learner did.
  public var event: Event
  /// The fingerprint of the step at that time.
  public var hash: String
  /// What the learner typed: the answer that passed, or the number of the choice; empty for all else.
  public var input: String
  /// Seconds since 1970.
  public var time: Int

  init(lesson: String, step: String, event: Event, hash: String, input: String = "", time: Int) {
    self.lesson = lesson
    self.step = step
    self.event = event
    self.hash = hash
    self.input = input
    self.time = time
  }
}

extension ProgressRecord {
  init?(_ line: JSONLine) {
    guard let lesson = line.text("lesson"), let step = line.text("step"),
      let event = line.text("event").flatMap(Event.init)
    else { return nil }
    self.init(
      lesson: lesson, step: step, event: event, hash: line.text("hash") ?? "",
      input: line.text("input") ?? "", time: line.number("time") ?? 0)
  }

  var line: JSONLine {
    var line = JSONLine()
    line.add("lesson", lesson)
    line.add("step", step)
    line.add("event", event.rawValue)
    line.add("hash", hash)
    if !input.isEmpty { line.add("input", input) }
    line.add("time", time)
    return line
  }
}
