extension Lexer {
  /// More mistakes than this, and the text is no program.
  static let mostMistakes = 100

  /// Reads to the end of a text that is still being typed: what is wrong in it is passed over.
  ///
  /// - Returns: Whether there were few enough mistakes to make sense of the rest.
  mutating func runOverMistakes() -> Bool {
    for _ in 0..<Self.mostMistakes {
      let start = offset
      do {
        try run()
        return true
      } catch {
        if offset == start { offset += 1 }
        if offset >= limit { return true }
      }
    }
    return false
  }

  /// Where the expression starts that the text ends inside of, when it ends in a field of an f-string.
  var openField: Int? {
    guard let start = openString else { return nil }
    let letters = bytes[start..<limit].prefix { $0 != .quote && $0 != .doubleQuote }
    guard StringPrefix(letters)?.isFormatted == true else { return nil }
    var place = letters.endIndex
    while let field = nextField(from: place) {
      var scanner = FieldScanner(bytes, from: field, to: limit)
      guard let stop = try? scanner.run(), stop < limit else { return field }
      place = stop + 1
    }
    return nil
  }

  /// Where the next field begins, behind its `{`; `{{` stands for the character.
  private func nextField(from start: Int) -> Int? {
    var place = start
    while let brace = bytes[place..<limit].firstIndex(of: .leftBrace) {
      guard brace + 1 < limit, bytes[brace + 1] == .leftBrace else { return brace + 1 }
      place = brace + 2
    }
    return nil
  }
}
