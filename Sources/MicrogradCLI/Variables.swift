import TerminalDrawing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The environment variables that are heeded; of those that say one thing, the first that is set comes before the others.
enum Variables {
  static let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
  static let color = ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"]
  static let plain = ["MICROGRAD_PLAIN", "ACCESSIBLE"]
  static let keys = ["MICROGRAD_KEYS"]
  static let lessons = "MICROGRAD_LESSONS"
  static let tmux = "TMUX"

  /// Says that `MICROGRAD_DOTS` names none that there are; nil where it does, or is not set.
  static var dotsNotice: String? {
    guard let value = getenv("MICROGRAD_DOTS").map({ String(cString: $0) }), !value.isEmpty,
      Appearance.Dots(rawValue: value) == nil
    else { return nil }
    return "MICROGRAD_DOTS is \(value), and there are braille, block and ascii."
  }

  /// All of them, and what they say.
  static let all: [(names: [String], meaning: String)] = [
    (locale, "What the terminal can show: Unicode characters where they end in UTF-8, else ASCII."),
    (["TERM", "COLORTERM"], "Which terminal it is, and how many colours it has."),
    (color, "No colours, or colours into files too."),
    (plain, "Sentences in place of drawings, for screen readers."),
    (["MICROGRAD_DOTS"], "What plots are made of: braille, block or ascii."),
    (keys, "The editor whose keys the prompt has: emacs or vi."),
    ([lessons], "The folder of the lessons that are taught; without it, those in the program."),
    (["COLUMNS", "LINES"], "The size of the window, where it is smaller than the terminal's."),
    ([tmux], "Set by tmux, which wraps lines anew in a window that becomes narrower."),
    (["XDG_CONFIG_HOME", "XDG_STATE_HOME"], "Where settings, and the history and progress, are kept."),
  ]
}
