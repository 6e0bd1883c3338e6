import Testing

@testable import LineEditor

@Suite struct MarkedBufferTests {
  /// A buffer from text in which `|` is the cursor.
  private func buffer(_ text: String) -> MarkedBuffer {
    var scalars = Array(text.unicodeScalars)
    let cursor = scalars.firstIndex(of: "|") ?? scalars.count
    scalars.removeAll { $0 == "|" }
    return MarkedBuffer(scalars: scalars, cursor: cursor, marker: "... ")
  }

  private func shown(_ buffer: MarkedBuffer) -> String {
    var scalars = buffer.scalars
    scalars.insert("|", at: buffer.cursor)
    return MarkedBuffer.text(scalars)
  }

  @Test func marksAndUnmarks() {
    let block = "a\n    b\n\n... c"
    let marked = MarkedBuffer.marked(block, with: "... ")
    #expect(marked == "a\n...     b\n... \n... ... c")
    #expect(buffer(marked).block == block)
  }

  @Test(arguments: [
    ("a|b", 0..<2), ("ab\n... c|d", 7..<9), ("ab\n... |", 7..<7), ("a|\n... c", 0..<1), ("|", 0..<0),
  ])
  func knowsItsRow(text: String, row: Range<Int>) { #expect(buffer(text).row == row) }

  @Test(arguments: [
    ("a\n...     b|\n... c", "", "a\n... b|\n... c"), ("a\n... b|", "  ", "a\n...   b|"),
    ("    b|", "\t", "\tb|"),
  ])
  func indentsTheRow(text: String, blanks: String, result: String) {
    #expect(shown(buffer(text).indented(by: blanks)) == result)
  }

  @Test(arguments: [
    ("a\n... b|", "a\n... b|"), ("a\n|b", "a\n... |b"), ("|a\nb\nc", "|a\n... b\n... c"),
    ("a\n..|. b", "a\n... |b"), ("a\n... b\nc|", "a\n... b\n... c|"), ("a|\n... b", "a|\n... b"),
  ])
  func repairs(broken: String, whole: String) {
    #expect(shown(buffer(broken).repaired()) == whole)
    #expect(buffer(broken).isBroken == (broken != whole))
    #expect(!buffer(whole).isBroken)
  }
}
