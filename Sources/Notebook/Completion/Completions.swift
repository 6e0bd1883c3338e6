/// What could stand in place of the word before a cursor.
///
///     y = n.la|          replaces the 2 letters of "la" by "layers"
///
/// The line editor has a type of the same name, into which the command turns these: it imports nothing of ours.
public struct Completions: Sendable, Equatable {
  /// One of the texts.
  public struct Candidate: Sendable, Equatable {
    /// What takes the word's place.
    public let text: String
    /// What is listed: not yet fit for a terminal.
    public let shown: String

    /// Makes a candidate; without `shown` the text is listed as it is.
    public init(_ text: String, shown: String? = nil) {
      self.text = text
      self.shown = shown ?? text
    }
  }

  /// How many Unicode scalars before the cursor the word has.
  public var replaced = 0
  /// The texts, in the order in which they are listed.
  public var candidates: [Candidate] = []

  /// Makes completions without candidates, which leave the text as it is.
  public init() {}

  /// Makes the completions of a word from the texts that may stand there.
  ///
  /// A private name is meant only by who types its `_`, and one of Python's own by who types both.
  init(of word: String, among names: some Sequence<String>) {
    replaced = word.unicodeScalars.count
    let hidden = word.hasPrefix("__") ? "" : word.hasPrefix("_") ? "__" : "_"
    for name in names where name.utf8.starts(with: word.utf8) {
      if hidden.isEmpty || !name.utf8.starts(with: hidden.utf8) { candidates.append(Candidate(name)) }
    }
  }

  /// The candidates in rising order.
  func sorted() -> Completions {
    var result = self
    result.candidates.sort { $0.text < $1.text }
    return result
  }

  /// These, then the others of the same word that are not among these.
  func followed(by other: Completions) -> Completions {
    var result = self
    let known = Set(candidates.map(\.text))
    result.candidates += other.candidates.filter { !known.contains($0.text) }
    return result
  }
}
