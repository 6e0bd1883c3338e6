import Notebook

extension TranscriptCell {
  /// Whether a reply prints what the lesson says, numbers to the digits that are written.
  func isFulfilled(by reply: Reply) -> Bool {
    ExpectedOutput(expected, reply.printedLines).matches
  }
}

extension Reply {
  /// What Python's own prompt would print: of an error, its last line.
  var printedLines: [String] {
    printed.textLines + (result?.textLines ?? []) + (failure.map { [$0.title] } ?? [])
  }
}
