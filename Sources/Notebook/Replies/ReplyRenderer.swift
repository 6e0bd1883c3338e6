import TerminalDrawing

/// Turns a reply into the text that a person sees.
public struct ReplyRenderer {
  /// How it is to look.
  public var appearance: Appearance
  /// What stands before the typed line on the screen, for the caret under it; nil when the line is not there.
  public var typedPrefix: String?

  /// Makes a renderer.
  public init(appearance: Appearance, typedPrefix: String? = nil) {
    self.appearance = appearance
    self.typedPrefix = typedPrefix
  }

  /// The whole reply to a cell; each line is ended, and nothing is there for an empty reply.
  ///
  /// - Parameter cell: The text of the cell, which tells whether a failing line still stands on the screen.
  public func render(_ reply: Reply, cell: String = "") -> StyledText {
    var text = StyledText()
    for output in reply.unheard { text += ended(render(output)) }
    for figure in reply.figures {
      if figure.isPicture { text.append("\n") }
      text += ended(render(appearance.plain ? figure.withoutGradients(toldIn: reply.figures) : figure))
    }
    for note in reply.notes { text += ended(TextWrap.wrap(StyledText(note, .hint), for: appearance)) }
    if let failure = reply.failure {
      let isNext = text.isEmpty && !reply.hasPrinted
      text += ended(render(failure, cell: isNext ? cell : ""))
    }
    return text + renderClosing(of: reply)
  }

  /// The last lines of a reply.
  public func renderClosing(of reply: Reply) -> StyledText {
    ended(TextWrap.wrap(reply.closing, for: appearance))
  }

  /// One thing that a cell gave; only printed text may have no newline at its end.
  public func render(_ output: Output) -> StyledText {
    switch output {
    case .text(let text): StyledText(text, .printed)
    case .echo(let text), .result(let text):
      StyledText(
        (typedPrefix == nil ? text : text.brokenBehindCommas(width: appearance.width)) + "\n", .printed)
    case .omitted: ""
    case .picture(let figure): (figure.isPicture ? "\n" : "") + ended(render(figure))
    }
  }

  private func ended(_ text: StyledText) -> StyledText {
    text.isEmpty || text.runs.last?.text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  }

  /// One figure.
  public func render(_ figure: Figure) -> StyledText {
    switch figure {
    case .graph(let graph, let options): picture(graph, options)
    case .rows(let graph, let places): ValueRows.draw(graph, showing: places, for: appearance)
    case .gradients(let graph, let places): ValueRows.drawCompact(graph, showing: places, for: appearance)
    case .step(let graph, let name): step(graph, name)
    case .summary(let end, let values, let operations, let name): summary(end, values, operations, name)
    case .plot(let plot): PlotDrawing.draw(plot, for: appearance)
    case .plots(let plots, let look): PlotRow.draw(plots, look, for: appearance)
    case .bars(let bars, let look): bars.draw(look, for: appearance)
    case .diagram(let diagram):
      DiagramDrawing.draw(diagram, for: appearance, more: "its .render() writes all of them as SVG")
    case .text(let text, let hanging): TextWrap.wrap(text, for: appearance, hanging: hanging)
    case .prose(let text, let hanging): prose(text, hanging: hanging)
    case .entries(let list): list.draw(for: appearance)
    case .paths(let list): list.draw(for: appearance)
    case .cell(let text, let reply):
      typed(text) + ReplyRenderer(appearance: appearance, typedPrefix: ">>> ").render(reply, cell: text)
    case .document(let piece): render(piece)
    case .history(let list): list.draw(for: appearance)
    case .table(let table, let indent, let hanging):
      TextWrap.wrap(
        table.text(appearance.charset, within: appearance.width - indent), for: appearance, indent: indent,
        hanging: hanging)
    case .space: "\n"
    }
  }

  /// Words in lines short enough to be read, however wide the terminal is.
  private func prose(_ text: StyledText, hanging: Int) -> StyledText {
    var appearance = appearance
    appearance.width = min(appearance.width, 78)
    return TextWrap.wrap(text, for: appearance, indent: 2, hanging: hanging)
  }

  /// The lines of a cell behind the prompts of Python.
  private func typed(_ cell: String) -> StyledText {
    ended(Gate.visible(StyledText(lines: cell.allLines.behindPrompts), charset: appearance.charset))
  }

  /// A graph as it was asked for, up to two screens unless all of it is wanted.
  private func picture(_ graph: Graph, _ options: GraphOptions) -> StyledText {
    var appearance = appearance
    if let width = options.width { appearance.width = width }
    if options.isASCII { appearance.charset = .ascii }
    return GraphDrawing.draw(
      graph, options.look, for: appearance, limit: options.showsAll ? .max : nil,
      command: options.command)
  }

  /// Drawings that a screen can't hold are not shown unasked; the command that shows them is.
  private func step(_ graph: Graph, _ name: String?) -> StyledText {
    let drawing = GraphDrawing.draw(graph, for: appearance)
    if drawing.lines.count <= max(appearance.height - 2, 20) { return drawing }
    let changed = graph.nodes.indices.filter { place in
      graph.nodes[place].dataChanged && !graph.nodes[place].isTitledByFormula && place != graph.root
    }
    return ended(ValueRows.draw(graph, showing: changed, for: appearance))
      + summary(graph, graph.nodes.count, graph.nodes.count { $0.operation != nil }, name)
  }

  private func summary(_ graph: Graph, _ values: Int, _ operations: Int, _ name: String?) -> StyledText {
    let command = name.map { ":graph \($0)" } ?? ":graph"
    let line = "\(values) values, \(operations) operations · \(command) draws them"
    return ended(lastValue(of: graph)) + TextWrap.wrap(StyledText(line, .dim), for: appearance)
  }

  /// The value in which a graph ends, with the names of what it was made from; `…` for one that has none, and no
  /// formula where none has.
  private func lastValue(of graph: Graph) -> StyledText {
    guard let root = graph.root else { return StyledText() }
    var operands = graph.nodes[root].operands.map { graph.nodes[$0] }
    if operands.allSatisfy(\.title.isEmpty) { operands = [] }
    for place in operands.indices {
      operands[place].operands = []
      if operands[place].title.isEmpty { operands[place].title = appearance.charset == .ascii ? "..." : "…" }
    }
    var end = graph.nodes[root]
    end.operands = Array(operands.indices)
    if end.title.isEmpty { end.title = "result" }
    return ValueRows.draw(
      Graph(nodes: operands + [end], root: operands.count), showing: [operands.count], for: appearance)
  }
}

extension ReplyRenderer {
  /// A failure: every call that it passed through with its line and carets, then Python's words and one way on.
  public func render(_ failure: Failure, cell: String = "") -> StyledText {
    var text = StyledText()
    for earlier in failure.preceding {
      text += ended(render(last: earlier.failure))
      text.appendLine(StyledText(earlier.words, .dim))
    }
    text += render(last: failure, cell: failure.preceding.isEmpty ? cell : "")
    for note in failure.notes { text += StyledText("\n" + note) }
    return text
  }

  /// A failure without those that led to it.
  private func render(last failure: Failure, cell: String = "") -> StyledText {
    // The terminal has just echoed ^C, and where the program was says little.
    if failure.isInterrupt { return StyledText("\n" + failure.title, .error) }
    guard let last = failure.places.last else {
      return ProblemDrawing.draw(
        Problem(line: nil, title: failure.title, hint: failure.hint), for: appearance)
    }
    if isOnScreen(failure, cell), let typedPrefix {
      return ProblemDrawing.draw(
        Problem(
          line: last.text, columns: last.columns, prefix: typedPrefix, isOnScreen: true, title: failure.title,
          hint: failure.hint), for: appearance)
    }
    var text = StyledText()
    for (place, count) in folded(failure.places.dropLast()) {
      text += ended(ProblemDrawing.draw(problem(place, title: ""), for: appearance))
      if count > 1 { text.appendLine(StyledText("    … the same call \(count - 1) more times", .dim)) }
    }
    return text
      + ProblemDrawing.draw(problem(last, title: failure.title, hint: failure.hint), for: appearance)
  }

  private func isOnScreen(_ failure: Failure, _ cell: String) -> Bool {
    failure.places.count == 1 && !cell.contains("\n") && failure.places[0].text == cell
  }

  private func problem(_ place: Failure.Place, title: String, hint: String? = nil) -> Problem {
    let function = place.function.isEmpty || place.function == "<module>" ? "" : ", in \(place.function)"
    return Problem(
      line: place.text, columns: place.columns, place: "\(place.source), line \(place.line)\(function)",
      title: title, hint: hint)
  }

  /// Calls of the same place in a row, as deep recursion makes them, are counted and shown once.
  private func folded(_ places: ArraySlice<Failure.Place>) -> [(Failure.Place, Int)] {
    var result: [(Failure.Place, Int)] = []
    for place in places {
      if let previous = result.last, previous.0 == place {
        result[result.count - 1].1 += 1
      } else {
        result.append((place, 1))
      }
    }
    return result
  }
}

extension Figure {
  /// The gradients without those of values that the sentences of a step tell already.
  fileprivate func withoutGradients(toldIn figures: [Figure]) -> Figure {
    guard case .gradients(let graph, let places) = self else { return self }
    let told = figures.flatMap { figure in
      if case .step(let drawn, _) = figure { drawn.nodes.map(\.title) } else { [] as [String] }
    }
    return .gradients(graph, places.filter { !told.contains(graph.nodes[$0].title) })
  }

  /// Whether a blank line sets it off from what was typed.
  var isPicture: Bool {
    switch self {
    case .graph, .step, .summary, .plot, .plots, .bars, .diagram: true
    case .rows, .gradients, .text, .prose, .entries, .paths, .cell, .document, .history, .table, .space:
      false
    }
  }
}
