import PythonSyntax
import Testing

/// What a text that is being typed may go on with.
@Suite struct ContinuationTests {
  @Test func importedNamesAreKnownUpToABound() {
    let few = "import " + String(repeating: "a, ", count: 100) + "zeta\nx = ze"
    let many = "import " + String(repeating: "a, ", count: 2000) + "zeta\nx = ze"
    let known = [few, many].map { Continuation(of: $0).moduleNames.contains("zeta") }
    #expect(known == [true, false])
  }

  /// Each of these is looked at from its own place on, but not to the end: this ends at once, or not in our time.
  @Test(arguments: ["import ", "for ", "lambda ", "def f("]) func manyBeginningsAreNoProgram(_ part: String) {
    #expect(Continuation(of: String(repeating: part, count: 50_000) + "x").word == "x")
  }
}
