/// A text in which the items of each set are sorted as texts, since a set has no order that a program could rely on.
///
///     {Value(data=2.0), Value(data=-3.0)}      {Value(data=-3.0), Value(data=2.0)}
///     {'b': 2, 'a': 1}                         as it is: a dict has one
///
/// IPython sorts the items of a set that it shows, Python prints them in an order of its own. O(n log n) for n characters.
struct SetsInText {
  /// What stands between an opening bracket and the one that closes it, or before the first one.
  private struct Level {
    var opening: Character?
    var items: [String] = []
    var item = ""
    var hasColon = false

    /// The items with the brackets around them.
    func closed(by closing: Character?) -> String {
      let all = items + [item]
      let isSet = opening == "{" && closing == "}" && !hasColon
      let shown = isSet ? all.map(\.trimmed).sorted().joined(separator: ", ") : all.joined(separator: ",")
      return (opening.map(String.init) ?? "") + shown + (closing.map(String.init) ?? "")
    }
  }

  /// No brackets within so many others are looked into: each level copies what is in it.
  private static let deepest = 100

  private var levels = [Level(opening: nil)]
  private var quote: Character?
  private var isEscaped = false

  /// The text with the items of its sets sorted.
  static func sorted(_ text: String) -> String {
    var reader = SetsInText()
    for character in text { reader.read(character) }
    while reader.levels.count > 1 { reader.close(with: nil) }
    return reader.levels[0].closed(by: nil)
  }

  private mutating func read(_ character: Character) {
    if quote != nil || levels.count == 1 && !"([{".contains(character) { return readPlain(character) }
    switch character {
    case "(", "[", "{":
      levels.count < SetsInText.deepest ? levels.append(Level(opening: character)) : append(String(character))
    case ")", "]", "}": close(with: character)
    case ",":
      levels[levels.count - 1].items.append(levels[levels.count - 1].item)
      levels[levels.count - 1].item = ""
    case ":":
      levels[levels.count - 1].hasColon = true
      append(":")
    case "'", "\"":
      quote = character
      append(String(character))
    default: append(String(character))
    }
  }

  /// Reads a character of a text in quotes, or outside of all brackets.
  private mutating func readPlain(_ character: Character) {
    append(String(character))
    if quote == character, !isEscaped { quote = nil }
    isEscaped = character == "\\" && !isEscaped
  }

  private mutating func close(with closing: Character?) {
    let level = levels.removeLast()
    append(level.closed(by: closing))
  }

  private mutating func append(_ text: String) { levels[levels.count - 1].item += text }
}
