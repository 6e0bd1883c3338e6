/// The texts of one row of a list of values.
struct ValueRow {
  let title: String
  let role: Role
  let data: String
  let dataMark: String
  let gradient: String
  let hasGradient: Bool
  let gradientMark: String
  /// What the value was computed from; `leaf` where it was not.
  let formula: String

  init(_ graph: Graph, _ place: Int, _ charset: Charset) {
    let node = graph.nodes[place]
    title = graph.name(of: place, charset)
    role = node.role(isRoot: graph.root == place)
    data = number(node.data)
    dataMark = node.dataStale ? "stale" : ""
    gradient = node.gradient.text(.fixed, charset)
    hasGradient = node.gradient.freshness != .none
    gradientMark = node.gradient.freshness.mark(charset)
    formula = node.operands.isEmpty ? "leaf" : graph.formula(of: place, charset)
  }
}
