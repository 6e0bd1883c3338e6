extension ViCommand {
  /// Performs a change by one key, or a motion.
  mutating func change(_ key: Unicode.Scalar, in text: inout EditedText) -> Request {
    switch key {
    case "x": perform("d", shortFor: "l", in: &text)
    case "X": perform("d", shortFor: "h", in: &text)
    case "D": perform("d", shortFor: "$", in: &text)
    case "C": perform("c", shortFor: "$", in: &text)
    case "s": perform("c", shortFor: "l", in: &text)
    case "S": perform("c", shortFor: "c", in: &text)
    case "Y": perform("y", shortFor: "y", in: &text)
    case "p": put(after: true, in: &text)
    case "P": put(after: false, in: &text)
    case "~": swapCase(in: &text)
    case "J": joinRows(in: &text)
    default: go(to: target(of: key, in: text), in: &text)
    }
  }

  private mutating func perform(
    _ operation: Unicode.Scalar, shortFor motion: Unicode.Scalar, in text: inout EditedText
  ) -> Request {
    self.operation = operation
    return perform(operation, over: motion, in: &text)
  }

  /// `r`: puts a character in the place of another; Enter breaks the row there.
  func replace(with key: Unicode.Scalar, in text: inout EditedText) -> Request {
    let end = text.cursor + times
    guard end <= text.rowEnd else { return .refuse }
    if key == "\r" || key == "\n" { return breakRow(replacing: text.cursor..<end, in: &text) }
    guard key.value >= 0x20, key.value != 0x7F else { return .refuse }
    for place in text.cursor..<end { text.scalars[place] = key }
    text.cursor = end - 1
    return .show
  }

  private func breakRow(replacing range: Range<Int>, in text: inout EditedText) -> Request {
    text.remove(range)
    text.insert(CollectionOfOne("\n"))
    return .show
  }

  private func swapCase(in text: inout EditedText) -> Request {
    let range = text.cursor..<min(text.cursor + times, text.rowEnd)
    guard !range.isEmpty else { return .refuse }
    let others = text.scalars[range].map(\.properties).map {
      $0.isUppercase ? $0.lowercaseMapping : $0.uppercaseMapping
    }
    text.remove(range)
    text.insert(others.joined().unicodeScalars)
    return .show
  }

  /// Joins as many rows as are counted, at least two.
  private func joinRows(in text: inout EditedText) -> Request {
    guard text.rowEnd < text.scalars.count else { return .refuse }
    for _ in 1..<max(2, times) where text.rowEnd < text.scalars.count {
      let end = text.rowEnd
      let blanks = text.scalars[(end + 1)...].prefix(while: \.isBlank).count
      text.scalars.replaceSubrange(end..<end + 1 + blanks, with: CollectionOfOne(" "))
      text.cursor = end
    }
    return .show
  }

  private func put(after: Bool, in text: inout EditedText) -> Request {
    let copies = repeatElement(register.scalars, count: times)
    if register.isRows {
      text.putRow(Array(copies.joined(separator: CollectionOfOne("\n"))), below: after)
      return .show
    }
    guard !register.scalars.isEmpty else { return .refuse }
    if after { text.cursor = min(text.cursor + 1, text.rowEnd) }
    text.insert(Array(copies.joined()))
    text.cursor -= 1
    return .show
  }
}

extension EditedText {
  /// Moves the cursor from a row's end to its last character, on which it stands in vi's command mode.
  mutating func keepOnCharacter() {
    if cursor == rowEnd, cursor > rowStart { cursor -= 1 }
  }

  /// Inserts rows below or above the cursor's, and goes to the text of the first of them.
  mutating func putRow(_ row: [Unicode.Scalar], below: Bool) {
    let start = below ? rowEnd + 1 : rowStart
    cursor = below ? rowEnd : rowStart
    insert(below ? ["\n"] + row : row + ["\n"])
    cursor = start
    cursor = textStart
  }

  /// Takes whole rows out with one of the newlines around them.
  mutating func removeRows(_ rows: Range<Int>) {
    let takesBreakBefore = rows.upperBound == scalars.count && rows.lowerBound > 0
    remove(
      takesBreakBefore
        ? rows.lowerBound - 1..<rows.upperBound
        : rows.lowerBound..<min(rows.upperBound + 1, scalars.count))
    cursor = takesBreakBefore ? rowStart(of: rows.lowerBound - 1) : rows.lowerBound
    cursor = textStart
  }
}
