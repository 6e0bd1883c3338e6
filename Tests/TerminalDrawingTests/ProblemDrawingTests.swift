import Foundation
import Testing

@testable import TerminalDrawing

@Suite struct ProblemDrawingTests {
  private func draw(_ problem: Problem, width: Int = 80, charset: Charset = .unicode) -> String {
    let appearance = Appearance(width: width, charset: charset)
    return Gate.render(ProblemDrawing.draw(problem, for: appearance), for: appearance)
  }

  @Test func underALineJustTypedOnlyTheCaretIsDrawn() {
    let problem = Problem(
      line: "d = a*x + c", columns: 6..<7, prefix: ">>> ", isOnScreen: true,
      title: "NameError: name 'x' is not defined", hint: "names that exist: a, b, c, d")
    let expected = """
                ^
      NameError: name 'x' is not defined
      names that exist: a, b, c, d
      """
    #expect(draw(problem) == expected)
  }

  @Test func aNameInAHintIsShownByItsNumbers() {
    let problem = Problem(line: nil, title: "NameError: name 'σy' is not defined", hint: "did you mean: σx?")
    #expect(
      draw(problem, charset: .ascii)
        == "NameError: name '\\u03c3y' is not defined\ndid you mean: \\u03c3x?")
  }

  @Test func elsewhereTheLineIsShown() {
    let problem = Problem(
      line: "a.gard", columns: 2..<6, place: "slope.py, line 3", title: "AttributeError: …")
    let expected = """
      slope.py, line 3
          a.gard
            ^^^^
      AttributeError: …
      """
    #expect(draw(problem) == expected)
  }

  @Test func caretsCountCells() {
    let problem = Problem(line: "\tx = '日本e\u{301}' + yy", columns: 14..<16, title: "NameError: y")
    let expected = """
              x = '日本e\u{301}' + yy
                            ^^
      NameError: y
      """
    #expect(draw(problem) == expected)
    let inASCII = """
              x = '\\u65e5\\u672ce\\u0301' + yy
                                          ^^
      NameError: y
      """
    #expect(draw(problem, charset: .ascii) == inASCII)
  }

  @Test(arguments: [Charset.ascii, .unicode]) func whatIsTypedStandsAsItIs(charset: Charset) {
    let problem = Problem(line: "'é日' + x", columns: 7..<8, prefix: ">>> ", isOnScreen: true, title: "E")
    #expect(draw(problem, charset: charset) == String(repeating: " ", count: 12) + "^\nE")
  }

  @Test func caretsMayPointBehindTheEnd() {
    let problem = Problem(line: "x = (1,", columns: 7..<7, title: "SyntaxError: '(' was never closed")
    #expect(draw(problem).hasPrefix("    x = (1,\n           ^\n"))
    #expect(draw(Problem(line: "x", columns: 90..<99, title: "E")).hasPrefix("    x\n     ^\n"))
  }

  @Test func ofALongLineAWindowIsShown() {
    let line = String(repeating: "abc + ", count: 20) + "yy" + String(repeating: " - abc", count: 20)
    let problem = Problem(
      line: line, columns: 120..<122, prefix: ">>> ", isOnScreen: true, title: "NameError: yy")
    let expected = """
        …abc + abc + yy - abc - abc - abc - ab…
                     ^^
      NameError: yy
      """
    #expect(draw(problem, width: 41) == expected)
  }

  @Test(arguments: [Charset.ascii, .unicode])
  func caretsStandUnderTheWordInEveryWindow(charset: Charset) {
    let line = String(repeating: "é日 ", count: 30) + "QQ" + String(repeating: " 日é", count: 30)
    for width in 20...300 {
      for columns in [90..<92, 0..<1, line.unicodeScalars.count..<line.unicodeScalars.count] {
        let lines = draw(Problem(line: line, columns: columns, title: "T"), width: width, charset: charset)
          .split(separator: "\n")
        #expect(lines.allSatisfy { CellWidth.of($0) <= width })
        guard columns.count == 2, let word = lines[0].range(of: "QQ"), let caret = lines[1].range(of: "^^")
        else {
          #expect(columns.count != 2)
          continue
        }
        #expect(CellWidth.of(lines[0][..<word.lowerBound]) == CellWidth.of(lines[1][..<caret.lowerBound]))
      }
    }
  }

  @Test func whatSomebodyTypedIsShownByNumber() {
    let problem = Problem(
      line: "\u{1b}[2J→", columns: 0..<1, title: "SyntaxError: '→'", hint: "try this → that")
    let expected = """
          \\x1b[2J\\u2192
          ^^^^
      SyntaxError: '\\u2192'
      try this -> that
      """
    #expect(draw(problem, charset: .ascii) == expected)
  }
}
