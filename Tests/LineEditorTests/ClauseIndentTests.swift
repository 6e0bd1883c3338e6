import Testing

@testable import LineEditor

@Suite struct ClauseIndentTests {
  @Test(
    arguments: [
      ("if a:\n    b\n    else:", ""),
      ("if a:\n    b\n    elif c:", ""),
      ("for a in b:\n    if a:\n        c\n        else:", "    "),
      ("for a in b:\n    if a: c\n    else: d", "    "),
      ("for a in b:\n    if a:\n        c\n    d\n    else:", ""),
      ("if a:\n    b\nelse:\n    c\n    else:", nil),
      ("def f():\n    if a:\n        b\n    c\n    else:", nil),
      ("while a:\n    b\n    elif c:", nil),
      ("try:\n    a\n    except E:", ""),
      ("try:\n    a\nexcept E:\n    b\n    else:", ""),
      ("try:\n    a\n    else:", nil),
      ("try:\n    a\n    finally:", ""),
      ("if a:\n\n# b\n    b\n    else:", ""),
      ("for a in b:\n    c = (d if a\n    else e", nil),
      ("if a:\n    b\n    elsewhere:", nil),
      ("if a:\n    b\n    else_: int", nil),
      ("ifs:\n    b\n    else:", nil),
      ("\tif a:\n\t\tb\n\t\telse:", "\t"),
      ("else:", nil),
    ] as [(String, String?)])
  func findsTheHeader(text: String, blanks: String?) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(ClauseIndent.blanks(forLastOf: rows) == blanks)
  }

  @Test(
    arguments: [
      ("for a in b:\n    if a:\n        c\n        d", 4, "    "),
      ("for a in b:\n    if a:\n        d", 4, nil),
      ("for a in b:\n    if a:\n        c\n        d", 3, nil),
      ("def f():\n    a\n    b", 2, nil),
    ] as [(String, Int, String?)])
  func findsTheColumnThatWasTyped(text: String, typed: Int, blanks: String?) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(ClauseIndent.blanks(forLastOf: rows, typed: typed) == blanks)
  }
}
