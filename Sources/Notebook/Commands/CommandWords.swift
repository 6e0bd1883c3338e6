/// What stands behind a command: options at either end, and an expression between them, which stays as it was typed.
///
///     loss --all --from 41     the expression "loss", the flag --all, and 41 for --from
struct CommandWords {
  /// The expression; empty where there is none.
  private(set) var rest: String
  private var flags: Set<String> = []
  private var words: [String: String] = [:]

  /// Reads an argument.
  ///
  /// - Parameters:
  ///   - known: The options that need no word behind them.
  ///   - taking: Those that take one.
  /// - Throws: A failure where that word is missing.
  init(_ argument: String, flags known: [String], taking: [String] = []) throws {
    rest = argument.trimmed
    while takeFlag(known) || takeWord(taking) {}
    let parts = rest.split(separator: " ")
    if let option = [parts.first, parts.last].compactMap({ $0.map(String.init) }).first(
      where: taking.contains)
    {
      throw Failure(command: "\(option) needs a word behind it")
    }
  }

  /// Whether the option was given.
  func has(_ option: String) -> Bool { flags.contains(option) }

  /// The word behind an option; nil where it was not given.
  func word(_ option: String) -> String? { words[option] }

  /// The whole number behind an option, at least 1; nil where it was not given.
  func count(_ option: String) throws -> Int? {
    guard let word = words[option] else { return nil }
    guard let count = Int(word), count > 0 else {
      throw Failure(command: "\(option) can't be \(word)", hint: "it takes a number from 1 on")
    }
    return count
  }

  private mutating func takeFlag(_ known: [String]) -> Bool {
    let parts = rest.split(separator: " ")
    if let first = parts.first.map(String.init), known.contains(first) {
      flags.insert(first)
      rest = String(rest.dropFirst(first.count)).trimmed
    } else if let last = parts.last.map(String.init), known.contains(last) {
      flags.insert(last)
      rest = String(rest.dropLast(last.count)).trimmed
    } else {
      return false
    }
    return true
  }

  private mutating func takeWord(_ known: [String]) -> Bool {
    let parts = rest.split(separator: " ")
    guard parts.count >= 2 else { return false }
    if known.contains(String(parts[0])) {
      words[String(parts[0])] = String(parts[1])
      rest = String(rest[parts[1].endIndex...]).trimmed
    } else if known.contains(String(parts[parts.count - 2])) {
      words[String(parts[parts.count - 2])] = String(parts[parts.count - 1])
      rest = String(rest[..<parts[parts.count - 2].startIndex]).trimmed
    } else {
      return false
    }
    return true
  }
}
