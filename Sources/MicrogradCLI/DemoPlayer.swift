import LineEditor
import Notebook
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A demo at a terminal: reads keys, writes what they bring, and says in a file where it is.
final class DemoPlayer {
  private let demo: Demo
  private let firstStep: Int
  private let wishes: Appearance.Wishes
  private let keyWish: KeyWish
  private let follower: DemoFollower

  init(_ lesson: Lesson, firstStep: Int, wishes: Appearance.Wishes, keys: KeyWish, hasPresenter: Bool) {
    self.firstStep = firstStep
    self.wishes = wishes
    keyWish = keys
    follower = DemoFollower()
    let notebook = Notebook.talking(wishes)
    notebook.history = History(path: History.standardPath)
    demo = Demo(lesson, in: notebook, started: time(nil), hasPresenter: hasPresenter) {
      DemoPlayer.show($0, wishes)
    }
  }

  /// Plays by a person's keys, and returns the exit code.
  func play(by keys: KeyReader) -> Int32 {
    keys.start()
    begin()
    while !demo.isOver, let key = DemoPlayer.key(keys.next()) {
      demo.press(key)
      if demo.isTakenOver { takeOver(from: keys) }
      follower.note(demo.position)
    }
    keys.stop()
    return end()
  }

  /// Plays by itself until it is over or somebody presses Ctrl-C, and returns the exit code.
  func play(by automatic: AutomaticPlay) -> Int32 {
    let keys = KeyReader()
    keys?.start()
    defer { keys?.stop() }
    begin()
    while let (key, delay) = automatic.next(in: demo) {
      guard DemoPlayer.wait(delay, keys) else {
        _ = end()
        return 130
      }
      demo.press(key)
      follower.note(demo.position)
    }
    return end()
  }

  private func begin() {
    demo.begin(atStep: firstStep)
    follower.note(demo.position)
  }

  private func end() -> Int32 {
    follower.end()
    Screen.output.write("\n", wishes)
    if let problem = follower.problem {
      let words = "The notes could not follow: \(problem)."
      Screen.output.write(sentence: StyledText(words, .hint), wishes)
    }
    return 0
  }

  private func takeOver(from keys: KeyReader) {
    keys.stop()
    demo.notebook.folder = "."
    _ = demo.conversation.talk(wishes, keys: keyWish, endsOnEscape: true)
    demo.notebook.folder = nil
    // Before the prompt is seen: who types at once must not be echoed by the terminal.
    keys.start()
    demo.giveBack()
  }

  /// Waits, whatever is pressed but Ctrl-C, for which it returns false.
  private static func wait(_ delay: Duration, _ keys: KeyReader?) -> Bool {
    let deadline = ContinuousClock.now + delay
    while ContinuousClock.now < deadline {
      if InterruptFlag.isRaised { return false }
      let rest = (deadline - ContinuousClock.now) / .milliseconds(1)
      let most = Int32(min(max(1, rest.rounded(.up)), 1000))
      guard let keys else {
        poll(nil, 0, most)
        continue
      }
      if keys.next(timeout: most) == .interrupted { return false }
    }
    return true
  }
}

// MARK: - Keys and what they bring

extension DemoPlayer {
  /// What a key means to a demo; nil where there are no more keys.
  private static func key(_ event: KeyReader.Event) -> Demo.Key? {
    switch event {
    case .character(let scalar): key(scalar)
    case .pageUp: .previousStep
    case .pageDown: .nextStep
    case .interrupted: .leave
    case .resumed: .resume
    case .other, .timeout: .other
    case .end: nil
    }
  }

  private static func key(_ scalar: Unicode.Scalar) -> Demo.Key {
    switch scalar {
    case "\r", "\n": .enter
    case "\t": .tab
    case "\u{1B}": .escape
    case "\u{02}": .blank
    case "\u{0C}": .redraw
    case "\u{03}", "\u{04}": .leave
    case "\u{20}"..."\u{7E}", "\u{A0}"...: .letter(Character(scalar))
    default: .other
    }
  }

  private static func show(_ event: DemoEvent, _ wishes: Appearance.Wishes) {
    if event == .clear { return Screen.output.clear(wishes) }
    // Ctrl-C that came before a cell's answer was meant for the cell.
    if case .reply = event { InterruptFlag.clear() }
    Screen.output.write(event.text(for: Screen.output.appearance(wishes)), wishes)
  }
}

/// The file in which a demo says where it is, for whoever shows the notes; the first of several demos has it.
final class DemoFollower {
  private let file: StateNote?
  private var noted: DemoPosition?
  /// Why nobody can follow; nil where somebody can.
  private(set) var problem: String?

  init() {
    file = StateNote.ofDemo
    if file == nil { problem = FileProblem.noHome.description }
    if file?.demo != nil { problem = "they follow a demo that began before" }
  }

  /// Writes the position down where it is another than before.
  func note(_ position: DemoPosition) {
    guard let file, problem == nil, position != noted else { return }
    noted = position
    do throws(FileProblem) {
      try file.write(position.line(ofProcess: Int(getpid())))
    } catch { problem = error.description }
  }

  /// Says that the demo is over.
  func end() {
    if noted != nil { file?.remove() }
  }
}

extension StateNote {
  /// `$XDG_STATE_HOME/micrograd/demo.json`; nil where there is no home.
  static var ofDemo: StateNote? { StateFile.standardPath(of: "demo.json").map { StateNote(path: $0) } }

  /// Where the demo is; nil where none is played, also where it was killed.
  var demo: DemoPosition? {
    guard let line = read(), let process = line.number("process"), let id = pid_t(exactly: process),
      id > 0, kill(id, 0) == 0 || errno == EPERM
    else { return nil }
    return DemoPosition(line)
  }
}
