/// The texts of one row of a list of values.
struct ValueRow {
  let title: String
  let role: Role
  let numbers: ValueNumbers
  let hasGradient: Bool
  /// What the value was computed from; `leaf` where it was not, and nothing where that is not told.
  let formula: String

  init(_ graph: Graph, _ place: Int, _ charset: Charset) {
    let node = graph.nodes[place]
    title = graph.name(of: place, charset)
    role = node.role(isRoot: graph.root == place)
    numbers = ValueNumbers(node, charset: charset)
    hasGradient = node.gradient.freshness != .none
    formula = node.operands.isEmpty && node.operation == nil ? "leaf" : graph.formula(of: place, charset)
  }
}
