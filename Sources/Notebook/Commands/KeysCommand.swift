import TerminalDrawing

extension Notebook {
  /// Which editor's keys the prompt has.
  ///
  /// The line editor has a type of its own for it, `KeyStyle`, into which the command turns this: it imports nothing of
  /// ours.
  public enum Keys: String, Sendable, CaseIterable {
    /// Emacs's, as in Python's prompt and most shells.
    case emacs
    /// vi's: Escape makes every key a command.
    case vi
  }
}

extension Command {
  /// `:keys`, `:keys emacs|vi`
  static var keys: Command {
    Command(
      "keys", usage: ":keys [emacs|vi]", summary: "lists the keys, or chooses Emacs's or vi's",
      example: [":keys vi"], task: .session,
      argument: .words { _ in Notebook.Keys.allCases.map(\.rawValue) }
    ) { notebook, argument in
      if argument.isEmpty { return Reply(figures: notebook.keys.overview) }
      guard let keys = Notebook.Keys(rawValue: argument) else {
        throw Failure(command: "no such keys: \(argument)", hint: "choose emacs or vi")
      }
      notebook.keys = keys
      var reply = Reply()
      reply.notes = ["the keys are \(keys.rawValue)'s from the next prompt on; :keys lists them"]
      return reply
    }
  }
}

extension Notebook.Keys {
  /// The keys by task, and how to have others.
  var overview: [Figure] {
    let style = self == .emacs ? Notebook.Keys.emacsEntries : Notebook.Keys.viEntries
    let way = self == .emacs ? ":keys vi has vi's keys" : ":keys emacs has Emacs's keys"
    return [
      Notebook.table(Notebook.Keys.entries), .space, Notebook.table(style), .space,
      .prose(StyledText(way, .dim), hanging: 0),
    ]
  }

  /// Those that work in both styles.
  private static let entries = [
    ("ends the block, or opens its next row", "Enter"),
    ("above the block's last row: opens a row there", "Enter"),
    ("completes a name; before a row, a step of indent", "Tab"),
    ("the row above; from the first one, the entry before", "Up  Down"),
    ("the row's beginning and end", "Home  End"),
    ("the block's beginning and end", "Ctrl-Home  Ctrl-End"),
    ("a word to the left or right", "Ctrl-Left  Ctrl-Right"),
    ("entries that begin alike; a page of a tall block", "PageUp  PageDown"),
    ("searches the entries; again: older, Ctrl-S: newer", "Ctrl-R"),
    ("undoes the last change", "Ctrl-_"),
    ("deletes to white space, the row's beginning, its end", "Ctrl-W  Ctrl-U  Ctrl-K"),
    ("inserts what was deleted so", "Ctrl-Y"),
    ("draws the screen anew", "Ctrl-L"),
    ("abandons the text, or stops what runs", "Ctrl-C"),
    ("leaves, where nothing is typed", "Ctrl-D"),
  ]

  private static let emacsEntries = [
    ("opens a row at the cursor, whatever the row", "Alt-Enter"),
    ("the row's beginning and end", "Ctrl-A  Ctrl-E"),
    ("a word to the left or right", "Alt-B  Alt-F"),
    ("deletes the word before or after", "Alt-Backspace  Alt-D"),
    ("entries that begin alike", "Alt-P  Alt-N"),
    ("the block's beginning and end", "Alt-<  Alt->"),
  ]

  private static let viEntries = [
    ("leaves off typing: the keys below work", "Esc"),
    ("types again: here, behind, at the row's ends", "i  a  I  A"),
    ("a row below or above to type in", "o  O"),
    ("moves: characters, rows and entries", "h l  j k"),
    ("words, the row's ends, the block's", "w b e  0 ^ $  gg G"),
    ("a character in the row, again, a bracket's partner", "f F t T  ; ,  %"),
    ("deletes, changes, copies to there; whole rows", "d c y  dd cc yy"),
    ("a character, to the row's end", "x X s r ~  D C"),
    ("puts what was deleted, joins rows", "p P  J"),
    ("undoes; searches the entries", "u  /"),
    ("a number before says how often", "3x  2dw"),
  ]
}
