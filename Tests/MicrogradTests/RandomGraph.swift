/// A random expression over three leaves; its root is the sum of all steps, the last one first.
struct RandomGraph {
  struct Step {
    let operation: String
    let first: Int
    let second: Int
    let number: Double
  }

  var leaves: [Double] = []
  var steps: [Step] = []
  var data: [Double] = []
  var gradients: [Double] = []

  /// The stored graphs.
  static func all() -> [RandomGraph] {
    var graphs: [RandomGraph] = []
    var section = ""
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      if ["graph", "steps", "data", "gradients"].contains(word) {
        section = word
        if word == "graph" { graphs.append(RandomGraph()) }
      } else {
        graphs[graphs.count - 1].take(word, in: section)
      }
    }
    return graphs
  }

  private mutating func take(_ word: String, in section: String) {
    switch section {
    case "graph": leaves.append(Double(word) ?? .nan)
    case "data": data.append(Double(word) ?? .nan)
    case "gradients": gradients.append(Double(word) ?? .nan)
    default: steps.append(Step(word))
    }
  }
}

extension RandomGraph.Step {
  /// Reads `operation:first:second:number`.
  init(_ word: String) {
    let parts = word.split(separator: ":").map(String.init)
    operation = parts[0]
    first = Int(parts[1]) ?? 0
    second = Int(parts[2]) ?? 0
    number = Double(parts[3]) ?? .nan
  }
}
