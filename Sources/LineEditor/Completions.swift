/// What could stand in place of the word before the cursor.
///
/// The notebook has a type of the same name, which the command turns into this one: nothing of ours is imported here.
public struct Completions: Sendable, Equatable {
  /// One of the texts.
  public struct Candidate: Sendable, Equatable {
    /// What takes the word's place.
    public let text: String
    /// What stands for it in a list.
    public let shown: String

    /// Makes a candidate.
    public init(_ text: String, shown: String) {
      self.text = text
      self.shown = shown
    }
  }

  /// How many Unicode scalars before the cursor the word has.
  public var replaced: Int
  /// The texts, in the order in which they are listed.
  public var candidates: [Candidate]

  /// Makes completions; without arguments there are none.
  public init(replaced: Int = 0, candidates: [Candidate] = []) {
    self.replaced = replaced
    self.candidates = candidates
  }

  /// What all the texts begin with.
  var commonBeginning: [Unicode.Scalar] {
    guard var common = candidates.first.map({ Array($0.text.unicodeScalars) }) else { return [] }
    for candidate in candidates.dropFirst() {
      let same = zip(common, candidate.text.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - same)
    }
    return common
  }
}
