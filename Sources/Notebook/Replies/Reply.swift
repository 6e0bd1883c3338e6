import TerminalDrawing

/// What a cell gave: data, to be shown at a prompt, in a lesson, in a file.
public struct Reply: Sendable, Hashable {
  /// What the program printed, when nobody took it while it ran.
  public var printed = ""
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
  /// The exit code, when the cell asked to leave.
  public var exitCode: Int32?

  /// Makes an empty reply.
  public init() {}

  /// Makes a reply of figures.
  public init(figures: [Figure]) { self.figures = figures }

  /// Makes a reply that says what went wrong.
  public init(failure: Failure) { self.failure = failure }
}

/// A picture or a list, before it is drawn.
public enum Figure: Sendable, Hashable {
  /// A whole graph, in the best way that fits.
  case graph(Graph)
  /// Some values of a graph, one row each.
  case rows(Graph, [Int])
  /// The gradients of some values of a graph, side by side.
  case gradients(Graph, [Int])
  /// The graph of a step: drawn where it fits the screen, else its end in one line, and how to see the rest.
  case step(Graph, name: String?)
  /// A graph that is too large to be drawn: its end with its operands, and how much is below them.
  case summary(end: Graph, values: Int, operations: Int, name: String?)
  /// Curves.
  case plot(Plot)
  /// Words of ours: help, lessons, lists.
  case text(StyledText)
  /// Words of a lesson, indented by two columns; lines after the first start `hanging` columns further.
  case prose(StyledText, hanging: Int)
  /// A cell as it would stand at the prompt, and its reply.
  case cell(String, Reply)
  /// An empty line.
  case space
}

/// A failure of a cell: Python's words, the places, and one way on.
public struct Failure: Error, Sendable, Hashable {
  /// One call that the failure passed through.
  public struct Place: Sendable, Hashable {
    /// What Python calls the text: `<cell 3>`, `train.py`.
    public var source: String
    /// The number of the line, from 1.
    public var line: Int
    /// The text of the line.
    public var text: String
    /// The exact place in the line, in Unicode scalars from 0.
    public var columns: Range<Int>
    /// The name of the function, or `<module>`.
    public var function: String
  }

  /// The class of the exception; empty for a command of ours.
  public var kind: String
  /// Python's words.
  public var message: String
  /// The calls, outermost first.
  public var places: [Place]
  /// One way on.
  public var hint: String?

  /// Python's last line: the class and the words; the words alone for a command of ours.
  public var title: String {
    if kind.isEmpty { return message }
    return message.isEmpty ? kind : "\(kind): \(message)"
  }

  /// Whether the person stopped the program.
  public var isInterrupt: Bool { kind == "KeyboardInterrupt" }
}
