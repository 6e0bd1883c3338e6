/// What is said below a block that Enter has not ended.
///
///     >>> total = sum([
///     ...     |
///     still open: [
enum OpenHint {
  /// Returns the sentence.
  ///
  /// - Parameters:
  ///   - open: What is open, as in ``BlockState``.
  ///   - block: The block without the row that Enter has opened.
  static func text(open: String, in block: String) -> String {
    switch open {
    case "\"\"\"", "'''": "still open: \(open), a text of several rows"
    case "\\": "still open: \\, the row goes on here"
    case _ where canEnd(open, block): "still open: \(open), an empty row ends it"
    default: "still open: \(open)"
    }
  }

  /// Whether Enter alone would end it: it is a statement, and its header has a row below.
  private static func canEnd(_ open: String, _ block: String) -> Bool {
    guard open.first?.isLetter == true else { return false }
    let rows = block.split(separator: "\n")
    return rows.count > 1 && rows.last.map { ClauseIndent.blanks(of: $0).isEmpty } == false
      && rows.last?.last(where: { !$0.isBlank }) != ":"
  }
}
