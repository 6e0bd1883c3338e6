/// What a person, or a pipe, gave in answer to a prompt.
public enum LineInput: Sendable, Equatable {
  /// One complete block: newlines stand inside it, none at its end.
  case text(String)
  /// Ctrl-C: what was typed is abandoned, and the cursor stands on a fresh row.
  case interrupted
  /// Ctrl-D on an empty line (the cursor stands on a fresh row), the end of a pipe, or a terminal that is gone.
  case end
}

/// Whether a text can be evaluated as it stands.
public enum BlockState: Sendable, Equatable {
  /// Enter hands the block over.
  case complete
  /// Enter opens another row.
  ///
  /// `open` names what is still open, such as `(`; `indent` is the white space that the next row begins with.
  case incomplete(open: String, indent: String)
}

/// A source of blocks of text: the line editor, a plain terminal or a pipe.
///
/// A reader belongs to the thread that made it.
public protocol LineReader: AnyObject {
  /// Shows the prompt where there is one to show it to, and returns the next block.
  ///
  /// Both prompts are printable ASCII. `continuation` stands before every row of a block but the first.
  func read(prompt: String, continuation: String) -> LineInput

  /// Whether a person answers: the caller greets, and shows results, only then.
  var isInteractive: Bool { get }

  /// Puts a block into the history, so that it is recalled as one entry; does nothing where nothing recalls.
  func remember(_ block: String)

  /// Which editor's keys work, from the next read on; without effect where nothing is edited.
  var keyStyle: KeyStyle { get set }

  /// Whether Escape ends the input as Ctrl-D does, whatever is typed; without effect where nothing is edited.
  ///
  /// With vi's keys it does so in command mode, into which the first Escape leads.
  var endsOnEscape: Bool { get set }

  /// The keys that the person's own file asks for; nil where there is no such wish.
  var ownKeyStyle: KeyStyle? { get }

  /// Whether single keys can be asked for, as below a page of a long text.
  var readsPageKeys: Bool { get }

  /// Shows a line, which has so many columns and nothing that a terminal obeys, until a key is pressed, and erases it.
  func readPageKey(below line: String, columns: Int) -> PageKey
}

extension LineReader {
  /// False; setting it has no effect.
  public var endsOnEscape: Bool {
    get { false }
    set {}
  }

  /// None: no file is read.
  public var ownKeyStyle: KeyStyle? { nil }

  /// No: whole lines are read.
  public var readsPageKeys: Bool { false }

  /// Stops at once.
  public func readPageKey(below line: String, columns: Int) -> PageKey { .stop }

  /// Python's keys; setting others has no effect.
  public var keyStyle: KeyStyle {
    get { .emacs }
    set {}
  }
}

/// The questions a reader asks about the text in its hands.
public struct LineEditorHooks {
  /// Says whether Enter ends the block or opens another row; asked with the whole block.
  public var blockState: (String) -> BlockState

  /// Returns what could stand in place of the word before the cursor, which is given in Unicode scalars from the
  /// block's start.
  public var complete: (String, Int) -> Completions

  /// Lays out the candidates among which a person may choose: the lines to be written below the block.
  ///
  /// They go to the terminal as they are, so nothing may be in them that a terminal obeys.
  public var list: ([String]) -> String

  /// Returns a text as the terminal is to take it: there may be anything in it that was typed, pasted or recalled.
  ///
  /// Colours may be added. A remark must not take more columns than it may.
  public var show: (ShownText) -> String

  /// Makes hooks; without arguments every line is a block and nothing is completed.
  public init(
    blockState: @escaping (String) -> BlockState = { _ in .complete },
    complete: @escaping (String, Int) -> Completions = { _, _ in Completions() },
    list: @escaping ([String]) -> String = { $0.joined(separator: "  ") },
    show: @escaping (ShownText) -> String = \.plain
  ) {
    self.blockState = blockState
    self.complete = complete
    self.list = list
    self.show = show
  }
}
