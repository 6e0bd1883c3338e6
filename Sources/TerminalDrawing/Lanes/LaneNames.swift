/// What the rows of a drawing in lanes call the values: the title, else `%` and the place.
///
/// A value that a formula alone refers to, without a line, needs a name that no other value has.
struct LaneNames {
  private let titles: [String]
  private let isNumbered: [Bool]

  /// Names all values; titles are cut to `longest` columns.
  init(_ graph: Graph, needingOwnName: [Bool], longest: Int, charset: Charset) {
    let titles = graph.nodes.map {
      Truncation.end(Gate.quoted($0.title, charset: charset), width: longest, charset: charset)
    }
    var counts: [String: Int] = [:]
    if needingOwnName.contains(true) { for title in titles { counts[title, default: 0] += 1 } }
    isNumbered = titles.indices.map { place in
      let title = titles[place]
      if title.isEmpty { return true }
      return needingOwnName[place] && (title.hasPrefix("%") || counts[title] != 1)
    }
    self.titles = titles
  }

  /// The name of a value in formulas and before its own row's.
  func name(of place: Int) -> String { isNumbered[place] ? "%\(place)" : titles[place] }

  /// Whether a value is called by its place.
  func isNumbered(_ place: Int) -> Bool { isNumbered[place] }

  /// The title of a value that is called by its place all the same; empty where there is none.
  func titleBesideName(of place: Int) -> String { isNumbered[place] ? titles[place] : "" }
}
