import TerminalDrawing
import Testing

@testable import Notebook

struct HistoryCommandTests {
  private func seen(
    _ command: String, after blocks: [String], width: Int = 80, height: Int = 24, charset: Charset = .unicode
  ) -> String {
    let notebook = Notebook()
    for block in blocks + [command] { notebook.history.add(block) }
    let appearance = Appearance(width: width, height: height, charset: charset)
    return ReplyRenderer(appearance: appearance).render(notebook.run(command), cell: command).plainText
  }

  @Test func theNewestIsLastAndBlocksKeepTheirRows() {
    let blocks = Array(repeating: ["x", "y"], count: 4).flatMap { $0 } + ["def f(x):\n    return 2 * x"]
    #expect(
      seen(":history", after: blocks) == """
         1  x
         2  y
         3  x
         4  y
         5  x
         6  y
         7  x
         8  y
         9  def f(x):
                return 2 * x
        10  :history

        """)
  }

  @Test func asManyAreShownAsTheScreenHolds() {
    let blocks = (1...100).map { "x = \($0)" }
    let short = seen(":history", after: blocks, height: 10)
    #expect(short.hasPrefix("94 earlier · :history all shows them\n 95  x = 95\n"))
    #expect(short.hasSuffix("\n101  :history\n") || short.hasSuffix("\n100  x = 100\n101  :history\n"))
    #expect(short.split(separator: "\n").count <= 9)
    #expect(seen(":history all", after: blocks, height: 10).hasPrefix("  1  x = 1\n"))
  }

  @Test func whatNoScreenHoldsIsCounted() {
    let list = HistoryList(
      (1...2000).map { HistoryEntry(text: "x = \($0)", time: 0) }, HistoryRequest(""))
    #expect(list.entries.count == 500)
    let drawn = list.draw(for: Appearance(width: 80, height: 10)).plainText
    #expect(drawn.hasPrefix("1993 earlier · :history all shows them\n1994  x = 1994\n"))
  }

  @Test func anEntryTallerThanTheScreenIsShownAllTheSame() {
    let tall = (1...40).map { "# \($0)" }.joined(separator: "\n")
    #expect(seen(":history # ", after: [tall], height: 10).contains("# 40"))
  }

  @Test func aTextIsFoundInWhateverCase() {
    let blocks = ["Loss = 1", "gain = 2", "print(LOSS)", ":history loss", "für = 3"]
    #expect(seen(":history loss", after: blocks) == "1  Loss = 1\n3  print(LOSS)\n")
    #expect(seen(":history FÜR", after: blocks) == "5  für = 3\n")
    #expect(seen(":history all gain", after: blocks) == "2  gain = 2\n")
    #expect(
      seen(":history 2", after: blocks) == "4 earlier · :history all shows them\n5  für = 3\n6  :history 2\n")
    #expect(seen(":history 1 loss", after: blocks).hasSuffix("\n3  print(LOSS)\n"))
    #expect(seen(":history none", after: blocks) == "nothing that was entered contains none\n")
    #expect(seen(":history all losses", after: blocks) == "nothing that was entered contains losses\n")
  }

  @Test func aSearchSaysHowToSeeMore() {
    let blocks = (1...100).map { "x = \($0)" }
    #expect(
      seen(":history x =", after: blocks, height: 10).hasPrefix("93 earlier · :history all x = shows them\n"))
  }

  @Test func whatIsTooWideGoesOnFurtherIn() {
    #expect(
      seen(":history", after: ["total = alpha + beta + gamma\n    1\n\nx"], width: 20) == """
        1  total = alpha +
             beta + gamma
               1

           x
        2  :history

        """)
  }

  @Test(arguments: ["\n", "\r\n", "\n\n\nx", "\t", "\u{0}", "x\n", "\u{85}"])
  func noTextOfAnotherProgramIsTooOdd(text: String) {
    for width in [1, 20, 80] {
      let list = HistoryList([HistoryEntry(text: text, time: 0)], HistoryRequest(""))
      #expect(list.draw(for: Appearance(width: width)).plainText.hasPrefix("1  "))
    }
  }

  @Test func nothingOfItReachesTheTerminalAsItIs() {
    let list = seen(":history", after: ["print('\u{1b}[2J\u{202e}')\tx"], charset: .ascii)
    #expect(list.contains(#"print('\x1b[2J\u202e')"#))
    #expect(list.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7f).contains($0.value) })
  }
}
