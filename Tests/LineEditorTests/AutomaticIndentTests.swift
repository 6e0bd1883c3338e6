import Testing

@testable import LineEditor

@Suite struct AutomaticIndentTests {
  private func buffer(_ text: String) -> MarkedBuffer {
    var scalars = Array(text.unicodeScalars)
    let cursor = scalars.firstIndex(of: "|") ?? scalars.count
    scalars.removeAll { $0 == "|" }
    return MarkedBuffer(scalars: scalars, cursor: cursor, marker: "... ")
  }

  @Test(arguments: [
    ("a\n...     |", true, true), ("a\n...     |b", true, false), ("a\n...     b|", true, false),
    ("a\n...   |  ", true, false), ("a\n...      |", true, false), ("a|\n...     ", true, false),
    ("a\n...    |", false, false), ("a    |", false, false),
  ])
  func knowsWhetherItStands(text: String, holds: Bool, awaitsText: Bool) {
    let indent = AutomaticIndent(row: 1, blanks: "    ")
    #expect(indent.holds(in: buffer(text)) == holds)
    #expect(indent.awaitsText(in: buffer(text)) == awaitsText)
  }

  @Test func takesAsManySpacesAsThereAre() {
    var indent = AutomaticIndent(row: 1, blanks: "    ")
    #expect([indent.take(3), indent.take(3), indent.take(1)] == [3, 1, 0])
    var tabs = AutomaticIndent(row: 1, blanks: "\t")
    #expect(tabs.take(1) == 0)
  }
}
