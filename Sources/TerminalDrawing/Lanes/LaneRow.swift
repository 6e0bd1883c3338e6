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
  /// The columns of the text.
  let width: Int

  init(_ graph: Graph, _ place: Int, _ names: LaneNames, cutCount: Int, useCount: Int, charset: Charset) {
    let node = graph.nodes[place]
    let name = names.name(of: place)
    let parts = Self.parts(graph, place, names, isCut: cutCount > 0, charset)
    var label = StyledText(node.currentSign(charset), .emphasis)
    label.append(name, node.role(isRoot: graph.root == place))
    for part in parts { label.append(" = " + part, .dim) }
    self.label = label
    cutMark = cutCount > 0 ? "~\(cutCount)" : ""
    numbers = ValueNumbers(node, shown: graph.numbers, charset: charset)
    mark = Truncation.end(numbers.marks.last ?? "", width: 5, charset: charset)
    uses = useCount > 1 ? "x\(useCount)" : ""
    width = label.width + (cutMark.isEmpty ? 0 : 1 + cutMark.utf8.count)
  }

  /// What stands after the name: a title that is not the name, and the formula where it says more.
  private static func parts(
    _ graph: Graph, _ place: Int, _ names: LaneNames, isCut: Bool, _ charset: Charset
  ) -> [String] {
    func bare(_ text: String) -> String { text.filter { !" ()".contains($0) } }
    let formula = graph.formula(of: place, charset, keepsNames: isCut, naming: names.name)
    guard graph.nodes[place].isTitledByFormula else {
      return [names.titleBesideName(of: place), formula].filter { !$0.isEmpty }
    }
    return names.isNumbered(place) || bare(names.name(of: place)) != bare(formula) ? [formula] : []
  }

  /// The label with its mark.
  var text: StyledText { cutMark.isEmpty ? label : label + StyledText(" " + cutMark, .emphasis) }
}
