import TerminalDrawing

extension String {
  /// The echo of an object with its lines broken behind commas where they are wider than the screen, so that no number is torn
  /// apart; the lines after the first begin a column in, and the text means the same.
  ///
  ///     [0.1, 0.25,
  ///      0.125]
  ///
  /// Commas in texts are left alone, and so is what is wider than a line between two of them.
  func brokenBehindCommas(width: Int) -> String {
    guard CellWidth.of(self) > width, !contains("\n") else { return self }
    var lines = [""]
    for piece in piecesBehindCommas {
      let line = lines[lines.count - 1]
      if !line.isEmpty, CellWidth.of(line) + CellWidth.of(piece) > width {
        lines.append(String(piece))
      } else {
        lines[lines.count - 1] += piece
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The text in pieces, each but the last ended by a comma outside of texts; a blank begins the next one.
  private var piecesBehindCommas: [Substring] {
    var pieces: [Substring] = []
    var (start, quote, isEscaped) = (startIndex, nil as Character?, false)
    for place in indices {
      let character = self[place]
      if let open = quote {
        if character == open, !isEscaped { quote = nil }
        isEscaped = character == "\\" && !isEscaped
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == ",", index(after: place) < endIndex, self[index(after: place)] == " " {
        pieces.append(self[start...place])
        start = index(after: place)
      }
    }
    return pieces + [self[start...]]
  }
}
