/// What stands behind `:train`: the loss, and how it is to be lowered.
///
///     loss(model) steps=100 lr=1.0..0.1
///
/// A new setting is a name in `names` and a case in `set`.
struct TrainingRequest {
  /// What gives the loss: an expression, evaluated at each step, or the name of a function.
  let loss: String
  private(set) var steps = 100
  private(set) var rate = RateSchedule(0.05)
  private(set) var rule = Optimiser.Rule.sgd
  /// How many examples the loss function is to draw at each step; nil leaves that to it.
  private(set) var batch: Int?
  /// What is to be trained, as an expression; nil for all that the session has.
  private(set) var parameters: String?

  /// Steps beyond these would never end.
  static let mostSteps = 10_000_000

  /// The settings, each with the other ways to write it.
  static let names = [
    ("steps", ["steps"]), ("rate", ["lr", "rate", "learning_rate"]),
    ("optimiser", ["optimiser", "optimizer"]),
    ("batch", ["batch", "batch_size"]), ("parameters", ["parameters"]),
  ]

  /// Reads a command's argument: the loss, then the settings.
  ///
  /// - Throws: A failure for a setting that there is not, or that has no such value.
  init(_ argument: String) throws {
    let words = argument.wordsOutsideBrackets
    let settings = words.firstIndex { Self.setting($0) != nil } ?? words.endIndex
    loss = words[..<settings].joined(separator: " ")
    if let option = words.first(where: { $0.hasPrefix("--") && $0.count > 3 }) {
      throw Failure(command: "no option \(option) here", hint: Self.example)
    }
    var rest = words[settings...]
    while let word = rest.popFirst(), let (name, start) = Self.setting(word) {
      let more = rest.prefix { Self.setting($0) == nil }
      rest = rest.dropFirst(more.count)
      try set(name, ([start] + more).joined(separator: " ").trimmed)
    }
    guard !loss.isEmpty else {
      throw Failure(command: "which loss is to be lowered?", hint: Self.example)
    }
  }

  private static let example = "for example :train loss(model) steps=100 lr=1.0..0.1"

  /// The name of a setting and the beginning of its value; nil for a word of an expression.
  private static func setting(_ word: String) -> (name: String, value: String)? {
    guard let sign = word.firstIndex(of: "="),
      word.index(after: sign) == word.endIndex || word[word.index(after: sign)] != "="
    else { return nil }
    let name = String(word[..<sign])
    return name.isDottedName ? (name, String(word[word.index(after: sign)...])) : nil
  }

  private mutating func set(_ name: String, _ value: String) throws {
    switch Self.names.first(where: { $0.1.contains(name) })?.0 {
    case "steps": steps = try Self.count(name, value, atMost: Self.mostSteps)
    case "rate":
      guard let rate = RateSchedule(value) else {
        throw Self.wrong(name, value, "a number above 0, or two as in \(name)=1.0..0.1")
      }
      self.rate = rate
    case "optimiser":
      guard let rule = Optimiser.Rule(rawValue: value) else {
        throw Self.wrong(
          name, value, "one of " + Optimiser.Rule.allCases.map(\.rawValue).joined(separator: " "))
      }
      self.rule = rule
    case "batch": batch = try Self.count(name, value, atMost: Self.mostSteps)
    case "parameters": parameters = value
    default:
      throw Failure(
        command: "no setting \(name) here",
        hint: "there are " + Self.names.map { $0.1[0] + "=" }.joined(separator: " "))
    }
  }

  private static func count(_ name: String, _ value: String, atMost most: Int) throws -> Int {
    let digits = value.filter { $0 != "_" }
    guard let count = Int(digits), count > 0, count <= most else {
      throw wrong(name, value, "a number from 1 to \(most)")
    }
    return count
  }

  private static func wrong(_ name: String, _ value: String, _ wanted: String) -> Failure {
    Failure(
      command: value.isEmpty ? "\(name)= needs a value" : "\(name) can't be \(value)",
      hint: "it takes \(wanted)")
  }
}

extension String {
  /// The words between blanks outside of brackets and texts.
  var wordsOutsideBrackets: [String] {
    var words: [String] = []
    var start = startIndex
    for blank in outerIndices(of: " ") {
      words.append(String(self[start..<blank]))
      start = index(after: blank)
    }
    return (words + [String(self[start...])]).filter { !$0.isEmpty }
  }
}
