extension ViCommand {
  /// Performs a command of two keys: `fx`, `gg`, `rx`.
  mutating func complete(
    _ first: Unicode.Scalar, with key: Unicode.Scalar, in text: inout EditedText
  ) -> Request {
    switch first {
    case "r": return replace(with: key, in: &text)
    case "g": return key == "g" ? go(to: ViMotion(text: text).row(numbered: count ?? 1), in: &text) : .refuse
    default:
      lastFind = (first, key)
      return go(to: ViMotion(text: text).find(key, by: first, count: times), in: &text)
    }
  }

  /// Performs an operator over what the motion's key leads to; the operator's own key means whole rows.
  mutating func perform(
    _ operation: Unicode.Scalar, over key: Unicode.Scalar, in text: inout EditedText
  ) -> Request {
    switch key {
    case operation: go(to: ViMotion(text: text).rows(times), in: &text)
    case "f", "F", "t", "T", "g": wait(after: key)
    case "w", "W": go(to: wordTarget(key, in: text), in: &text)
    default: go(to: target(of: key, in: text), in: &text)
    }
  }

  /// `cw` leaves the blank behind a word, and no operator takes the row's end with one.
  private func wordTarget(_ key: Unicode.Scalar, in text: EditedText) -> ViMotion.Target? {
    let motion = ViMotion(text: text)
    let isOnWord = text.cursor < text.rowEnd && !EditedText.isWhiteSpace(text.scalars[text.cursor])
    if operation == "c", isOnWord { return motion.endOfWord(isWide: key == "W", count: times) }
    return motion.nextWordInRow(by: key, count: times)
  }

  /// Returns where a motion of one key leads.
  func target(of key: Unicode.Scalar, in text: EditedText) -> ViMotion.Target? {
    let motion = ViMotion(text: text)
    switch key {
    case "G": return motion.row(numbered: count)
    case ";": return lastFind.flatMap { motion.find($0.sought, by: $0.key, count: times, again: true) }
    case ",": return lastFind.flatMap { motion.find($0.sought, by: $0.key.turned, count: times, again: true) }
    default: return motion.target(of: key, count: times)
    }
  }

  /// Moves to a place, or has the operator that waits for it work up to there.
  mutating func go(to target: ViMotion.Target?, in text: inout EditedText) -> Request {
    guard let target else { return .refuse }
    guard let operation else {
      text.cursor = target.place
      if target.reach == .rows { text.cursor = text.textStart }
      return .show
    }
    if target.reach == .rows { return operate(operation, onRowsTo: target.place, in: &text) }
    let end = max(target.place, text.cursor) + (target.reach == .through ? 1 : 0)
    return operate(operation, on: min(target.place, text.cursor)..<end, in: &text)
  }

  private mutating func operate(
    _ operation: Unicode.Scalar, on range: Range<Int>, in text: inout EditedText
  ) -> Request {
    let range = range.clamped(to: 0..<text.scalars.count)
    guard !range.isEmpty || operation == "c" else { return .refuse }
    register = (Array(text.scalars[range]), false)
    if operation != "y" { text.remove(range) }
    text.cursor = range.lowerBound
    return operation == "c" ? .type : .show
  }

  private mutating func operate(
    _ operation: Unicode.Scalar, onRowsTo place: Int, in text: inout EditedText
  ) -> Request {
    let start = text.rowStart(of: min(place, text.cursor))
    let end = text.rowEnd(of: max(place, text.cursor))
    register = (Array(text.scalars[start..<end]), true)
    switch operation {
    case "d": text.removeRows(start..<end)
    case "c": return clearRows(start..<end, in: &text)
    default: if place < text.rowStart { text.cursor = place }
    }
    return .show
  }

  /// `cc` keeps the blanks before the row, for they have a meaning.
  private func clearRows(_ rows: Range<Int>, in text: inout EditedText) -> Request {
    text.cursor = rows.lowerBound
    let indent = text.indent
    text.remove(rows)
    text.insert(indent)
    return .type
  }
}

extension Unicode.Scalar {
  /// The key that finds in the other direction.
  fileprivate var turned: Unicode.Scalar {
    switch self {
    case "f": "F"
    case "F": "f"
    case "t": "T"
    default: "t"
    }
  }
}
