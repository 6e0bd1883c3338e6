import CEditline

extension EditlineReader {
  /// Sequences that no keyboard sends: our functions push them to have libedit's own functions run.
  enum PrivateKey {
    static let accept = "\u{1B}[990~"
    static let searchBack = "\u{1B}[991~"
    static let searchForward = "\u{1B}[992~"
    static let transpose = "\u{1B}[993~"
    /// One byte (Ctrl-]), for it is returned by the function that waits for a key.
    static let repair: Unicode.Scalar = "\u{1D}"
  }

  /// Gives our functions the names by which keys are bound to them.
  func addFunctions() {
    for (name, function) in EditlineReader.functions {
      _ = editline_add_function(editor, name, "works on rows and blocks", function)
    }
  }

  /// Binds every key that is promised, also those that libedit binds by itself in some versions.
  func bindKeys() {
    for (function, keys) in EditlineReader.bindings {
      for key in keys { _ = editline_bind(editor, key, function) }
    }
  }

  /// What libedit calls for a key.
  private typealias KeyFunction = @convention(c) (OpaquePointer?, Int32) -> UInt8

  private static var functions: [(name: String, function: KeyFunction)] {
    [
      ("block-enter", { editor, _ in EditlineReader.of(editor).enter().rawValue }),
      ("block-repair", { editor, _ in EditlineReader.of(editor).repair().rawValue }),
      ("block-up", { editor, _ in EditlineReader.of(editor).moveUp().rawValue }),
      ("block-down", { editor, _ in EditlineReader.of(editor).moveDown().rawValue }),
      ("block-left", { editor, _ in EditlineReader.of(editor).moveLeft().rawValue }),
      ("block-right", { editor, _ in EditlineReader.of(editor).moveRight().rawValue }),
      ("block-row-start", { editor, _ in EditlineReader.of(editor).moveToRowStart().rawValue }),
      ("block-row-end", { editor, _ in EditlineReader.of(editor).moveToRowEnd().rawValue }),
      ("block-backspace", { editor, _ in EditlineReader.of(editor).deleteBeforeCursor().rawValue }),
      ("block-delete", { editor, _ in EditlineReader.of(editor).deleteAfterCursor().rawValue }),
      ("block-delete-or-leave", { editor, _ in EditlineReader.of(editor).deleteOrLeave().rawValue }),
      ("block-kill-row", { editor, _ in EditlineReader.of(editor).killRow().rawValue }),
      ("block-transpose", { editor, _ in EditlineReader.of(editor).transpose().rawValue }),
      ("block-tab", { editor, _ in EditlineReader.of(editor).tab().rawValue }),
      ("block-paste", { editor, _ in EditlineReader.of(editor).paste().rawValue }),
      ("block-search-back", { editor, _ in EditlineReader.of(editor).searchBack().rawValue }),
      ("block-search-forward", { editor, _ in EditlineReader.of(editor).searchForward().rawValue }),
    ]
  }

  /// A key of many sequences stands here with one; ``EscapeSequence/meaning`` knows the others.
  private static let bindings: [(function: String, keys: [String])] = [
    ("block-enter", ["^M", "^J"]),
    ("block-repair", ["^]"]),
    ("block-up", ["^P", "\\e[A"]),
    ("block-down", ["^N", "\\e[B"]),
    ("block-left", ["^B", "\\e[D"]),
    ("block-right", ["^F", "\\e[C"]),
    ("block-row-start", ["^A", "\\e[H"]),
    ("block-row-end", ["^E", "\\e[F"]),
    ("block-backspace", ["^H", "^?"]),
    ("block-delete", ["\\e[3~"]),
    ("block-delete-or-leave", ["^D"]),
    ("block-kill-row", ["^K"]),
    ("block-transpose", ["^T"]),
    ("block-tab", ["^I"]),
    ("block-paste", ["\\e[200~"]),
    ("block-search-back", ["^R"]),
    ("block-search-forward", ["^S"]),
    ("em-next-word", ["\\e[1;5C"]),
    ("ed-prev-word", ["\\e[1;5D"]),
    ("em-delete-next-word", ["\\e[3;5~"]),
    ("ed-newline", ["\\e[990~"]),
    ("em-inc-search-prev", ["\\e[991~"]),
    ("em-inc-search-next", ["\\e[992~"]),
    ("ed-transpose-chars", ["\\e[993~"]),
  ]
}

extension EditlineReader {
  /// The escape sequences that are bound, as they are typed.
  static let boundSequences = Set(
    bindings.flatMap(\.keys).filter { $0.hasPrefix("\\e") }.map { "\u{1B}" + $0.dropFirst(2) })
}

extension EditlineReader {
  /// What a key's function tells libedit to do next.
  enum KeyResult: UInt8 {
    case nothing = 0  // CC_NORM
    case leave = 2  // CC_EOF
    case redraw = 4  // CC_REFRESH
    case moveCursor = 5  // CC_CURSOR
    case beep = 6  // CC_ERROR
  }
}
