import PythonModules
import TerminalDrawing

extension GradientGraph {
  /// More names than these are not told.
  private static let mostTold = 3

  /// Says that some numbers are from before a change of a leaf, where that is so, and how to get others.
  ///
  ///     b and f are not what their operands give any more, so old and new numbers are mixed here · :set a 5.0 recomputes
  ///
  /// - Throws: What stops it.
  func noteOfOutdated() throws -> String? {
    let places = try outdated()
    guard let first = places.first else { return nil }
    let subject = subject(of: places)
    let isOne = places.count == 1
    return
      "\(subject) \(isOne ? "is not what its operands give" : "are not what their operands give") any more, "
      + "so old and new numbers are mixed here · \(wayOn(above: first, "run \(isOne ? "its line" : "their lines") again"))"
  }

  /// The values whose numbers differ from those that the leaves give now. O(values + edges).
  private func outdated() throws -> [Int] {
    try look()
    var now = graph.nodes.map(\.data)
    return graph.nodes.indices.filter { place in
      let operands = graph.nodes[place].operands.map { now[$0] }
      guard let value = operations[place].value(of: operands) else { return false }
      now[place] = value
      return !GradientCheck.agree(value, graph.nodes[place].data)
    }
  }

  private func subject(of places: [Int]) -> String {
    let named = places.filter(isNamed)
    let told = (named.isEmpty ? places : named).map(name)
    guard told.count <= GradientGraph.mostTold, named.isEmpty || named.count == places.count else {
      return counted(places.count, "value")
    }
    guard let last = told.last, told.count > 1 else { return told.first ?? "" }
    return told.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A leaf that was changed by hand is set again: everything above it follows.
  private func wayOn(above place: Int, _ otherwise: String) -> String {
    guard isOurs else { return otherwise }
    let leaves = Set(operands(of: place)).filter { !isComputed($0) && isNamed($0) }
    guard let leaf = leaves.first, leaves.count == 1 else { return "\(otherwise), or :set a leaf" }
    return ":set \(name(of: leaf)) \(data(of: leaf)) recomputes"
  }
}
