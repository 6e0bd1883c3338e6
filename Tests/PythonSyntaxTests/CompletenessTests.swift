import PythonSyntax
import Testing

@Suite struct CompletenessTests {
  @Test(arguments: [
    "", "\n", "  ", "# c", "x", "x = 1", "x = 1\n", "x;", "f(1)", "'''a'''", "if x: y", "if x: y\n",
    "for x in y: z", "def f(): pass",
    "class A: pass", "if x:\n    y\n", "if x:\n    y\n    ", "if x:\n    y\n\t\n",
    "def f():\n    return 1\n\n",
    "if x:\n    y\nz", "for x in y:\n    z\nprint(x)", "try: x\nexcept: y", "try:\n    x\nexcept:\n    y\n",
    "@d\ndef f(): pass",
    "with x: y", "x = (1,\n2)", "x = \\\n1", "if x: y\nelse: z", "1 +", "x =", "a and", "f(]", "'abc", ")",
    "if x y:", "x = = 1",
    "if x:\n  y\n z", "  x", "else:", "x y", "[1 2 3\n", "import", "lambda", "if x\n", "f(a b c",
  ])
  func wholeBlocksAndMistakesAreComplete(text: String) {
    #expect(completeness(of: text) == .complete, "\(text)")
  }

  @Test(arguments: [
    ("f(", "(", "    "), ("f(1,", "(", ""), ("x = [", "[", "    "), ("x = {", "{", "    "),
    ("x = [1, (2,", "(", ""),
    ("x = [\n    1,", "[", "    "), ("'''", "'''", ""), ("x = \"\"\"a\n", "\"\"\"", ""),
    ("f('''a", "'''", ""),
    ("x = \\", "\\", ""), ("x = \\\n", "\\", ""), ("if x:", "if", "    "), ("if x:\n", "if", "    "),
    ("if x: # c", "if", "    "),
    ("while x:", "while", "    "), ("for x in y:", "for", "    "), ("def f():", "def", "    "),
    ("class A:", "class", "    "),
    ("with x as y:", "with", "    "), ("try:", "try", "    "), ("if x:\n    y", "if", "    "),
    ("def f():\n    x = 1", "def", "    "),
    ("def f():\n    return 1", "def", ""), ("def f():\n    if x:", "if", "        "),
    ("def f():\n    if x:\n        return 1", "def", "    "),
    ("for x in y:\n    if x: break", "for", ""), ("for x in y:\n    if x:\n        continue", "for", "    "),
    ("if x:\n    pass", "if", ""), ("if x:\n    raise E", "if", ""), ("if x:\n    y\nelse:", "else", "    "),
    ("if x:\n    y\nelif z:", "elif", "    "),
    ("try:\n    x", "try", "    "), ("try:\n    x\n", "try", "    "),
    ("try:\n    x\nexcept E:", "except", "    "), ("try: x", "try", ""),
    ("try:\n    x\nfinally:", "finally", "    "), ("@d", "@", ""), ("@d\n", "@", ""), ("@d\n@e(1)", "@", ""),
    ("@d\ndef f():", "def", "    "),
    ("if x:\n\ty", "if", "\t"), ("if x:\n\tif y:", "if", "\t\t"), ("if x:\n  y", "if", "  "),
    ("class A:\n    def f(self):\n        return 1", "class", "    "),
    ("if x:\n    y\n    # c", "if", "    "), ("def f(a,\n      b):", "def", "    "),
    ("x = (\n\n", "(", "    "), ("f(a b", "(", ""), ("[1 2\n", "[", ""), ("def f(", "(", "    "),
    ("x = f'''{a}", "'''", ""), ("d = {'a': [1, 2],", "{", ""), ("if x: y\nelse:", "else", "    "),
    ("if x:\n    y = [\n        1,\n    ]", "if", "    "),
  ])
  func textsThatEndTooEarlyAreIncomplete(text: String, open: String, indent: String) {
    #expect(completeness(of: text) == .incomplete(open: open, indent: indent), "\(text)")
  }
}
