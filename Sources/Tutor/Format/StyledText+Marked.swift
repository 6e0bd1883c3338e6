import TerminalDrawing

extension StyledText {
  /// An author's words, in which source text stands between backquotes; without a partner they stand for themselves.
  ///
  /// A new line in the text is none on the screen, unless it is indented.
  init(marked text: String, _ role: Role = .plain) {
    self.init()
    let parts = text.reflowed.split(separator: "`", omittingEmptySubsequences: false)
    if parts.count.isMultiple(of: 2) {
      append(text.reflowed, role)
    } else {
      for (place, part) in parts.enumerated() {
        append(String(part), place.isMultiple(of: 2) ? role : .word)
      }
    }
  }
}

extension String {
  /// The text with a blank for each new line behind which no blank stands.
  fileprivate var reflowed: String {
    textLines.reduce(into: "") { text, line in
      if !text.isEmpty { text += line.hasPrefix(" ") ? "\n" : " " }
      text += line
    }
  }
}
