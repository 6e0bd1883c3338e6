/// Compares the lines that a transcript expects with those that were printed.
///
/// Numbers are compared to the digits that are written: `14.003` stands for `14.00300000000243`. A line `…` stands for
/// any lines, and `…` at the end of a line for its rest. Empty lines don't count. Of a traceback only the last line does: the
/// others name files and places that are elsewhere another time.
public struct ExpectedOutput {
  private let expected: [String]
  private let actual: [String]

  /// Makes the comparison of what is expected with what was printed, both without newlines.
  public init(_ expected: [String], _ actual: [String]) {
    self.expected = ExpectedOutput.compared(expected)
    self.actual = ExpectedOutput.compared(actual)
  }

  private static func compared(_ lines: [String]) -> [String] {
    var isInTraceback = false
    return lines.filter { line in
      if line == "Traceback (most recent call last):" {
        isInTraceback = true
      } else if !line.hasPrefix(" ") {
        isInTraceback = false
      }
      return !isInTraceback && !line.trimmed.isEmpty
    }.map { LooseText($0, keepsTimes: true).text }
  }

  /// Whether what was printed is what was expected. O(lines of both, multiplied).
  ///
  /// Goes through the expected lines with the places of the printed text that the lines before can have reached.
  public var matches: Bool {
    var reached: Set<Int> = [0]
    for line in expected {
      if line.trimmed == "…" {
        guard let first = reached.min() else { return false }
        reached = Set(first...actual.count)
      } else {
        let expectedLine = ExpectedLine(line)
        reached = Set(
          reached.filter { $0 < actual.count && expectedLine.matches(actual[$0]) }.map { $0 + 1 })
      }
    }
    return reached.contains(actual.count)
  }
}

extension ExpectedOutput {
  /// The first line that is not as expected, both ways; nil where all are, and empty where one has come to its end.
  var firstDifference: (expected: String, actual: String)? {
    if matches { return nil }
    for (place, line) in expected.enumerated() {
      // Behind a line that stands for any lines nobody knows which line is meant.
      if line.trimmed == "…" { return (expected[place...].joined(separator: " / "), actual.last ?? "") }
      guard place < actual.count else { return (line, "") }
      if !ExpectedLine(line).matches(actual[place]) { return (line, actual[place]) }
    }
    return ("", actual.dropFirst(expected.count).first ?? "")
  }
}

/// One expected line: words, which must be the same, and numbers, which must agree to the digits written.
struct ExpectedLine {
  private let pieces: [Substring]
  private let isOpen: Bool

  init(_ text: String) {
    isOpen = text.hasSuffix("…")
    pieces = ExpectedLine.pieces(of: isOpen ? String(text.dropLast()) : text)
  }

  /// Whether the line says the same.
  func matches(_ line: String) -> Bool {
    let others = ExpectedLine.pieces(of: line)
    guard others.count == pieces.count || (isOpen && others.count > pieces.count) else {
      return isOpen && line.hasPrefix(pieces.joined())
    }
    for (place, (piece, other)) in zip(pieces, others).enumerated() {
      let isLast = isOpen && place == pieces.count - 1
      guard WrittenNumber.agree(piece, other) || (isLast && other.hasPrefix(piece)) else { return false }
    }
    return true
  }

  /// Runs of signs that numbers and names are made of, and single other signs.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let length = isWord(first) ? wordLength(rest) : 1
      pieces.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return pieces
  }

  private static func isWord(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || sign == "." || sign == "_"
  }

  /// A word goes on over the sign of an exponent, as in `1e-06`.
  private static func wordLength(_ text: Substring) -> Int {
    var length = 0
    var previous: Character = " "
    let startsAsNumber = text.first.map { $0.isNumber || $0 == "." } ?? false
    for sign in text {
      let isExponentSign =
        (sign == "-" || sign == "+") && (previous == "e" || previous == "E") && startsAsNumber
      guard isWord(sign) || isExponentSign else { break }
      length += 1
      previous = sign
    }
    return length
  }
}

/// A number as it is written: its value and the place of its last digit.
struct WrittenNumber {
  let value: Double
  /// The power of ten of the last digit; nil for a whole number, which must be the same.
  let lastPlace: Int?

  init?(_ text: Substring) {
    guard let first = text.first, first.isNumber || first == ".", let value = Double(text) else { return nil }
    self.value = value
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    // A double has no digits beyond these places.
    guard (-400...400).contains(exponent) else { return nil }
    let digits = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    lastPlace = digits.count > 1 ? exponent - digits[1].count : parts.count > 1 ? exponent : nil
  }

  /// Whether two pieces of text are the same, or the second number is the first to the digits that are written.
  static func agree(_ expected: Substring, _ actual: Substring) -> Bool {
    if expected == actual { return true }
    guard let expected = WrittenNumber(expected), let actual = WrittenNumber(actual),
      let place = expected.lastPlace,
      let half = Double("0.5e\(place)")
    else { return false }
    return abs(expected.value - actual.value) <= half * (1 + 1e-9)
  }
}
