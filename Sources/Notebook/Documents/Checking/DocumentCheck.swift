import TerminalDrawing

/// Runs the cells of a document and compares what they give with what its file says.
///
/// All cells are run, also after one that fails.
public struct DocumentCheck {
  private let document: Document
  private let notebook: Notebook
  /// What came out so far.
  public private(set) var verdicts: [CellVerdict] = []
  /// Whether the person stopped it.
  public private(set) var isInterrupted = false

  /// Makes a check that runs the cells in a notebook, which should be a fresh one.
  public init(_ document: Document, in notebook: Notebook) {
    self.document = document
    self.notebook = notebook
    notebook.show = .off
    notebook.onOutput = nil
    notebook.folder = nil
  }

  /// Runs the cells, up to one that leaves or that the person stops, and tells what came out of each.
  public mutating func run(_ tell: (CellVerdict) -> Void) {
    for cell in document.cells where cell.kind != .heading {
      let (finding, isOver) = finding(for: cell)
      if isInterrupted { return }
      let verdict = CellVerdict(cell: cell, finding: finding)
      verdicts.append(verdict)
      tell(verdict)
      if isOver { return }
    }
  }

  private mutating func finding(for cell: Document.Cell) -> (CellVerdict.Finding, isOver: Bool) {
    if case .outputs(let stored) = cell.expectation, stored.contains(.raised("KeyboardInterrupt")) {
      return (.skipped, false)
    }
    let reply = notebook.run(cell)
    isInterrupted = reply.failure?.isInterrupt == true
    return (finding(for: cell, reply), reply.exitCode != nil)
  }

  private func finding(for cell: Document.Cell, _ reply: Reply) -> CellVerdict.Finding {
    switch cell.expectation {
    case .outputs(let stored): return StoredComparison(stored, reply).finding
    case .lines(let lines):
      guard let difference = ExpectedOutput(lines, reply.printedLines).firstDifference else {
        return .agrees(isLoose: false)
      }
      return .differs(TextDifference(storedLine: difference.expected, hereLine: difference.actual))
    case .none:
      if let failure = reply.failure, !cell.mayFail { return .raises(failure.title) }
      return reply.figures.contains(where: \.isPicture) ? .picture : .unsaid
    }
  }
}

// MARK: - The sum

extension DocumentCheck {
  /// How wide the widest label is.
  public var labelWidth: Int { document.cells.map { $0.kind == .heading ? 0 : $0.label.count }.max() ?? 0 }

  /// Whether nothing speaks against the file.
  public var holds: Bool { verdicts.allSatisfy(\.finding.holds) }

  /// How many cells came out how, in a sentence.
  public var summary: StyledText {
    let cells = counted(verdicts.count, "cell")
    let parts = DocumentCheck.words.compactMap { word, one, many in
      let count = verdicts.count { $0.finding.word == word }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let sum = parts.isEmpty ? "no cells" : "\(cells): " + parts.joined(separator: ", ")
    return StyledText(sum, holds ? .good : .error) + StyledText(remark, .dim)
  }

  private static let words = [
    ("agrees", "agrees", "agree"),
    ("picture", "has a picture, which is not compared", "have pictures, which are not compared"),
    ("ran", "ran and stores no output", "ran and store no output"),
    ("skipped", "was stopped by hand when it was stored", "were stopped by hand when they were stored"),
    ("differs", "differs", "differ"), ("raises", "raises an exception", "raise exceptions"),
  ]

  /// What was compared loosely.
  private var remark: String {
    let isLoose = verdicts.contains { $0.finding == .agrees(isLoose: true) }
    return isLoose ? "\naddresses (at 0x…), times and the order of sets were left aside" : ""
  }
}
