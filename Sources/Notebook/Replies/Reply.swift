import TerminalDrawing

/// What a cell gave: data, to be shown at a prompt, in a lesson, in a file.
public struct Reply: Sendable, Hashable {
  /// What the program printed and showed, in order, when nobody took it while it ran.
  public var outputs: [Output] = []
  /// Whether the program printed or showed anything, taken by somebody or not.
  public var hasPrinted = false
  /// The text of the last expression, as the prompt echoes it.
  public var result: String?
  /// Pictures and rows, in the order in which they are shown.
  public var figures: [Figure] = []
  /// Sentences about what happened.
  public var notes: [String] = []
  /// What went wrong.
  public var failure: Failure?
  /// What is said last: a verdict, where one is, what can be done next.
  public var closing = StyledText()
  /// Blocks that nobody typed and that Up is to recall all the same, oldest first.
  public var recalled: [String] = []
  /// The exit code, when the cell asked to leave.
  public var exitCode: Int32?

  /// What the program printed, without the pictures between.
  public var printed: String { outputs.map(\.text).joined() }

  /// Makes an empty reply.
  public init() {}

  /// Makes a reply of figures.
  public init(figures: [Figure]) { self.figures = figures }

  /// Makes a reply that says what went wrong.
  public init(failure: Failure) { self.failure = failure }
}
