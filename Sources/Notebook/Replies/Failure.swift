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
  /// Lines that the program has added to the exception.
  public var notes: [String] = []
  /// The failures that led to this one, the oldest first.
  public var preceding: [Preceding] = []

  /// A failure that led to another.
  public struct Preceding: Sendable, Hashable {
    /// What happened first.
    public var failure: Failure
    /// Python's sentence between the two.
    public var words: String
  }

  /// Python's last line: the class and the words; the words alone for a command of ours.
  public var title: String {
    if kind.isEmpty { return message }
    return message.isEmpty ? kind : "\(kind): \(message)"
  }

  /// Makes a failure.
  public init(kind: String, message: String, places: [Place], hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.places = places
    self.hint = hint
  }

  /// Whether the person stopped the program.
  public var isInterrupt: Bool { kind == "KeyboardInterrupt" }
}
