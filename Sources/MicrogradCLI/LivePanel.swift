import Notebook
import TerminalDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands last on the screen while something runs, and is drawn anew in its place.
///
/// Whatever else is written erases it first, so nothing is ever written into it. Everything here belongs to the thread
/// that talks.
enum LivePanel {
  /// The columns of each line it has now, the cursor being at the start of the row below.
  nonisolated(unsafe) private static var widths: [Int] = []
  /// The terminal's modes before the panel; nil where nothing was changed.
  nonisolated(unsafe) private static var foundModes: termios?

  /// No panel is wider: one that a narrower window wraps can't be erased but where the terminal is known.
  private static let widest = 72

  /// Shows how far something has come, in place of what the panel showed before.
  static func show(_ progress: Progress, _ wishes: Appearance.Wishes) {
    holdEcho()
    var appearance = Screen.output.appearance(wishes)
    appearance.width = min(appearance.width, widest)
    let lines = lines(progress, appearance)
    Screen.output.write(StyledText(lines: lines) + "\n", wishes)
    widths = lines.map { CellWidth.of($0.plainText) }
  }

  private static func lines(_ progress: Progress, _ appearance: Appearance) -> [StyledText] {
    switch progress {
    case .cell(let cell): return Array(line(cell.line, appearance))
    case .training(let training):
      let lines = PlotDrawing.draw(training.panel, for: appearance).lines
      // A panel that is taller than the window would scroll, and its upper rows could not be erased.
      return lines.count < appearance.height ? lines : Array(line(training.line, appearance))
    }
  }

  private static func line(_ text: String, _ appearance: Appearance) -> ArraySlice<StyledText> {
    TextWrap.wrap(StyledText(text, .dim), for: appearance).lines.prefix(1)
  }

  /// What erases the panel; empty where there is none.
  static func takeEraser() -> String {
    defer { widths = [] }
    return widths.isEmpty ? "" : Gate.erasing(rows: rows)
  }

  /// The rows that it takes: more than it was given where tmux has wrapped its lines anew in a window that became narrower. What
  /// has scrolled off by that stays above the window, where nothing can be erased.
  private static var rows: Int {
    guard getenv(Variables.tmux) != nil, let columns = Screen.output.window?.columns, columns > 0 else {
      return widths.count
    }
    return widths.reduce(0) { $0 + max(1, ($1 + columns - 1) / columns) }
  }

  /// Erases the panel, and lets the terminal echo again.
  static func end(_ wishes: Appearance.Wishes) {
    if !widths.isEmpty { Screen.output.write(StyledText(), wishes) }
    if var modes = foundModes { tcsetattr(STDIN_FILENO, TCSANOW, &modes) }
    foundModes = nil
  }

  /// Keys that are echoed would move the cursor away from below the panel; they are read later all the same.
  private static func holdEcho() {
    guard foundModes == nil else { return }
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    foundModes = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }
}
