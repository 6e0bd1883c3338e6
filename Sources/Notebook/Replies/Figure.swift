import PythonModules
import TerminalDrawing

/// A picture or a list, before it is drawn.
public enum Figure: Sendable, Hashable {
  /// A whole graph, in the best way that fits or as it was asked for.
  case graph(Graph, GraphOptions)
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
  /// Plots beside each other, in the form that was asked for.
  case plots([Plot], PlotLook)
  /// Named numbers as bars, in the form that was asked for.
  case bars(RankedBars, PlotLook)
  /// Things and the arrows between them.
  case diagram(Diagram)
  /// Words of ours: help, lessons, lists; a paragraph goes on `hanging` columns in.
  case text(StyledText, hanging: Int = 0)
  /// Words of a lesson, indented by two columns; lines after the first start `hanging` columns further.
  case prose(StyledText, hanging: Int)
  /// Paths through a graph with their derivatives.
  case paths(PathList)
  /// Things and what each means: commands, keys, names.
  case entries(EntryList)
  /// A cell as it would stand at the prompt, and its reply.
  case cell(String, Reply)
  /// A piece of what is seen while a document runs.
  case document(DocumentPiece)
  /// What was entered at prompts.
  case history(HistoryList)
  /// Rows of words and numbers, the columns side by side, `indent` columns in; a row too long goes on `hanging` columns further in.
  case table(WordTable, indent: Int = 0, hanging: Int)
  /// An empty line.
  case space
}

extension Figure {
  /// Makes the figure of a picture that a program showed.
  init(_ picture: Picture) {
    switch picture {
    case .plot(let plot): self = .plot(plot)
    case .graph(let graph):
      var options = GraphOptions()
      // A program that writes no gradient down has none to show.
      if graph.nodes.allSatisfy({ $0.gradient.freshness == .none }) { options.look.numbers = .data }
      self = .graph(graph, options)
    case .diagram(let diagram): self = .diagram(diagram)
    }
  }
}
