import TerminalDrawing

extension ExportedSession {
  /// The session in CommonMark: transcripts, which `micrograd check` compares, and fences of the commands that draw or change
  /// values.
  ///
  /// Pictures are not stored; they are made anew. Other commands are comments.
  var markdownText: String {
    var parts: [(info: String, lines: [String])] = []
    for cell in cells {
      let info = cell.isRunAgain ? "micrograd" : "pycon"
      let lines = cell.isRunAgain ? [cell.text] : cell.transcriptLines
      if parts.last?.info == info {
        parts[parts.count - 1].lines += lines
      } else {
        parts.append((info, lines))
      }
    }
    return "# A session\n" + parts.map { ExportedSession.fence($0.info, $0.lines) }.joined()
  }

  /// A fence longer than any run of its sign in the text.
  private static func fence(_ info: String, _ lines: [String]) -> String {
    var sign = "```"
    while lines.contains(where: { $0.contains(sign) }) { sign += "`" }
    return "\n" + sign + info + "\n" + lines.map { $0 + "\n" }.joined() + sign + "\n"
  }
}

extension ExportedSession.Cell {
  /// Whether the cell is a command that shows a picture or changes values.
  fileprivate var isRunAgain: Bool {
    changesValues || isCommand && text.first == ":" && reply.figures.contains(where: \.isPicture)
  }

  /// The cell behind Python's prompts and what it printed; of an exception, the last line.
  fileprivate var transcriptLines: [String] {
    let input = (isCommand ? comment : text).allLines.behindPrompts.map(\.plainText)
    return input + (isCommand ? [] : reply.printedLines.map(ExportedSession.Cell.expectation))
  }

  /// A printed line as a transcript expects it; one that would be read as something else may be any.
  private static func expectation(of line: String) -> String {
    let isOther = line.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\t" }
    return isOther || line.hasPrefix(">>>") || line.hasPrefix("...") ? "…" : line
  }
}
