import TerminalDrawing

extension Reply {
  /// The reply with a word on what `%3` means, where it says so of a graph's value.
  func tellingPlaces(of graph: GradientGraph) -> Reply {
    guard graph.graph.nodes.contains(where: \.title.isEmpty),
      figures.contains(where: { $0.asText.namesAPlace })
    else { return self }
    var reply = self
    reply.notes.append("%n: a value without a name")
    return reply
  }
}

extension String {
  /// Whether a number stands right behind a `%` as in `%3`.
  fileprivate var namesAPlace: Bool {
    zip(self, dropFirst()).contains { $0 == "%" && $1.isNumber }
  }
}
