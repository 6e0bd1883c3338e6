/// What the rows of a drawing in lanes call the values: the name, else `%` and the place.
///
/// A title that is a formula serves as a name where it is one of named values and numbers, such as `a*b`; in
/// those of formulas nobody finds the operands' rows. A value to which a formula alone refers, without a line,
/// needs a name that no other value has.
struct LaneNames {
  private let titles: [String]
  private let names: [String]
  private let isNumbered: [Bool]

  /// Names all values; titles are cut to `longest` columns.
  init(_ graph: Graph, needingOwnName: [Bool], longest: Int, charset: Charset) {
    let titles = graph.nodes.indices.map { place in
      graph.hasPlainTitle(place)
        ? Truncation.end(
          Gate.quoted(graph.nodes[place].title, charset: charset), width: longest, charset: charset) : ""
    }
    var counts: [String: Int] = [:]
    if needingOwnName.contains(true) {
      for title in titles where !title.isEmpty { counts[title, default: 0] += 1 }
    }
    let isTitled = titles.indices.map {
      !titles[$0].isEmpty && !(needingOwnName[$0] && counts[titles[$0]] != 1)
    }
    // A title such as %3 is no name where another value is called by that place.
    let someAreNumbered = isTitled.contains(false)
    let isNumbered = titles.indices.map { place in
      !isTitled[place] || someAreNumbered && needingOwnName[place] && titles[place].hasPrefix("%")
    }
    names = titles.indices.map { isNumbered[$0] ? "%\($0)" : titles[$0] }
    self.titles = titles
    self.isNumbered = isNumbered
  }

  /// The name of a value, in its own row and in formulas.
  func name(of place: Int) -> String { names[place] }

  /// Whether a value is called by its place.
  func isNumbered(_ place: Int) -> Bool { isNumbered[place] }

  /// The title of a value that is called by its place all the same; empty where there is none.
  func titleBesideName(of place: Int) -> String { isNumbered[place] ? titles[place] : "" }
}

extension Graph {
  /// Whether a title is a name, or a formula of nothing but names and numbers.
  fileprivate func hasPlainTitle(_ place: Int) -> Bool {
    let node = nodes[place]
    return !node.isTitledByFormula
      || node.operands.allSatisfy { !nodes[$0].isTitledByFormula && !nodes[$0].title.isEmpty }
  }
}
