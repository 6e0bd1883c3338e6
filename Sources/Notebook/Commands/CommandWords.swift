/// What stands behind a command: options at either end, and an expression between them, which stays as it was typed.
struct CommandWords {
  private(set) var rest: String

  init(_ argument: String) { rest = argument.trimmed }

  /// Takes an option that needs no word; false where it is not there.
  mutating func take(_ option: String) -> Bool {
    if rest == option {
      rest = ""
    } else if rest.hasPrefix(option + " ") {
      rest = String(rest.dropFirst(option.count)).trimmed
    } else if rest.hasSuffix(" " + option) {
      rest = String(rest.dropLast(option.count)).trimmed
    } else {
      return false
    }
    return true
  }

  /// Takes an option and the word behind it, from either end; nil where it is not there.
  ///
  /// - Throws: A failure where no word follows it.
  mutating func takeWord(_ option: String) throws -> String? {
    let words = rest.split(separator: " ")
    if words.last.map(String.init) == option {
      throw Failure(command: "\(option) needs a word behind it")
    }
    if words.count >= 2, words[words.count - 2] == option {
      let word = String(words[words.count - 1])
      rest = String(rest[..<words[words.count - 2].startIndex]).trimmed
      return word
    }
    if words.count >= 2, words[0] == option {
      let word = String(words[1])
      rest = String(rest[words[1].endIndex...]).trimmed
      return word
    }
    return nil
  }

  /// Takes an option and the whole number behind it, at least 1.
  mutating func takeCount(_ option: String) throws -> Int? {
    guard let word = try takeWord(option) else { return nil }
    guard let count = Int(word), count > 0 else {
      throw Failure(command: "\(option) can't be \(word)", hint: "it takes a number from 1 on")
    }
    return count
  }
}
