import TerminalDrawing

/// What a cell gave: data, to be shown at a prompt, in a lesson, in a file.
public struct Reply: Sendable, Hashable {
  /// What the cell gave, in its order; of what somebody took while it ran, the beginning.
  public var outputs: [Output] = []
  /// How many of the outputs somebody took while the cell ran; they are the first ones.
  public var heardCount = 0
  /// Whether what the cell printed ended in the middle of a line.
  public var endsInLine = false
  /// Pictures and rows of ours about the cell, in the order in which they are shown.
  public var figures: [Figure] = []
  /// The values that the cell made or changed and those below them, operands first, where that was asked for.
  public internal(set) var values: [Graph.Node] = []
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

  /// What is still to be shown of the outputs.
  public var unheard: ArraySlice<Output> { outputs.dropFirst(heardCount) }

  /// Whether the cell gave anything before its result.
  public var hasPrinted: Bool { outputs.contains { if case .result = $0 { false } else { true } } }

  /// What the program printed, and what was echoed meanwhile.
  public var printed: String {
    outputs.reduce(into: "") { text, output in
      switch output {
      case .text(let printed): text += printed
      case .echo(let echoed): text += echoed + "\n"
      case .picture, .omitted, .result: break
      }
    }
  }

  /// The text of the last expression, as the prompt echoes it.
  public var result: String? {
    for case .result(let text) in outputs { return text }
    return nil
  }

  /// Makes an empty reply.
  public init() {}

  /// Makes a reply of figures.
  public init(figures: [Figure]) { self.figures = figures }

  /// Makes a reply that says what went wrong.
  public init(failure: Failure) { self.failure = failure }
}

extension Reply {
  /// Adds the values of a graph behind those that are there.
  mutating func add(valuesOf graph: Graph) {
    let start = values.count
    values += graph.nodes.map { node in
      var node = node
      node.operands = node.operands.map { start + $0 }
      return node
    }
  }

  /// What Python's own prompt would print, line by line: of an error, its last line.
  public var printedLines: [String] {
    printed.textLines + (result?.textLines ?? []) + (failure.map { [$0.title] } ?? [])
  }
}
