/// A graph whose unnamed steps are written into the formulas of what uses them.
///
///     n = x * w                    o = tanh(x * w + b)
///     m = n + b          ──▶
///     o = tanh(m)
///
/// What stays has a name, or is used more than once, or is given and no constant, or ends the graph. A formula that would
/// get too long stays for itself, so that a chain of any length folds in time that grows with its length alone.
struct Folding {
  /// The values that stay; those without a name are called by their place in the whole graph.
  let graph: Graph
  /// How each of them was made, in the names of those that stay; empty for a leaf.
  let formulas: [String]

  /// Folds a graph. O(values + edges) for formulas of at most `longest` characters.
  init(_ whole: Graph, longest: Int = 120, charset: Charset) {
    var folder = Folder(whole, longest: longest, charset: charset)
    for place in whole.nodes.indices { folder.take(place) }
    graph = folder.folded
    formulas = folder.formulas
  }

  /// The sign of what was made in more than one step.
  static let severalSteps = "="
}

/// The work of folding, value by value in their order.
private struct Folder {
  private let whole: Graph
  private let longest: Int
  private let charset: Charset
  private let useCounts: [Int]
  /// How users write each value: its name, or its formula where it is folded.
  private var texts: [String]
  /// The place of each value in the folded graph; nil where it is written into a formula.
  private var placeOf: [Int?]
  /// What a user of each value gets as operands: itself, or those of a folded one.
  private var brought: [[Int]]
  private(set) var folded = Graph()
  private(set) var formulas: [String] = []

  init(_ whole: Graph, longest: Int, charset: Charset) {
    self.whole = whole
    self.longest = longest
    self.charset = charset
    useCounts = whole.useCounts()
    texts = whole.nodes.map { _ in "" }
    placeOf = whole.nodes.map { _ in nil }
    folded.numbers = whole.numbers
    folded.groups = whole.groups
    brought = whole.nodes.map { _ in [] }
  }

  mutating func take(_ place: Int) {
    let node = whole.nodes[place]
    let formula = node.operands.isEmpty ? leafText(place) : whole.formula(of: place, charset) { texts[$0] }
    let operands = node.operands.flatMap { brought[$0] }
    if isKept(place, formula, operands) {
      keep(place, formula, operands)
    } else {
      texts[place] = formula
      brought[place] = operands
    }
  }

  private func leafText(_ place: Int) -> String {
    let node = whole.nodes[place]
    return node.kind == .constant ? number(node.data, .general) : name(of: place)
  }

  private func name(of place: Int) -> String {
    whole.isNamed(place) ? whole.name(of: place, charset) : "%\(place)"
  }

  private func isKept(_ place: Int, _ formula: String, _ operands: [Int]) -> Bool {
    let node = whole.nodes[place]
    if place == whole.root || useCounts[place] == 0 || whole.isNamed(place) { return true }
    if node.operands.isEmpty { return node.kind != .constant }
    return useCounts[place] > 1 || formula.utf8.count > longest
  }

  private mutating func keep(_ place: Int, _ formula: String, _ operands: [Int]) {
    var node = whole.nodes[place]
    let hasFolded = node.operands.contains { placeOf[$0] == nil }
    node.title = name(of: place)
    node.isTitledByFormula = false
    if hasFolded {
      node.operation = Folding.severalSteps
      node.formula = formula
    }
    formulas.append(node.operands.isEmpty ? "" : formula)
    node.operands = operands
    texts[place] = node.title
    placeOf[place] = folded.nodes.count
    brought[place] = [folded.nodes.count]
    if place == whole.root { folded.root = folded.nodes.count }
    folded.nodes.append(node)
  }
}

extension Graph {
  /// Whether a value has a name, and not just a formula for a title.
  func isNamed(_ place: Int) -> Bool {
    !nodes[place].title.isEmpty && !nodes[place].isTitledByFormula && nodes[place].kind != .constant
  }
}
