import Notebook

extension TranscriptCell {
  /// Whether a reply prints what the lesson says, numbers to the digits that are written.
  func isFulfilled(by reply: Reply) -> Bool {
    ExpectedOutput(expected, reply.printedLines).matches
  }
}
