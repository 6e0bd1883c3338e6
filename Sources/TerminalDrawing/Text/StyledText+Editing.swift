extension StyledText {
  /// Adds text at the end.
  public mutating func append(_ text: String, _ role: Role = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].role == role {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, role: role))
    }
  }

  /// Adds another styled text at the end.
  public mutating func append(_ other: StyledText) {
    if runs.isEmpty {
      runs = other.runs
    } else {
      for run in other.runs { append(run.text, run.role) }
    }
  }

  /// The text without the blanks at its end.
  var withoutBlanksAtEnd: StyledText {
    var text = self
    while let last = text.runs.indices.last, text.runs[last].text.hasSuffix(" ") {
      text.runs[last].text.removeLast()
      if text.runs[last].text.isEmpty { text.runs.removeLast() }
    }
    return text
  }

  /// Adds a line: the text and a newline.
  public mutating func appendLine(_ line: StyledText = StyledText()) {
    append(line)
    append("\n")
  }

  /// Returns the one text after the other.
  public static func + (left: consuming StyledText, right: StyledText) -> StyledText {
    left.append(right)
    return left
  }

  /// Adds the right text to the end of the left.
  public static func += (left: inout StyledText, right: StyledText) {
    left.append(right)
  }
}
