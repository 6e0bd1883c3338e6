import TerminalDrawing

/// Compares what a cell gives with the outputs that its file stores.
///
/// Printed text is compared as a whole, however it was stored in pieces. A result may be broken into other lines than
/// stored, as IPython does with long lists, and a set may be in another order. Pictures are not compared, nor is what is printed on the standard error.
struct StoredComparison {
  private let stored: [StoredOutput]
  private let reply: Reply

  init(_ stored: [StoredOutput], _ reply: Reply) {
    self.stored = stored
    self.reply = reply
  }

  /// What came out.
  var finding: CellVerdict.Finding {
    if let exception = exceptionFinding { return exception }
    var isLoose = false
    for (stored, here) in [(storedPrinted, printed)] + results + displays where stored != here {
      guard LooseText(SetsInText.sorted(stored)) == LooseText(SetsInText.sorted(here)) else {
        return .differs(TextDifference(stored, here))
      }
      isLoose = true
    }
    return hasPicture ? .picture : .agrees(isLoose: isLoose)
  }

  /// What is to be said of an exception that was raised, or was not; nil where it is the stored one, or there is none.
  private var exceptionFinding: CellVerdict.Finding? {
    let expected = stored.compactMap { if case .raised(let kind) = $0 { kind } else { nil } }.first
    guard expected != reply.failure?.kind else { return nil }
    guard let expected else { return .raises(reply.failure?.title ?? "") }
    return .differs(TextDifference(expected, reply.failure?.title ?? ""))
  }

  private var hasPicture: Bool { stored.contains(.result(nil)) || stored.contains(.display(nil)) }
}

// MARK: - What is compared

extension StoredComparison {
  private var storedPrinted: String {
    stored.map { if case .printed(let text) = $0 { text } else { "" } }.joined().withoutLastNewline
  }

  private var printed: String {
    reply.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined().withoutLastNewline
  }

  /// The results; none where the stored one was a picture, or belongs to one.
  private var results: [(String, String)] {
    for case .result(let text) in stored {
      guard let text, !isHandle(text) else { return [] }
      return pair(text, reply.result ?? "")
    }
    return reply.result.map { [("", $0)] } ?? []
  }

  /// Whether a result only names what was drawn, as Jupyter echoes it before the picture and nothing here does.
  private func isHandle(_ result: String) -> Bool {
    hasPicture && reply.result == nil && (result.contains("<matplotlib.") || result.hasPrefix("Text("))
  }

  /// A result in the lines in which it was given, where these are as many as stored, else without its lines.
  private func pair(_ stored: String, _ here: String) -> [(String, String)] {
    stored.textLines.count == here.textLines.count
      ? [(stored, here)] : [(stored.inOneLine, here.inOneLine)]
  }

  /// The pictures that were stored as text, and those here.
  private var displays: [(String, String)] {
    let stored = stored.compactMap { if case .display(let text) = $0 { .some(text) } else { nil } }
    let here = reply.outputs.compactMap { if case .picture(let figure) = $0 { figure } else { nil } }
    return stored.enumerated().compactMap { place, text in
      text.map { ($0.withoutLastNewline, place < here.count ? here[place].asText : "") }
    }
  }
}

extension Figure {
  /// The picture as a file holds it: 80 columns, without colours.
  var asText: String {
    ReplyRenderer(appearance: Appearance()).render(self).plainText.withoutLastNewline
  }
}

extension String {
  fileprivate var withoutLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }

  /// The text with each newline and the blanks behind it as one blank.
  fileprivate var inOneLine: String { textLines.map(\.trimmed).joined(separator: " ") }
}
