import Testing

@testable import LineEditor

/// vi's commands; `|` is the cursor, before and after.
@Suite struct ViCommandTests {
  private func run(_ keys: String, on picture: String) -> (picture: String, last: ViCommand.Request) {
    var command = ViCommand()
    var text = EditedText(picture: picture)
    var last = ViCommand.Request.refuse
    for key in keys.unicodeScalars { last = command.take(key, in: &text) }
    return (text.picture, last)
  }

  @Test(arguments: [
    ("w", "|ab cd", "ab |cd"), ("w", "|a.b c", "a|.b c"), ("W", "|a.b c", "a.b |c"),
    ("w", "a|b\n  cd", "ab\n  |cd"),
    ("b", "ab c|d", "ab |cd"), ("bb", "ab c|d", "|ab cd"), ("B", "a.b|", "|a.b"), ("e", "|ab cd", "a|b cd"),
    ("E", "|a.b c", "a.|b c"), ("2w", "|a b c", "a b |c"), ("0", "  a|b", "|  ab"), ("^", "  a|b", "  |ab"),
    ("$", "|ab\nc", "a|b\nc"), ("l", "|ab", "a|b"), ("h", "a|b", "|ab"), ("h", "a\n|b", "a\n|b"),
    ("fc", "|abcabc", "ab|cabc"), ("2fc", "|abcabc", "abcab|c"), ("fc;", "|abcabc", "abcab|c"),
    ("fc;,", "|abcabc", "ab|cabc"), ("tc", "|abc", "a|bc"), ("Fa", "aba|c", "ab|ac"),
    ("Ta", "abb|c", "a|bbc"),
    ("G", "|a\n  b", "a\n  |b"), ("gg", "a\nb|c", "|a\nbc"), ("2G", "|a\nb\nc", "a\n|b\nc"),
    ("%", "f|(a[1])", "f(a[1]|)"), ("%", "f(a[1]|)", "f|(a[1])"),
  ])
  func moves(keys: String, before: String, after: String) {
    #expect(run(keys, on: before) == (after, .show))
  }

  @Test(arguments: [
    ("x", "a|bc", "a|c"), ("x", "ab|c", "a|b"), ("3x", "|abcd", "|d"), ("X", "ab|c", "a|c"),
    ("D", "ab|cd\ne", "a|b\ne"), ("dw", "|ab cd", "|cd"), ("dw", "a |b\n  c", "a| \n  c"),
    ("d2w", "|a b c", "|c"), ("2dw", "|a b c", "|c"), ("db", "ab c|d", "ab |d"), ("de", "|ab cd", "| cd"),
    ("d$", "a|b", "|a"), ("d0", "a|b", "|b"), ("dfc", "|abcd", "|d"), ("dtc", "|abcd", "|cd"),
    ("d%", "f|(a)b", "f|b"),
    ("dd", "a\nb|b\nc", "a\n|c"), ("dd", "a\n|b", "|a"), ("dd", "|a", "|"), ("dd", "|a\n    b", "    |b"),
    ("2dd", "|a\nb\nc", "|c"), ("9dd", "a\n|b\nc", "|a"), ("dj", "|a\nb\nc", "|c"), ("dk", "a\n|b\nc", "|c"),
    ("dG", "a\n|b\nc", "|a"), ("dgg", "a\n|b\nc", "|c"),
    ("rx", "a|bc", "a|xc"), ("r\r", "a|bc", "a\n|c"),
    ("2r\r", "a|bcd\ne", "a\n|d\ne"), ("~", "|ab", "A|b"), ("J", "a|b\n    c", "ab| c"),
    ("2~", "|abc", "AB|c"), ("9~", "a|bc", "aB|C"), ("3J", "|a\nb\n  c\nd", "a b| c\nd"),
    ("yl3p", "a|bc", "abbb|bc"), ("yy2p", "|a\nb", "a\n|a\na\nb"), ("yy2P", "a\n|b", "a\n|b\nb\nb"),
    ("xp", "|abc", "b|ac"), ("ddp", "|a\nb", "b\n|a"), ("yyp", "|a\nb", "a\n|a\nb"),
    ("yyP", "a\n  |b", "a\n  |b\n  b"),
    ("ywP", "|ab c", "ab| ab c"), ("dwP", "|ab c", "ab| c"), ("Yp", "|a", "a\n|a"),
  ])
  func changes(keys: String, before: String, after: String) {
    #expect(run(keys, on: before) == (after, .show))
  }

  @Test(arguments: [
    ("i", "a|b", "a|b"), ("a", "a|b", "ab|"), ("I", "  a|b", "  |ab"), ("A", "|ab\nc", "ab|\nc"),
    ("o", "  |a\nb", "  a\n  |\nb"), ("O", "  |a", "  |\n  a"), ("cw", "|ab cd", "| cd"),
    ("cw", "a|b cd", "a| cd"),
    ("2cw", "|a b c", "| c"), ("cc", "x\n  a|b\ny", "x\n  |\ny"), ("S", "  a|b", "  |"),
    ("C", "a|bc\nd", "a|\nd"),
    ("s", "|ab", "|b"), ("cfb", "|abc", "|c"), ("cc", "|", "|"), ("C", "|", "|"),
  ])
  func beginsToType(keys: String, before: String, after: String) {
    #expect(run(keys, on: before) == (after, .type))
  }

  @Test(arguments: [
    "x", "D", "dw", "fz", "rx", "dj", "J", "p", "%", ";", ",", "d~", "gx", "~", "v", ":", "@", "#", "!", "=",
    "Z",
    "\"", "&", "é",
  ])
  func refusesWhatHasNoMeaningHere(key: String) {
    #expect(run(key, on: "|") == ("|", .refuse))
  }

  @Test(arguments: [
    ("j", ViCommand.Request.moveDown), ("k", .moveUp), ("u", .undo), ("/", .search), ("2", .more),
  ])
  func leavesTheRestToTheEditor(key: String, request: ViCommand.Request) {
    #expect(run(key, on: "|a") == ("|a", request))
  }

  @Test func aRefusedCommandLeavesNothingBehind() {
    #expect(run("dzx", on: "a|bc") == ("a|c", .show))
    #expect(run("99999999999999999999x", on: "|abc").picture == "|")
    #expect(run("99999999d99999999w", on: "|a b c").picture == "|")
  }

  /// No sequence of keys traps, and the cursor stays in the text.
  @Test func anyKeysInAnyOrder() {
    let keys = Array("dcyfFtTgr0123wWbBeEhl^$%jkGxXDCsSpPYJ~;,uiaIAoO/zé".unicodeScalars)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var command = ViCommand()
      var text = EditedText(picture: "def f(x):\n    ret|urn (x[1])\n\né")
      var typed = ""
      for _ in 0..<60 {
        let key = keys.randomElement(using: &random) ?? "d"
        typed.unicodeScalars.append(key)
        _ = command.take(key, in: &text)
        #expect((0...text.scalars.count).contains(text.cursor), "\(typed)")
        if text.scalars.count > 2000 { break }
      }
    }
  }
}
