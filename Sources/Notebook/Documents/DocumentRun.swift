import PythonSyntax

/// Runs the cells of a document in a notebook, one after the other, each under its number.
///
/// What is seen goes where a cell's outputs go: to the notebook's listener, or into ``outputs``.
public struct DocumentRun {
  /// What may be asked for.
  public struct Options: Sendable, Hashable {
    /// Whether the cells after one that fails are run too.
    public var keepsGoing = false
    /// Whether all of the code is shown, and not only the first line of each cell.
    public var showsCode = false

    /// Makes options that ask for nothing.
    public init() {}
  }

  private let notebook: Notebook
  private let options: Options
  /// What was last seen, which decides where an empty line stands.
  private var last = Last.nothing
  /// The headings under which the next cell stands and that were not shown yet.
  private var headings: [String] = []
  /// What is seen, as far as nobody listens.
  public private(set) var outputs: [Output] = []
  /// The cells that failed and were not meant to.
  public private(set) var failed: [Document.Cell] = []
  /// How many cells were run.
  private var runCount = 0
  /// Whether cells are left that were not run.
  public private(set) var hasRest = false
  /// The exit code that a cell asked for.
  public private(set) var exitCode: Int32?
  /// Whether the person stopped a cell.
  public private(set) var isInterrupted = false

  private enum Last { case nothing, input, output, answer }

  /// How the run ended, in a sentence; nil where all cells did what they were meant to.
  public var sentence: String? {
    if runCount == 0 { return "there are no cells in it" }
    guard let first = failed.first, !isInterrupted else { return nil }
    if !options.keepsGoing { return "stopped at \(first.label)" }
    let labels = failed.map(\.label).joined(separator: ", ")
    return "\(failed.count) of \(runCount) cells failed: \(labels)"
  }

  init(_ notebook: Notebook, _ options: Options) {
    self.notebook = notebook
    self.options = options
  }

  fileprivate mutating func run(_ document: Document) {
    let taken = notebook.takeOutput()
    defer { taken.restore() }
    let lastRun = document.cells.lastIndex { $0.kind != .heading } ?? 0
    for (place, cell) in document.cells.enumerated() {
      run(cell)
      hasRest = place < lastRun
      if isInterrupted || exitCode != nil || (!failed.isEmpty && !options.keepsGoing) { break }
    }
    if notebook.onOutput == nil { outputs = taken.outputs }
  }

  private mutating func run(_ cell: Document.Cell) {
    if cell.kind == .heading { return add(heading: cell.text) }
    begin(cell)
    let reply = notebook.run(cell)
    runCount += 1
    show(reply, of: cell)
    exitCode = reply.exitCode
    guard let failure = reply.failure else { return }
    isInterrupted = failure.isInterrupt
    if !cell.mayFail { failed.append(cell) }
  }
}

// MARK: - What is seen

extension DocumentRun {
  /// Keeps a heading until a cell stands under it; what stood under others of its level or a lower one is over.
  private mutating func add(heading: String) {
    func level(_ heading: String) -> Int { heading.prefix { $0 == "#" }.count }
    headings.removeAll { level($0) >= level(heading) }
    headings.append(heading)
  }

  /// Shows what a cell is, under its headings.
  private mutating func begin(_ cell: Document.Cell) {
    if needsSpace(before: cell) { notebook.show(.space) }
    for heading in headings { notebook.show(.document(.heading(heading))) }
    if !headings.isEmpty { notebook.show(.space) }
    headings = []
    notebook.show(.document(input(of: cell)))
    last = .input
  }

  /// Whether an empty line stands before a cell: behind an output, but not within a transcript.
  private func needsSpace(before cell: Document.Cell) -> Bool {
    switch last {
    case .nothing: false
    case .input: !headings.isEmpty
    case .answer: !headings.isEmpty || cell.kind != .typed
    case .output: true
    }
  }

  private func input(of cell: Document.Cell) -> DocumentPiece {
    guard case .code(let number) = cell.kind else { return .typed(cell.text) }
    return .input(number: number, code: cell.text, isWhole: options.showsCode)
  }

  /// Shows what the cell gave, as far as it was not heard already.
  private mutating func show(_ reply: Reply, of cell: Document.Cell) {
    if reply.endsInLine, reply.heardCount > 0 { notebook.take(.text("\n")) }
    for output in reply.unheard { show(output, of: cell) }
    for figure in reply.figures { notebook.show(figure) }
    for note in reply.notes { notebook.show(.text(.init(note, .hint))) }
    if let failure = reply.failure { notebook.show(.document(.failure(failure))) }
    if !reply.closing.isEmpty { notebook.show(.text(reply.closing)) }
    if !reply.outputs.isEmpty || !reply.figures.isEmpty || reply.failure != nil {
      last = cell.kind == .typed ? .answer : .output
    }
  }

  private func show(_ output: Output, of cell: Document.Cell) {
    guard case .result(let text) = output, case .code(let number) = cell.kind else {
      return notebook.take(output)
    }
    notebook.show(.document(.result(number: number, text)))
  }
}

extension Notebook {
  /// The format of a notebook file; nil where its ending is none of a notebook's.
  public func documentFormat(ofFile path: String) -> DocumentFormat? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return documentFormats[name[name.index(after: dot)...].lowercased()]
  }

  /// Runs a document's cells; their names stay, and nothing is shown that the cells don't ask for.
  public func run(_ document: Document, _ options: DocumentRun.Options = .init()) -> DocumentRun {
    let (show, folder) = (show, folder)
    self.show = .off
    self.folder = nil
    defer { (self.show, self.folder) = (show, folder) }
    var run = DocumentRun(self, options)
    run.run(document)
    return run
  }

  /// Runs one cell of a document and remembers it.
  public func run(_ cell: Document.Cell) -> Reply {
    guard case .code(let number) = cell.kind else { return run(cell.text) }
    if case .question = Request(cell.text) { return run(cell.text) }
    let reply = execute(Source(name: "In [\(number)]", text: cell.text), echo: .last)
    cells.append(Cell(text: cell.text, reply: reply))
    return reply
  }
}
