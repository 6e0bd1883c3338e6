import TerminalDrawing

extension LessonCheck {
  /// The longest line that stands well beside a margin in a terminal of 80 columns.
  private static let longestLine = 76
  /// How much is read at most before the learner does something.
  private static let mostLines = 12

  /// No control characters, no sign that a terminal without Unicode could not show, and no line that is too long; tables of Markdown don't occur in lessons.
  ///
  /// Letters are free: nobody can write their own language with other signs.
  mutating func checkSigns(_ text: String) {
    for (place, line) in text.textLines.enumerated() {
      if line.unicodeScalars.contains(where: \.isControl) {
        add(place + 1, "this line holds a control character", "take it out; a tab is four blanks")
      } else if let sign = line.first(where: { !$0.hasASCIIForm && !$0.isLetter }) {
        add(place + 1, "\(sign) has no form in a terminal without Unicode", "write it with other signs")
      }
    }
    checkCodeSigns(text)
    for prose in lesson.steps.flatMap(\.pieces).compactMap(\.prose) { checkLines(of: prose, text.textLines) }
  }

  /// Code is shown as it stands, so that in it no sign has another form.
  private mutating func checkCodeSigns(_ text: String) {
    let spans = text.textLines.enumerated().flatMap { place, line in
      line.codeSpans.map { (line: place + 1, text: $0) }
    }
    for code in spans + lesson.steps.flatMap(\.pieces).flatMap(\.shownCode) {
      guard let sign = code.text.first(where: { !$0.isASCII && !$0.isLetter }) else { continue }
      add(code.line, "\(sign) in code has no form in a terminal without Unicode", "write it in ASCII")
    }
  }

  private mutating func checkLines(of prose: Prose, _ lines: [String]) {
    for number in prose.line..<(prose.line + prose.lineCount) where number <= lines.count {
      if lines[number - 1].losesStars {
        add(number, "stars between words vanish in pairs", "write the formula between backquotes: `w1*x1`")
      }
      let width = CellWidth.of(lines[number - 1])
      guard width > LessonCheck.longestLine else { continue }
      add(number, "this line has \(width) columns", "break it before column \(LessonCheck.longestLine + 1)")
    }
  }

  /// At most a dozen lines of words, then something to do.
  mutating func checkLength(of step: Step) {
    var lines = 0
    for piece in step.pieces {
      guard let prose = piece.prose else {
        lines = 0
        continue
      }
      lines += prose.lineCount
      if lines > LessonCheck.mostLines {
        add(
          prose.line, "\(lines) lines of words before there is something to do", "let the learner act earlier"
        )
        lines = 0
      }
    }
  }
}

extension Piece {
  fileprivate var prose: Prose? {
    if case .prose(let prose) = self { prose } else { nil }
  }
}

extension Unicode.Scalar {
  /// Whether it moves a cursor or ends a line, rather than being a sign.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension Piece {
  /// The lines of code that it shows, each with its line in the file; what Python prints is not the lesson's.
  fileprivate var shownCode: [(line: Int, text: String)] {
    let cells: [(text: String, line: Int)] =
      switch self {
      case .transcript(let transcript): transcript.cells.map { ($0.text, $0.line) }
      case .commands(let commands): commands.map { ($0.text, $0.line) }
      case .exercise(let exercise):
        [exercise.starter, exercise.solution].compactMap { $0 }.map { ($0.text, $0.line) }
          + (exercise.twin?.cells ?? []).map { ($0.text, $0.line) }
      case .prose, .setup, .prediction: []
      }
    return cells.flatMap { cell in
      cell.text.textLines.enumerated().map { (line: cell.line + $0.offset, text: $0.element) }
    }
  }
}

extension Character {
  /// Whether it is shown by other signs, and not by its number, where there is only ASCII.
  fileprivate var hasASCIIForm: Bool {
    isASCII || !Gate.visible(StyledText(String(self)), charset: .ascii).plainText.hasPrefix("\\")
  }
}

extension String {
  /// Whether two single stars stand inside of words, outside of backquotes: CommonMark takes them for emphasis.
  fileprivate var losesStars: Bool {
    parts(areCode: false).contains { part in
      let pieces = part.split(separator: "*", omittingEmptySubsequences: false)
      return zip(pieces, pieces.dropFirst()).count { left, right in
        left.last.map(Self.isOfWord) == true && right.first.map(Self.isOfWord) == true
      } > 1
    }
  }

  /// What stands between backquotes.
  fileprivate var codeSpans: [String] { parts(areCode: true) }

  private func parts(areCode: Bool) -> [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) != areCode }.map { String($0.element) }
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
