/// What a terminal pastes, as the text that is meant.
///
///     >>> a = 2                      a = 2
///     >>> for x in [1, 2]:           for x in [1, 2]:
///     ...     print(x * a)     ->        print(x * a)
///     ...
///     2
///     4
///
/// A transcript of a prompt, Python's or IPython's, gives what was typed there; other text is left as it is.
struct PastedText {
  private let rows: [Substring]

  /// Takes pasted characters: newlines are made one kind; control characters and the newlines at the end go.
  ///
  /// So it is the person who presses Enter.
  init(_ scalars: [Unicode.Scalar]) {
    rows = PastedText.cleaned(scalars).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The text for the buffer.
  var text: String {
    guard isTranscript else { return rows.joined(separator: "\n") }
    var typed = rows.compactMap(PastedText.typed)
    while typed.last?.isEmpty == true { typed.removeLast() }
    return typed.joined(separator: "\n")
  }

  /// The text for an empty buffer: the indent that all its rows share is not meant.
  var dedentedText: String {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indents = rows.filter { !$0.allSatisfy(\.isWhitespace) }.map(ClauseIndent.blanks)
    guard let first = indents.first else { return text }
    let shared = indents.reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
    return rows.map { $0.hasPrefix(shared) ? $0.dropFirst(shared.count) : "" }.joined(separator: "\n")
  }

  /// Whether it begins with a prompt; `... ` begins no transcript, for it can begin a row of Python.
  private var isTranscript: Bool {
    guard let first = rows.first(where: { !$0.allSatisfy(\.isWhitespace) }) else { return false }
    return PastedText.afterPrompt(PastedText.withoutBlanks(first)) != nil
  }

  /// Returns what was typed in a row of a transcript; nil where the row is an answer.
  private static func typed(in row: Substring) -> Substring? {
    let row = withoutBlanks(row)
    return afterPrompt(row) ?? rest(of: row, after: "...:") ?? rest(of: row, after: "...")
  }

  /// What follows `>>> ` or `In [3]: `; nil without such a prompt.
  private static func afterPrompt(_ row: Substring) -> Substring? {
    if let rest = rest(of: row, after: ">>>") { return rest }
    guard row.hasPrefix("In [") else { return nil }
    let number = row.dropFirst(4).prefix { $0.isASCII && $0.isNumber }
    return rest(of: row, after: "In [\(number)]:")
  }

  /// What follows a prompt and its blank; the blank is missing where nothing does.
  private static func rest(of row: Substring, after prompt: String) -> Substring? {
    guard row.hasPrefix(prompt) else { return nil }
    let rest = row.dropFirst(prompt.count)
    return rest.isEmpty ? rest : rest.first == " " ? rest.dropFirst() : nil
  }

  private static func withoutBlanks(_ row: Substring) -> Substring {
    row.drop(while: \.isBlank)
  }

  private static func cleaned(_ scalars: [Unicode.Scalar]) -> String {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        result.append("\n")
      } else if scalar == "\t" || !isControl(scalar) {
        result.append(scalar)
      }
      previous = scalar
    }
    while result.last == "\n" { result.removeLast() }
    return MarkedBuffer.text(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
