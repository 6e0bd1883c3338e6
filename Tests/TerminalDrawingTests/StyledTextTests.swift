import Testing

@testable import TerminalDrawing

@Suite struct StyledTextTests {
  @Test func neighboursOfOneRoleAreOneRun() {
    var text = StyledText("a", .dim) + StyledText("", .error) + StyledText("b", .dim)
    text += StyledText("c")
    #expect(text.runs == [.init(text: "ab", role: .dim), .init(text: "c", role: .plain)])
    #expect(text.plainText == "abc")
  }

  @Test func linesKeepTheirRoles() {
    let text = StyledText("a\nb", .dim) + StyledText("c\n\nd\r\n")
    let expected = [
      StyledText("a", .dim), StyledText("b", .dim) + StyledText("c"), StyledText(), StyledText("d\r"),
    ]
    #expect(text.lines == expected)
    #expect(StyledText().lines.isEmpty)
    #expect(StyledText("\n").lines == [StyledText()])
  }

  @Test func linesJoinAgain() {
    let text: StyledText = "a\n\nb"
    #expect(StyledText(lines: text.lines) == text)
  }
}
