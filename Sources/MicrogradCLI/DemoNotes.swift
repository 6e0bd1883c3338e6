import LineEditor
import Notebook
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The presenter's other terminal: notes, what comes next and the time, as far as the demo is.
struct DemoNotes {
  let wishes: Appearance.Wishes

  /// How long it waits before it looks again, in milliseconds.
  private static let patience: Int32 = 250

  /// Follows a demo until it ends, and returns the exit code; waits for one where none is played.
  func follow() -> Int32 {
    InterruptFlag.install()
    guard let note = StateNote.ofDemo else {
      Screen.complain("\(FileProblem.noHome)", wishes)
      return 1
    }
    let keys = KeyReader()
    keys?.start()
    defer { keys?.stop() }
    if note.demo == nil { say("Waiting for a demo to begin. Ctrl-C leaves.") }
    var (hasBegun, shown) = (false, StyledText())
    while !InterruptFlag.isRaised {
      if let position = note.demo {
        hasBegun = true
        show(position, &shown)
      } else if hasBegun {
        say("The demo is over.")
        return 0
      }
      switch DemoNotes.wait(keys) {
      case .interrupted, .end, .character("\u{04}"): return 130
      case .resumed: shown = StyledText()
      default: break
      }
    }
    return 130
  }

  /// Waits a while for a key; what is typed here is for nobody, and not echoed.
  private static func wait(_ keys: KeyReader?) -> KeyReader.Event {
    if let keys { return keys.next(timeout: patience) }
    poll(nil, 0, patience)
    return .timeout
  }

  /// Shows what is another than before, on a screen of its own where there is one.
  private func show(_ position: DemoPosition, _ shown: inout StyledText) {
    let text = position.draw(at: time(nil), for: Screen.output.appearance(wishes))
    guard text != shown else { return }
    shown = text
    Screen.output.clear(wishes)
    Screen.output.write(text, wishes)
  }

  private func say(_ words: String) { Screen.output.write(sentence: StyledText(words, .dim), wishes) }
}
