import Testing

@testable import TerminalDrawing

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("한국", 4), ("\u{1112}\u{1161}\u{11ab}", 2),
    ("ｆｕｌｌ", 8), ("ﾊﾝ", 2), ("😀", 2), ("─│┌▶●×┆→σ∂", 10), ("⠿", 1), ("…–", 2), ("\u{1b}\n", 0), ("\u{a0}", 1),
  ])
  func textTakesTheColumnsOfATerminal(text: String, width: Int) {
    #expect(CellWidth.of(text) == width)
  }

  @Test func substringsAreMeasuredToo() {
    #expect(CellWidth.of("a日b".dropFirst()) == 3)
  }

  @Test func theTablesRise() {
    for table in [CellWidth.zeroWidthRanges, CellWidth.wideRanges] {
      #expect(table.count.isMultiple(of: 2))
      #expect(
        zip(table, table.dropFirst()).enumerated().allSatisfy { place, pair in
          place.isMultiple(of: 2) ? pair.0 <= pair.1 : pair.0 < pair.1
        })
    }
  }

  @Test func aPrefixNeverCutsAWideSignInHalf() {
    #expect(CellWidth.prefix("a日本", width: 4) == "a日")
    #expect(CellWidth.prefix("a日本", width: 5) == "a日本")
    #expect(CellWidth.prefix("日", width: 1).isEmpty)
  }
}
