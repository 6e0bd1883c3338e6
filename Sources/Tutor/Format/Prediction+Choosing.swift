extension Prediction {
  /// The right choice with its number: `2) negative`.
  var rightChoice: String { "\(answer)) \(choices[answer - 1])" }

  /// The number of the choice that is meant: `2`, `2)`, `(2)`, `2.`, or its words or their beginning in any case, as
  /// long as no other begins so; nil where none is.
  ///
  /// A number that no choice has comes back as it is.
  func choice(meantBy text: String) -> Int? {
    let meant = text.bareWords
    if let number = Int(meant) { return number }
    guard !meant.isEmpty else { return nil }
    let places = choices.indices.filter { "\($0 + 1)) \(choices[$0])".bareWords == meant }
    if let place = places.first { return place + 1 }
    if let number = Prediction.numberWords.firstIndex(of: meant) { return number + 1 }
    if let place = place(ofWords: meant) { return place + 1 }
    return nil
  }

  private static let numberWords = ["one", "two", "three", "four", "five"]

  private func place(ofWords meant: String) -> Int? {
    let words = choices.map(\.bareWords)
    if let place = words.firstIndex(of: meant) { return place }
    let beginning = words.indices.filter { words[$0].hasPrefix(meant) }
    return beginning.count == 1 ? beginning[0] : nil
  }
}

extension String {
  /// Small letters with one blank between the words, without brackets and points at the ends.
  fileprivate var bareWords: String {
    let words = lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isMark: (Character) -> Bool = { "().,!".contains($0) }
    let start = words.drop(while: isMark)
    return String(start.reversed().drop(while: isMark).reversed()).trimmed
  }
}
