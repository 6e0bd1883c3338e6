/// The words of one row of a drawing in lanes.
struct LaneRow {
  /// The name, and what the value was computed from: `e = a * b`.
  let label: StyledText
  /// How many of the operands named have no line: `~2`, or nothing.
  let cutMark: String
  let numbers: ValueNumbers
  /// The one word there is room for after the numbers.
  let mark: String
  /// How often the value is an operand, where that is more than once: `x5`.
  let uses: String

  init(_ graph: Graph, _ place: Int, _ names: LaneNames, cutCount: Int, useCount: Int, charset: Charset) {
    let node = graph.nodes[place]
    let name = names.name(of: place)
    let isFormula = graph.isTitledByFormula(place, charset)
    var parts = [isFormula ? "" : names.titleBesideName(of: place)]
    if !isFormula || names.isNumbered(place) {
      parts.append(graph.formula(of: place, charset, naming: names.name))
    }
    label =
      StyledText(name, node.role(isRoot: graph.root == place))
      + StyledText(parts.filter { !$0.isEmpty }.map { " = " + $0 }.joined(), .dim)
    cutMark = cutCount > 0 ? "~\(cutCount)" : ""
    numbers = ValueNumbers(node, charset: charset)
    mark = Truncation.end(numbers.marks.last ?? "", width: 5, charset: charset)
    uses = useCount > 1 ? "x\(useCount)" : ""
  }

  /// The label with its mark.
  var text: StyledText { cutMark.isEmpty ? label : label + StyledText(" " + cutMark, .emphasis) }

  /// The columns of the text.
  var width: Int { text.runs.reduce(0) { $0 + CellWidth.of($1.text) } }

}
