import Testing

@testable import TerminalDrawing

@Suite struct TextWrapTests {
  private let narrow = Appearance(width: 20)

  private func wrap(_ text: String, _ appearance: Appearance, indent: Int = 0, hanging: Int = 0) -> String {
    TextWrap.wrap(text, for: appearance, indent: indent, hanging: hanging).plainText
  }

  @Test func linesBreakBetweenWords() {
    #expect(wrap("The rest is the price of a step.", narrow) == "The rest is the\nprice of a step.")
    #expect(wrap("12345678901234567890 x", narrow) == "12345678901234567890\nx")
  }

  @Test func laterLinesHang() {
    let expected = "  :undo  takes the\n         last step\n         back"
    #expect(wrap(":undo  takes the last step back", narrow, indent: 2, hanging: 7) == expected)
  }

  /// Where colour can't say what is source text, backquotes do, and they take part in the measure.
  @Test func wordsOfCodeAreMarked() {
    let text = StyledText("Put it into ") + StyledText("near", .word) + StyledText(" now.")
    #expect(TextWrap.wrap(text, for: narrow).plainText == "Put it into `near`\nnow.")
    let colored = Appearance(width: 30, color: .sixteen)
    #expect(
      Gate.render(TextWrap.wrap(text, for: colored), for: colored)
        == "Put it into \u{1b}[35mnear \u{1b}[0mnow.")
  }

  @Test func paragraphsAndTheirOwnBlanksStay() {
    #expect(wrap("one\n\n  two", narrow) == "one\n\n  two")
    #expect(wrap("", narrow).isEmpty)
  }

  @Test func aWordWiderThanALineIsCut() {
    #expect(wrap("x 日本語日本語日本語日本語", narrow) == "x\n日本語日本語日本語日\n本語")
  }

  @Test func rolesSurvive() {
    let text = StyledText("one two ", .dim) + StyledText("three four five six", .code)
    let lines = TextWrap.wrap(text, for: narrow).lines
    #expect(lines.count == 2)
    #expect(lines[0] == StyledText("one two ", .dim) + StyledText("three four", .code))
  }

  @Test func widthIsThatOfWhatIsSeen() {
    let text = String(repeating: "→ é\u{1b} ", count: 40)
    for charset in [Charset.ascii, .unicode] {
      for width in 20...50 {
        let appearance = Appearance(width: width, charset: charset)
        let wrapped = Gate.render(
          TextWrap.wrap(StyledText(text), for: appearance, indent: 30, hanging: 30), for: appearance)
        #expect(wrapped.split(separator: "\n").allSatisfy { CellWidth.of($0) <= width })
      }
    }
  }
}
