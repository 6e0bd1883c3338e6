import CEditline

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The line editor: libedit by its native interface, with blocks of several rows in one buffer.
///
/// A row that is not the last of its block opens the next one below, marked by the continuation prompt; all
/// rows of the block can be edited until Enter hands it over, and the history recalls it whole:
///
///     >>> def double(x):
///     ...     return 2 * x
///     ...
///
/// Of a block that is taller than the window libedit has only the rows around the cursor, a ``BlockView``.
///
/// libedit can start an editor, and so a shell. That is closed twice: the keys that lead there are unbound, and
/// `EDITOR` is set to `/bin/false` in this process. `~/.editrc` is read, and can't open either door again.
public final class EditlineReader: LineReader {
  let editor: OpaquePointer
  /// Where libedit's complaints go.
  private let silence: UnsafeMutablePointer<FILE>
  let hooks: LineEditorHooks
  var input = TypedInput(descriptor: STDIN_FILENO)
  var decoder = ScalarDecoder()
  var keys = KeyDecoder(bound: EditlineReader.boundSequences)
  var entries = Entries()

  /// The prompt in memory that libedit may read at any time.
  var shownPrompt: UnsafeMutablePointer<CChar>?
  var promptWidth = 0

  /// The window as it was when the text was last drawn in whole; its size may change at any moment.
  var window = DisplayLayout.Window()

  /// What stands before the block's first row.
  var prompt = ">>> "

  /// What stands before every other row.
  var marker = "... "

  /// Which rows of the block are in libedit's buffer.
  var view = BlockView()

  /// Why `el_gets` returns, noted by the key that made it return.
  var outcome = Outcome.none

  /// The incremental search that takes the keys, and what the one before looked for.
  var search: EntrySearch?
  var lastQuery: [Unicode.Scalar] = []

  /// What is said on the row below the text, and whether it is on the screen.
  var remark: String?
  var remarkIsShown = false

  /// Which editor's keys work; another is noticed by the next read.
  public var keyStyle = KeyStyle.emacs

  /// Whether Escape ends the input.
  public var endsOnEscape = false

  /// The keys that `~/.editrc` asks for.
  public internal(set) var ownKeyStyle: KeyStyle?

  /// Whether vi's command mode takes the keys.
  var isCommanding = false
  var viCommand = ViCommand()

  /// The key that our own function is to perform in place of libedit.
  var heldKey: Unicode.Scalar?

  /// Whether what remains of a key belongs to what libedit has of it.
  var restIsForLibedit = false

  var undoHistory = UndoHistory()

  /// How many rows libedit takes the window to have.
  var knownRows = 24

  /// What Ctrl-Y inserts, and the text as the last kill has left it.
  var killed: [Unicode.Scalar] = []
  var textAfterKill: EditedText?

  /// The last character that libedit was given.
  var lastKey: Unicode.Scalar?

  /// The blanks that Enter has put before the newest row.
  var automaticIndent: AutomaticIndent?

  enum Outcome: Equatable {
    case none
    case accepted(block: String)
    case interrupted(rowsBelowCursor: Int)
  }

  /// Takes the terminal on standard input and output; nil when libedit cannot start on it.
  ///
  /// Catches SIGINT for ``InterruptFlag``, and restores the terminal at exit, on SIGTERM and on SIGHUP.
  ///
  /// - Parameter readsOwnFile: Whether `~/.editrc` is read; in a captive session it must not be.
  public init?(hooks: LineEditorHooks = LineEditorHooks(), readsOwnFile: Bool = true) {
    CharacterLocale.useUTF8()
    setenv("EDITOR", "/bin/false", 1)
    unsetenv("EDITRC")
    DisplayLayout.limitWindow()
    // libedit complains there about terminals it does not know; EL_TERMINAL's result says the same.
    guard let silence = fopen("/dev/null", "w") else { return nil }
    guard let editor = el_init("micrograd", editline_standard_input(), editline_standard_output(), silence)
    else {
      fclose(silence)
      return nil
    }
    self.silence = silence
    self.editor = editor
    self.hooks = hooks
    InterruptFlag.install()
    TerminalRestoration.arm()
    chooseTerminal()
    configure(readsOwnFile: readsOwnFile)
  }

  deinit {
    TerminalRestoration.markPastes(false)
    el_end(editor)
    fclose(silence)
    free(shownPrompt)
  }

  /// Always true.
  public var isInteractive: Bool { true }

  /// Makes the block the newest entry of the history, unless it already is.
  public func remember(_ block: String) { entries.add(block) }

  /// Shows the prompt and returns the block that is typed, recalled or pasted.
  public func read(prompt: String, continuation: String) -> LineInput {
    precondition((prompt + continuation).utf8.allSatisfy { (0x20...0x7E).contains($0) }, "a prompt is ASCII")
    if InterruptFlag.takePressed() { forgetTypedAhead() }
    InterruptFlag.clear()
    self.prompt = prompt
    marker = continuation
    view = BlockView()
    automaticIndent = nil
    isCommanding = false
    search = nil
    remark = nil
    entries.startAtNewest()
    return readBlock()
  }

  /// Writes to the terminal between two of libedit's own drawings.
  func write(_ text: String) {
    var text = text
    fflush(editline_standard_output())
    text.withUTF8 { bytes in
      _ = fwrite(bytes.baseAddress, 1, bytes.count, editline_standard_output())
    }
    fflush(editline_standard_output())
  }
}
