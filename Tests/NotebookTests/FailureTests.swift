import Testing

@testable import Notebook

struct FailureTests {
  @Test(arguments: [
    (
      "d = a*x + c",
      """
                ^
      NameError: name 'x' is not defined
      names that exist: a

      """
    ),
    (
      "a ^ 2",
      """
            ^
      TypeError: unsupported operand type(s) for ^: 'Value' and 'int'
      ^ is XOR in Python. A power is a ** 2.

      """
    ),
    (
      "a.gard",
      """
            ^^^^
      AttributeError: 'Value' object has no attribute 'gard'
      did you mean: grad?

      """
    ),
  ])
  func theStoryboardsErrors(_ cell: String, _ expected: String) {
    #expect(screen("a = Value(2.0)", cell) == expected)
  }

  @Test func syntaxErrorsPointToo() {
    let seen = screen("x = = 2")
    #expect(seen.hasPrefix("        ^\nSyntaxError: invalid syntax"))
  }

  @Test func aFailureInAFunctionShowsEachCall() {
    let seen = screen("def half(x):\n    return x / 0\n", "half(1)")
    #expect(seen.contains("<cell 2>, line 1"))
    #expect(seen.contains("<cell 1>, line 2, in half"))
    #expect(seen.contains("ZeroDivisionError: division by zero"))
  }

  @Test func whatLedToAFailureIsTold() {
    let seen = screen("try:\n    {}['k']\nexcept KeyError as e:\n    raise ValueError('no') from e\n")
    #expect(
      seen.contains("KeyError: 'k'\nThe above exception was the direct cause of the following exception:\n"))
    #expect(seen.hasSuffix("ValueError: no\n"))
    #expect(
      screen("try: 1/0\nexcept ZeroDivisionError: int('x')").contains(
        "During handling of the above exception"))
    #expect(!screen("try: 1/0\nexcept ZeroDivisionError: raise KeyError(1) from None").contains("division"))
  }

  @Test func notesFollowTheFailure() {
    let seen = screen("e = ValueError('no'); e.add_note('try 1'); raise e")
    #expect(seen.hasSuffix("ValueError: no\ntry 1\n"))
  }

  @Test func unknownCommandsSuggest() {
    #expect(screen(":grahp L").contains("did you mean: :graph?"))
    #expect(screen(":xyzzy").contains(":help lists the commands"))
  }

  @Test func laterThingsAreRefusedByName() {
    for cell in ["class A(metaclass=type): pass", "import pandas", "eval('1')", "yield 1"] {
      #expect(screen(cell).contains("not in this subset"), "\(cell)")
    }
  }

  /// Of a line that nobody could read the part around the place is shown, cut between characters.
  @Test func ofALineOfAMillionThePlaceIsShown() throws {
    let cell =
      String(repeating: "é = 1; ", count: 100_000) + "nothing_here; "
      + String(repeating: "y = 2; ", count: 10)
    let place = try #require(Notebook().run(cell).failure?.places.first)
    #expect(place.text.utf8.count < 5_000)
    let shown = Array(place.text.unicodeScalars)[place.columns]
    #expect(String(String.UnicodeScalarView(shown)) == "nothing_here")
    #expect(!place.text.contains("\u{fffd}"))
  }
}
