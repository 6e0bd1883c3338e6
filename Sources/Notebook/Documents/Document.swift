/// A notebook as a file holds it: cells in their order, each with what it is to give.
///
/// A ``Notebook`` is the conversation in which its cells are run.
public struct Document: Sendable, Hashable {
  /// One cell.
  public struct Cell: Sendable, Hashable {
    /// What the cell is.
    public var kind: Kind
    /// The text, as it stands in the file.
    public var text: String
    /// The line of the file in which the text begins, from 1; nil where that tells a reader nothing.
    public var line: Int?
    /// What the file says that the cell gives.
    public var expectation: Expectation
    /// Whether the file says that the cell may raise an exception and the next ones are to be run all the same.
    public var mayFail: Bool

    /// Makes a cell.
    public init(
      _ kind: Kind, _ text: String, line: Int? = nil, expectation: Expectation = .none, mayFail: Bool = false
    ) {
      self.kind = kind
      self.text = text
      self.line = line
      self.expectation = expectation
      self.mayFail = mayFail
    }
  }

  /// The kinds of cells.
  public enum Kind: Sendable, Hashable {
    /// Python that is run as Jupyter runs it, the n-th of its document.
    case code(number: Int)
    /// What is typed at a prompt: Python of which every expression is echoed, or a `:` command.
    case typed
    /// A heading, with one `#` for each of its levels.
    case heading
  }

  /// What a file says that a cell gives.
  public enum Expectation: Sendable, Hashable {
    /// Nothing is said about it.
    case none
    /// These outputs.
    case outputs([StoredOutput])
    /// These lines, as a transcript shows them; see ``ExpectedOutput``.
    case lines([String])
  }

  /// The cells.
  public private(set) var cells: [Cell] = []
  private var numberedCount = 0

  /// Makes a document without cells.
  public init() {}

  /// Adds a cell.
  public mutating func add(_ cell: Cell) { cells.append(cell) }

  /// Adds a cell of Python with the next number; one without any text is none, as in Jupyter.
  public mutating func addCode(
    _ text: String, line: Int? = nil, expectation: Expectation = .none, mayFail: Bool = false
  ) {
    guard !text.trimmed.isEmpty else { return }
    numberedCount += 1
    add(
      Cell(
        .code(number: numberedCount), text, line: line, expectation: expectation, mayFail: mayFail))
  }
}

extension Document.Cell {
  /// How the cell is spoken of: `In [3]`, or `line 41` where it has no number.
  public var label: String {
    if case .code(let number) = kind { return "In [\(number)]" }
    return line.map { "line \($0)" } ?? "a heading"
  }
}
