import LineEditor
import Notebook
import TerminalDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A descriptor that text is written to, checked: nothing is lost silently.
struct Screen {
  static let output = Screen(descriptor: STDOUT_FILENO)
  static let errors = Screen(descriptor: STDERR_FILENO)
  static let input = Screen(descriptor: STDIN_FILENO)

  let descriptor: Int32

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether it is not a terminal whose line was cut.
  var isThere: Bool {
    var modes = termios()
    return tcgetattr(descriptor, &modes) == 0 || errno == ENOTTY
  }

  /// How things look on it now; the window may have another size than before.
  func appearance(_ wishes: Appearance.Wishes) -> Appearance {
    Appearance.detect(
      environment: Screen.environment, isTerminal: isTerminal, window: window,
      wishes: wishes.completed(by: .ofPerson, Screen.environment))
  }

  /// The size of the window now; nil where there is none.
  var window: Appearance.WindowSize? {
    var size = winsize()
    guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return .init(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes text of ours, through the gate.
  func write(_ text: StyledText, _ wishes: Appearance.Wishes) {
    write(Gate.render(text, for: appearance(wishes)))
  }

  /// Empties the screen; where nobody looks at one, an empty line sets apart what comes.
  func clear(_ wishes: Appearance.Wishes) {
    write(isTerminal ? Gate.clearing(for: appearance(wishes)) : "\n")
  }

  /// Writes a sentence of ours, which a person reads in whole words and a file has in one line.
  func write(sentence: StyledText, _ wishes: Appearance.Wishes) {
    let lines = isTerminal ? TextWrap.wrap(sentence, for: appearance(wishes)) : sentence
    write(lines + "\n", wishes)
  }

  /// Says on standard error what is wrong, and who says so.
  static func complain(_ words: String, _ wishes: Appearance.Wishes) {
    errors.write(sentence: StyledText("micrograd: \(words)"), wishes)
  }

  /// Says that something can't be read or that the command line is wrong, and returns the exit code for both.
  static func refuse(_ words: String, _ wishes: Appearance.Wishes) -> Int32 {
    complain(words, wishes)
    return Main.usageError
  }

  /// Writes what a cell gives as it comes.
  func write(_ output: Output, _ wishes: Appearance.Wishes) {
    if case .text(let text) = output { return writePrinted(text, wishes) }
    write(ReplyRenderer(appearance: appearance(wishes)).render(output), wishes)
  }

  /// Writes what a program printed: as it is to a file or a pipe, through the gate to a terminal.
  private func writePrinted(_ text: String, _ wishes: Appearance.Wishes) {
    if isTerminal { write(StyledText(text, .printed), wishes) } else { write(text) }
  }

  /// Writes an object in JSON, which has no control characters, as a line.
  func write(json object: String) { write(object + "\n") }

  /// Writes text that is ready to be shown; ends the process when the descriptor takes no more.
  private func write(_ text: String) {
    var text = descriptor == STDOUT_FILENO ? LivePanel.takeEraser() + text : text
    let isWritten = text.withUTF8 { bytes in write(UnsafeRawBufferPointer(bytes)) }
    if !isWritten { giveUp() }
  }

  /// How many bytes are written at once; Ctrl-C is looked at between them.
  private static let chunk = 16 << 10

  /// Writes bytes, and says whether they went out; Ctrl-C cuts what is long or has to wait.
  private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Descriptor.write(
        UnsafeRawBufferPointer(rebasing: rest.prefix(Screen.chunk)), to: descriptor)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        Descriptor.wait(for: POLLOUT, on: descriptor)
      } else if errno != EINTR {
        return false
      }
      if InterruptFlag.isRaised { return true }
    }
    return true
  }

  /// Output that can't be written ends the work: one line says why, and the exit code is 1.
  ///
  /// A reader who has gone, as `head` does, has seen enough. Where SIGPIPE is ignored, the exit code is what a
  /// shell would have made of the signal.
  private func giveUp() {
    if errno == EPIPE { exit(128 + SIGPIPE) }
    let reason = String(cString: strerror(errno))
    if descriptor != STDERR_FILENO { _ = Screen.errors.write(line: "micrograd: can't write: \(reason)\n") }
    exit(1)
  }

  private func write(line: String) -> Bool {
    var line = line
    return line.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// The variables that are set.
  static var environment: [String: String] {
    Dictionary(
      uniqueKeysWithValues: Variables.all.flatMap(\.names).compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      })
  }
}
