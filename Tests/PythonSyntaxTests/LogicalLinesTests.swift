import PythonSyntax
import Testing

@Suite struct LogicalLinesTests {
  private func lines(_ text: String) -> [String] {
    logicalLines(of: text) { $0 == UInt8(ascii: ":") }
  }

  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("\n\na", ["", "", "a"]),
    ("f(1,\n2)\nb", ["f(1,\n2)", "b"]),
    ("x = '''\n:\n'''\n:\n", ["x = '''\n:\n'''", ":", ""]), ("1 + \\\n:2", ["1 + \\\n:2"]),
    ("# (\n:'''\nb", ["# (", ":'''", "b"]), ("if x:\n    y\n  z", ["if x:", "    y", "  z"]),
    ("[\n1\n:", ["[\n1\n:"]), ("'a\nb", ["'a", "b"]), (")\n(]\n\u{0}\nb", [")", "(]", "\u{0}", "b"]),
    ("a\r\nb\rc\nd", ["a\r", "b\rc", "d"]), ("é = 'ü'\nß", ["é = 'ü'", "ß"]),
  ])
  func rowsThatBelongTogether(text: String, expected: [String]) { #expect(lines(text) == expected) }

  /// Every beginning of a text with everything in it; where it is cut, nothing is lost.
  @Test func nothingIsLost() {
    let text =
      "\u{feff}def f(a,\n  b):\n\treturn '''\n:''' \\\n  + {1: f'{a!r:{b}}'}\r\n:graph d['\n)]}\n\u{0}'\n$ ?\n\"\"\"\n"
    for end in text.unicodeScalars.indices {
      let part = String(text.unicodeScalars[..<end])
      #expect(lines(part).joined(separator: "\n") == part)
    }
    let noise = String(repeating: "(]\n'\n:(\n\\\n\"\"\"\n", count: 500)
    #expect(lines(noise).joined(separator: "\n") == noise)
  }
}
