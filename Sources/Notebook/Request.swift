/// What kind of cell a text is.
enum Request: Equatable {
  case python
  case command(String, argument: String)
  case question(String)
  /// Python in which the first line is IPython's.
  case magic

  /// Reads a text.
  ///
  /// - Parameter isBound: Whether the program has bound a name: `quit` leaves where it has not.
  init(_ text: String, isBound: (String) -> Bool = { _ in false }) {
    let trimmed = text.trimmed
    if ["exit", "quit"].contains(trimmed), !isBound(trimmed) {
      self = .command("quit", argument: "")
    } else if trimmed.hasPrefix(":"), !trimmed.isQuestion {
      let words = trimmed.dropFirst().split(separator: " ", maxSplits: 1)
      self = .command(
        words.first.map(String.init) ?? "", argument: words.count > 1 ? String(words[1]).trimmed : "")
    } else if trimmed.hasPrefix("?") {
      self = .question(String(trimmed.drop { $0 == "?" }).trimmed)
    } else if trimmed.isQuestion {
      self = .question(String(trimmed.prefix { $0 != "?" }))
    } else if trimmed.hasPrefix("%") || trimmed.hasPrefix("!") {
      self = .magic
    } else {
      self = .python
    }
  }
}

extension Notebook {
  /// What kind of cell a text is, with the names that are bound now.
  func request(_ text: String) -> Request { Request(text) { interpreter[global: $0] != nil } }
}

extension String {
  /// Whether a name stands before a question mark, and nothing else: `tanh?`, `:plot?`.
  fileprivate var isQuestion: Bool { hasSuffix("?") && !contains { " '\"#\n".contains($0) } }

  /// The text without blanks and newlines at its ends.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }

  /// The text without the blanks before its first line, where all lines begin with them: nobody means those at a prompt.
  var withoutSharedIndent: String {
    let indent = prefix { $0 == " " || $0 == "\t" }
    let lines = allLines
    let isBlank = { (line: String) in line.allSatisfy { $0 == " " || $0 == "\t" } }
    guard !indent.isEmpty, lines.allSatisfy({ $0.hasPrefix(indent) || isBlank($0) }) else { return self }
    return lines.map { $0.hasPrefix(indent) ? String($0.dropFirst(indent.count)) : "" }.joined(
      separator: "\n")
  }

  /// The lines without their newlines, also an empty one behind the last newline.
  var allLines: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// The lines without their newlines; a newline at the very end opens no further line.
  var textLines: [String] {
    var lines = allLines
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
