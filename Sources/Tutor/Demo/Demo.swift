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
  private let show: (DemoEvent) -> Void
  /// Hears of each input that was run and seen.
  var ran: (DemoScript.Input, Reply) -> Void = { _, _ in }

  /// Which step, and which of its acts comes next.
  private(set) var step = 0
  private(set) var act = 0
  /// How many characters of the input are on the screen.
  private(set) var typedCount = 0
  /// The moments at which the steps began, from the first to the present one.
  private var beginnings: [Notebook.Checkpoint] = []
  /// The moment at which the teacher took over; nil while the demo runs.
  private var fork: Notebook.Checkpoint?
  /// What is on the screen since the step began.
  private var shown: [DemoEvent] = []
  /// How much was shown since the last key, in characters that somebody reads.
  private(set) var unread = 0
  private var isBlank = false
  private var isLeaving = false
  /// Whether nothing more comes.
  public private(set) var isOver = false

  /// Makes a demo that has not begun.
  ///
  /// - Parameters:
  ///   - notebook: A fresh notebook, set up as the caller needs it.
  ///   - started: When it begins, in seconds since 1970.
  ///   - show: Takes what is to be seen, as soon as it is.
  public init(
    _ lesson: Lesson, in notebook: Notebook, started: Int = 0, show: @escaping (DemoEvent) -> Void
  ) {
    self.lesson = lesson
    self.notebook = notebook
    self.started = started
    self.show = show
    script = DemoScript(lesson)
    notebook.commands.append(.givingBack)
  }

  /// Begins with a step, counted from 0; what the steps before it do is done unseen.
  public func begin(atStep first: Int = 0) {
    precondition(lesson.steps.indices.contains(first), "the lesson has this step")
    beginnings = [notebook.checkpoint()]
    while step < first, finishStepUnseen() {
      step += 1
      beginnings.append(notebook.checkpoint())
    }
    act = 0
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
  private func goOn() {
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
  private var stop: DemoEvent {
    switch state {
    case .typing(let input): .text(Demo.prompt + Demo.text(input.characters[..<typedCount]))
    case .asking: .remark("r reveals the answer · b blanks")
    case .stepIsOver: .remark("step \(step + 2) of \(lesson.steps.count) next · Enter · b blanks")
    case .lessonIsOver: .remark("the end of \(lesson.title) · Enter leaves · b blanks")
    }
  }

  /// Shows something that belongs to the step.
  private func emit(_ event: DemoEvent) {
    shown.append(event)
    unread += event.readingLength
    show(event)
  }
}

// MARK: - Typing

extension Demo {
  private static let prompt = StyledText(">>> ")
  private static let continuation = StyledText("... ")

  private func press(_ letter: Character) {
    switch state {
    case .typing: type(1)
    case .asking where letter == "r" || letter == "R": reveal()
    case .asking, .stepIsOver, .lessonIsOver: if letter == "b" || letter == "B" { blank() }
    }
  }

  /// Puts the next characters on the screen; where all are there, nothing happens, and Enter is waited for.
  private func type(_ count: Int) {
    guard case .typing(let input) = state else { return }
    let characters = input.characters.dropFirst(typedCount).prefix(count)
    guard !characters.isEmpty else { return }
    typedCount += characters.count
    emit(.text(Demo.text(characters)))
  }

  /// Typed characters, with the prompt of each row that they begin.
  private static func text(_ characters: ArraySlice<Character>) -> StyledText {
    characters.reduce(into: StyledText()) { text, character in
      text += character == "\n" ? StyledText("\n") + continuation : StyledText(String(character), .code)
    }
  }

  /// The characters up to the end of the row.
  private var restOfRow: ArraySlice<Character> {
    guard case .typing(let input) = state else { return [] }
    return input.characters.dropFirst(typedCount).prefix { $0 != "\n" }
  }

  /// Types the rest of the row.
  private func complete() { type(restOfRow.count) }

  /// Runs what is typed in full. A row that is not is typed to its end; at the end of a block's row the next one
  /// begins.
  private func enter() {
    switch state {
    case .typing(let input):
      if typedCount == input.characters.count { return run(input) }
      type(max(1, restOfRow.count))
    case .asking: break
    case .stepIsOver: beginStep(step + 1)
    case .lessonIsOver: isOver = true
    }
  }

  private func run(_ input: DemoScript.Input) {
    emit(.text(StyledText("\n")))
    let before = notebook.checkpoint()
    let reply = notebook.run(input.cell.text)
    emit(.reply(reply, cell: input.cell.text))
    let isStopped = reply.failure?.isInterrupt == true
    // A cell that was stopped half-way would leave the lesson in a state that it does not know.
    if isStopped { notebook.restore(before) }
    notebook.forget(before)
    ran(input, reply)
    if !isStopped { act += 1 }
    goOn()
  }

  private func reveal() {
    guard case .asking(let prediction) = state else { return }
    let words = "It is \(prediction.rightChoice). \(prediction.wrong)"
    emit(.reply(Reply(figures: [.text(StyledText(words)), .space]), cell: ""))
    act += 1
    goOn()
  }
}

// MARK: - From step to step

extension Demo {
  /// Leaves the row in which a prompt stands, so that something else can be shown.
  private func endRow() {
    if case .typing = state { show(.text(StyledText("\n"))) }
  }

  private func beginStep(_ next: Int) {
    step = next
    beginnings.append(notebook.checkpoint())
    playStep()
  }

  private func playStep() {
    show(.text(StyledText("\n")))
    shown = []
    act = 0
    goOn()
  }

  /// Page down: the rest of the step is done unseen.
  private func goToNextStep() {
    guard step + 1 < lesson.steps.count else { return }
    endRow()
    if finishStepUnseen() { beginStep(step + 1) } else { play(fromStep: step) }
  }

  /// Does the rest of the step, and returns whether nobody stopped it.
  private func finishStepUnseen() -> Bool {
    for act in script.steps[step][act...] {
      var reply = Reply()
      if let cell = act.cell { notebook.silently { reply = $0.run(cell.text) } }
      if reply.failure?.isInterrupt == true { return false }
    }
    return true
  }

  /// Page up: to the beginning of this step, or of the one before where nothing of this one was played.
  private func goBack() {
    let target = isAtBeginning ? step - 1 : step
    guard target >= 0 else { return }
    endRow()
    play(fromStep: target)
  }

  /// Puts everything back as it was when a step began, and begins it again.
  private func play(fromStep target: Int) {
    beginnings.removeLast(beginnings.count - target - 1)
    notebook.restore(beginnings[target])
    step = target
    playStep()
  }

  private var isAtBeginning: Bool {
    typedCount == 0
      && !script.steps[step][..<act].contains {
        switch $0 {
        case .input, .question: true
        case .words, .setup: false
        }
      }
  }
}

// MARK: - The screen

extension Demo {
  private func blank() {
    isBlank = true
    show(.clear)
  }

  private func unblank() {
    isBlank = false
    redraw()
  }

  /// Shows the step again from its beginning, as it stands.
  private func redraw() {
    show(.clear)
    for event in shown { show(event.unheard) }
  }

  private func resume() {
    show(.text(StyledText("\n")))
    show(stop)
  }

  /// Leaves when asked a second time; any other key goes on where one was.
  private func leave(_ key: Key) {
    if isLeaving, key == .leave {
      isOver = true
      return
    }
    isLeaving.toggle()
    if isLeaving {
      endRow()
      show(.remark("Ctrl-C again leaves the demo · any other key goes on"))
    } else {
      show(stop)
    }
  }
}

// MARK: - Taking over

extension Demo {
  /// Whether the teacher types at the real prompt.
  public var isTakenOver: Bool { fork != nil }

  /// What the teacher talks to after taking over; Up recalls what the demo has entered, the present input last.
  public var conversation: any Conversation {
    var entered = script.steps[..<step].flatMap(\.self).compactMap(\.input)
    entered += script.steps[step].prefix(act + 1).compactMap(\.input)
    return TakenOver(notebook, recalling: entered)
  }

  private func takeOver() {
    endRow()
    show(.remark("the real prompt · Esc or :done goes back to the demo"))
    fork = notebook.checkpoint()
  }

  /// Ends what the teacher did at the real prompt: the notebook is what it was before, and the demo goes on.
  public func giveBack() {
    guard let fork else { return }
    notebook.restore(fork)
    notebook.forget(fork)
    self.fork = nil
    show(.remark("back in the demo: everything is as it was"))
    show(stop)
  }
}

extension DemoScript.Act {
  /// What is run, seen or not; nil for all else.
  fileprivate var cell: TranscriptCell? {
    switch self {
    case .input(let input): input.cell
    case .setup(let cell): cell
    case .words, .question: nil
    }
  }

  /// The text that is entered; nil for all else.
  fileprivate var input: String? {
    if case .input(let input) = self { input.cell.text } else { nil }
  }
}
