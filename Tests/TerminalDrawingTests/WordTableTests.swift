import Testing

@testable import TerminalDrawing

/// Tables of words and numbers.
@Suite struct WordTableTests {
  private static func table(headings: [String], gap: Int = 2) -> WordTable {
    let rows = [["l0", "4 漢字", "44"], ["out", "1 tanh", "5"]]
    return WordTable(rows.map { $0.map { StyledText($0) } }, "<<>", headings: headings, gap: gap)
  }

  private static let named = table(headings: ["", "neurons", "values"])

  @Test func columnsAreAsWideAsTheirWidestCell() {
    #expect(
      Self.named.text(.unicode).plainText == """
             neurons  values
        l0   4 漢字       44
        out  1 tanh        5
        """)
    #expect(Self.table(headings: []).text(.unicode).plainText == "l0   4 漢字  44\nout  1 tanh   5")
    #expect(Self.named.text(.unicode).runs.first?.role != .dim, "the first heading is empty")
    #expect(Self.named.text(.unicode).runs.contains { $0.role == .dim && $0.text.contains("neurons") })
  }

  @Test func theLastColumnHasNoBlanksBehindIt() {
    let table = WordTable(
      [[StyledText("a"), StyledText("b")], [StyledText("a"), StyledText("long")]], "<<")
    #expect(table.text(.unicode).plainText == "a   b\na   long")
  }

  @Test func whereItDoesNotFitEachRowIsToldInWords() {
    let wide = Self.table(headings: ["", "neurons", "values"], gap: 3)
    let told = wide.draw(for: Appearance(width: 20, charset: .unicode)).plainText
    #expect(told.hasPrefix("l0\n  neurons 4 漢字\n  values 44\nout\n"))
    #expect(Self.named.draw(for: Appearance(width: 80, charset: .unicode)) == Self.named.text(.unicode))
    let plain = Self.named.draw(for: Appearance(width: 80, charset: .unicode, plain: true)).plainText
    #expect(plain == "l0, neurons 4 漢字, values 44.\nout, neurons 1 tanh, values 5.")
    let bare = Self.table(headings: []).draw(for: Appearance(width: 20, charset: .unicode, plain: true))
    #expect(bare.plainText.hasPrefix("l0, 4 漢字, 44."))
  }

  @Test func inASCIITheColumnsAreMeasuredAsTheyAreShown() {
    let table = WordTable([["σσ", "1 → 2"], ["a", "3"]].map { $0.map { StyledText($0) } }, "<<")
    #expect(table.text(.ascii).plainText == "\\u03c3\\u03c3   1 -> 2\na              3")
    #expect(table.draw(for: Appearance(charset: .ascii)) == table.text(.ascii))
    #expect(table.text(.unicode).plainText == "σσ   1 → 2\na    3")
    let broken = WordTable([[StyledText("a\nb"), StyledText("c")]], "<<")
    #expect(broken.text(.unicode).plainText == "a\\nb   c")
  }

  @Test func controlCharactersAreSeen() {
    let table = WordTable([[StyledText("a\u{1b}"), StyledText("b")]], "<<")
    #expect(table.draw(for: Appearance(width: 80, charset: .ascii)).plainText == "a\\x1b   b")
  }
}
