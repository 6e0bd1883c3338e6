import Notebook
import TerminalDrawing

/// A lesson played live: keys in, what is to be seen out.
///
/// Where a prompt stands, any key types the next character of what the lesson enters there; so no letter is ever a
/// command. Where none stands (a question is open, a step or the lesson is over), nothing can be typed, and letters
/// are commands: `r` reveals the answer, `b` blanks the screen. The row at that place says so.
public final class Demo {
  /// What a teacher presses.
  public enum Key: Hashable, Sendable {
    /// A key that types a character.
    case letter(Character)
    case enter
    case tab
    case escape
    /// Page down: to the beginning of the next step.
    case nextStep
    /// Page up: to the beginning of this step, or of the one before.
    case previousStep
    /// Ctrl-B: blanks the screen also where a prompt stands.
    case blank
    /// Ctrl-L: shows the step again.
    case redraw
    /// The terminal was somebody else's for a while: shows the row again.
    case resume
    /// Ctrl-C or Ctrl-D: leaves when it is pressed twice.
    case leave
    /// Any other, such as an arrow: means nothing.
    case other
  }

  /// The lesson.
  public let lesson: Lesson
  /// Runs what is typed.
  public let notebook: Notebook
  let script: DemoScript
  let started: Int
  let show: (DemoEvent) -> Void
  /// Hears of each input that was run and seen.
  var ran: (DemoScript.Input, Reply) -> Void = { _, _ in }

  /// Which step, and which of its acts comes next.
  var step = 0
  var act = 0
  /// How many characters of the input are on the screen.
  var typedCount = 0
  /// The moments at which the steps began, from the first to the present one.
  var beginnings: [Notebook.Checkpoint] = []
  /// The moment at which the teacher took over; nil while the demo runs.
  var fork: Notebook.Checkpoint?
  /// The step, counted from 0, with which the demo goes on when the teacher gives it back; nil for where it was.
  var wishedStep: Int?
  /// What is on the screen since the step began.
  var shown: [DemoEvent] = []
  /// How much was shown since the last key, in characters that somebody reads.
  private(set) var unread = 0
  var isBlank = false
  var isLeaving = false
  /// Whether nothing more comes.
  public internal(set) var isOver = false
  /// Whether somebody presses the keys, so that rows say which ones mean something.
  private let hasPresenter: Bool

  /// Makes a demo that has not begun.
  ///
  /// - Parameters:
  ///   - notebook: A fresh notebook, set up as the caller needs it.
  ///   - started: When it begins, in seconds since 1970.
  ///   - hasPresenter: Whether somebody presses the keys; else no row says what can be pressed.
  ///   - show: Takes what is to be seen, as soon as it is.
  public init(
    _ lesson: Lesson, in notebook: Notebook, started: Int = 0, hasPresenter: Bool = true,
    show: @escaping (DemoEvent) -> Void
  ) {
    self.lesson = lesson
    self.notebook = notebook
    self.started = started
    self.hasPresenter = hasPresenter
    self.show = show
    script = DemoScript(lesson)
    notebook.commands += [.givingBack, .goingTo(self)]
  }

  /// Begins with a step, counted from 0; what the steps before it do is done unseen.
  public func begin(atStep first: Int = 0) {
    precondition(lesson.steps.indices.contains(first), "the lesson has this step")
    beginnings = [notebook.checkpoint()]
    reach(first)
    emit(.remark("\(lesson.title) · step \(step + 1) of \(lesson.steps.count)"))
    goOn()
  }

  /// Does what a key asks for.
  public func press(_ key: Key) {
    unread = 0
    if isBlank { return unblank() }
    if isLeaving { return leave(key) }
    switch key {
    case .letter(let letter): press(letter)
    case .enter: enter()
    case .tab: complete()
    case .escape: takeOver()
    case .nextStep: goToNextStep()
    case .previousStep: goBack()
    case .blank: blank()
    case .redraw: redraw()
    case .resume: resume()
    case .leave: leave(key)
    case .other: break
    }
  }
}

// MARK: - Where it is

extension Demo {
  /// What the demo waits for.
  enum State {
    case typing(DemoScript.Input)
    case asking(Prediction)
    case stepIsOver
    case lessonIsOver
  }

  var state: State {
    guard act < script.steps[step].count else {
      return step + 1 < lesson.steps.count ? .stepIsOver : .lessonIsOver
    }
    switch script.steps[step][act] {
    case .input(let input): return .typing(input)
    case .question(let prediction): return .asking(prediction)
    case .words, .setup: preconditionFailure("a demo does not wait at words")
    }
  }

  /// Does what needs no key, and shows where it stopped.
  func goOn() {
    typedCount = 0
    while act < script.steps[step].count {
      switch script.steps[step][act] {
      case .words(let figures): emit(.reply(Reply(figures: figures), cell: ""))
      case .setup(let cell): notebook.silently { _ = $0.run(cell.text) }
      case .input, .question: return emit(stop)
      }
      act += 1
    }
    emit(stop)
  }

  /// The prompt with what is typed behind it, or what can be pressed where there is none.
  var stop: DemoEvent {
    switch state {
    case .typing(let input): .text(Demo.prompt + Demo.text(input.characters[..<typedCount]))
    case .asking: hasPresenter ? .remark("r reveals the answer · b blanks") : .text(StyledText())
    case .stepIsOver: remark("step \(step + 2) of \(lesson.steps.count) next", keys: "Enter · b blanks")
    case .lessonIsOver: remark("the end of \(lesson.title)", keys: "Enter leaves · b blanks")
    }
  }

  private func remark(_ words: String, keys: String) -> DemoEvent {
    .remark(hasPresenter ? "\(words) · \(keys)" : words)
  }

  /// Shows something that belongs to the step.
  func emit(_ event: DemoEvent) {
    shown.append(event)
    unread += event.readingLength
    show(event)
  }
}
