import CEditline

extension EditlineReader {
  /// Sequences that no keyboard sends: our functions push them to have libedit's own functions run.
  enum PrivateKey {
    static let accept = "\u{1B}[990~"
    /// One byte (Ctrl-]), for it is returned by the function that waits for a key.
    static let repair: Unicode.Scalar = "\u{1D}"
    /// Ctrl-^, for the same reason.
    static let held: Unicode.Scalar = "\u{1E}"
  }

  /// Gives our functions the names by which keys are bound to them.
  func addFunctions() {
    for (name, function) in EditlineReader.functions {
      _ = editline_add_function(editor, name, "works on rows and blocks", function)
    }
  }

  /// Binds every key that is promised, also those that libedit binds by itself in some versions.
  func bindKeys() { bind(EditlineReader.indispensable + EditlineReader.bindings) }

  /// Binds those without which no block can be entered, pasted or drawn.
  func bindIndispensableKeys() { bind(EditlineReader.indispensable) }

  private func bind(_ bindings: [(function: String, keys: [String])]) {
    for (function, keys) in bindings {
      for key in keys { _ = editline_bind(editor, key, function) }
    }
  }

  /// What libedit calls for a key.
  private typealias KeyFunction = @convention(c) (OpaquePointer?, Int32) -> UInt8

  private static var functions: [(name: String, function: KeyFunction)] {
    [
      ("block-enter", { editor, _ in EditlineReader.of(editor).enter().rawValue }),
      ("block-open-row", { editor, _ in EditlineReader.of(editor).openRow().rawValue }),
      ("block-repair", { editor, _ in EditlineReader.of(editor).repair().rawValue }),
      ("block-up", { editor, _ in EditlineReader.of(editor).moveUp().rawValue }),
      ("block-down", { editor, _ in EditlineReader.of(editor).moveDown().rawValue }),
      ("block-page-up", { editor, _ in EditlineReader.of(editor).movePageUp().rawValue }),
      ("block-page-down", { editor, _ in EditlineReader.of(editor).movePageDown().rawValue }),
      ("block-left", { editor, _ in EditlineReader.of(editor).moveLeft().rawValue }),
      ("block-right", { editor, _ in EditlineReader.of(editor).moveRight().rawValue }),
      ("block-row-start", { editor, _ in EditlineReader.of(editor).moveToRowStart().rawValue }),
      ("block-row-end", { editor, _ in EditlineReader.of(editor).moveToRowEnd().rawValue }),
      ("block-backspace", { editor, _ in EditlineReader.of(editor).deleteBeforeCursor().rawValue }),
      ("block-delete", { editor, _ in EditlineReader.of(editor).deleteAfterCursor().rawValue }),
      ("block-delete-or-leave", { editor, _ in EditlineReader.of(editor).deleteOrLeave().rawValue }),
      ("block-start", { editor, _ in EditlineReader.of(editor).moveToBlockStart().rawValue }),
      ("block-end", { editor, _ in EditlineReader.of(editor).moveToBlockEnd().rawValue }),
      ("block-word-start", { editor, _ in EditlineReader.of(editor).moveToWordStart().rawValue }),
      ("block-word-end", { editor, _ in EditlineReader.of(editor).moveToWordEnd().rawValue }),
      ("block-kill-row-end", { editor, _ in EditlineReader.of(editor).killRowEnd().rawValue }),
      ("block-kill-row-start", { editor, _ in EditlineReader.of(editor).killRowStart().rawValue }),
      ("block-kill-blank-word", { editor, _ in EditlineReader.of(editor).killBlankWord().rawValue }),
      ("block-kill-word-start", { editor, _ in EditlineReader.of(editor).killWordStart().rawValue }),
      ("block-kill-word-end", { editor, _ in EditlineReader.of(editor).killWordEnd().rawValue }),
      ("block-yank", { editor, _ in EditlineReader.of(editor).yank().rawValue }),
      ("block-undo", { editor, _ in EditlineReader.of(editor).undo().rawValue }),
      ("block-transpose", { editor, _ in EditlineReader.of(editor).transpose().rawValue }),
      ("block-tab", { editor, _ in EditlineReader.of(editor).tab().rawValue }),
      ("block-paste", { editor, _ in EditlineReader.of(editor).paste().rawValue }),
      ("block-search", { editor, _ in EditlineReader.of(editor).startSearch().rawValue }),
      ("block-older-alike", { editor, _ in EditlineReader.of(editor).recallOlderAlike().rawValue }),
      ("block-newer-alike", { editor, _ in EditlineReader.of(editor).recallNewerAlike().rawValue }),
      ("block-held-key", { editor, _ in EditlineReader.of(editor).performHeldKey().rawValue }),
    ]
  }

  private static let indispensable: [(function: String, keys: [String])] = [
    ("block-enter", ["^M", "^J"]),
    ("block-open-row", ["\\e^M", "\\e^J"]),
    ("block-repair", ["^]"]),
    ("block-paste", ["\\e[200~"]),
    ("block-held-key", ["^^"]),
    ("ed-newline", ["\\e[990~"]),
  ]

  /// A key of many sequences stands here with one; ``EscapeSequence/meaning`` knows the others.
  private static let bindings: [(function: String, keys: [String])] = [
    ("block-up", ["^P", "\\e[A"]),
    ("block-down", ["^N", "\\e[B"]),
    ("block-page-up", ["\\e[5~"]),
    ("block-page-down", ["\\e[6~"]),
    ("block-left", ["^B", "\\e[D"]),
    ("block-right", ["^F", "\\e[C"]),
    ("block-row-start", ["^A", "\\e[H"]),
    ("block-row-end", ["^E", "\\e[F"]),
    ("block-backspace", ["^H", "^?"]),
    ("block-delete", ["\\e[3~"]),
    ("block-delete-or-leave", ["^D"]),
    ("block-start", ["\\e<", "\\e[1;5H"]),
    ("block-end", ["\\e>", "\\e[1;5F"]),
    ("block-word-start", ["\\eb", "\\eB", "\\e[1;5D"]),
    ("block-word-end", ["\\ef", "\\eF", "\\e[1;5C"]),
    ("block-kill-row-end", ["^K"]),
    ("block-kill-row-start", ["^U"]),
    ("block-kill-blank-word", ["^W"]),
    ("block-kill-word-start", ["\\e^?", "\\e^H"]),
    ("block-kill-word-end", ["\\ed", "\\eD", "\\e[3;5~"]),
    ("block-yank", ["^Y"]),
    ("block-undo", ["^_", "^X^U"]),
    ("block-transpose", ["^T"]),
    ("block-tab", ["^I"]),
    ("block-search", ["^R", "^S"]),
    ("block-older-alike", ["\\ep", "\\eP"]),
    ("block-newer-alike", ["\\en", "\\eN"]),
  ]
}

extension EditlineReader {
  /// The escape sequences that are bound, as they are typed.
  static let boundSequences = Set(
    (indispensable + bindings).flatMap(\.keys).filter { $0.hasPrefix("\\e") }.map {
      "\u{1B}" + $0.dropFirst(2)
    }
  ).subtracting([PrivateKey.accept])
}

extension EditlineReader {
  /// What a key's function tells libedit to do next.
  enum KeyResult: UInt8 {
    case nothing = 0  // CC_NORM
    case leave = 2  // CC_EOF
    case redraw = 4  // CC_REFRESH
    case moveCursor = 5  // CC_CURSOR
    case beep = 6  // CC_ERROR
    case redrawAndBeep = 9  // CC_REFRESH_BEEP
  }
}
