import Testing

@testable import Notebook

/// Every refusal has a way on.
struct WayOnTests {
  @Test(arguments: [
    (":graph a = 1", "is not an expression"), (":plot []", "has no numbers yet"),
    (":plot 1/x --tangent 0", "has no value at"), (":plot activations n []", "has no inputs"),
    (":export py", "files are written only"), (":plot x --svg f", "files are written only"),
    (":compare torch a", "other programs are started only"), (":recap a.md", "a recap is only shown"),
    (":graph a, a", "one graph is drawn at a time"), (":export csv a a.txt", "the file is to end in .csv"),
    (":export md a a.md", "md is the whole session"), (":graph a a", "invalid syntax"),
    (":nudge a b c", "invalid syntax"), (":watch a)", "unmatched ')'"),
  ]) func aHintIsGiven(command: String, message: String) {
    let failure = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("a = Value(2.0); n = MLP(2, [1])")
      return notebook.run(command).failure
    }
    #expect(failure?.message.contains(message) == true && failure?.hint?.isEmpty == false)
  }

  @Test func theWayOnIsTheOneThatWasMeant() {
    let seen = screens([
      "a = Value(2.0); d = a*a", ":explain a d", ":nudge a b c", ":graph d --focus a * a", ":nudge a random",
    ])
    #expect(seen[1].hasSuffix("it takes one expression, as in :explain a\n"))
    #expect(seen[2].hasSuffix("it is typed :nudge NAME [H]\n"))
    #expect(seen[3].hasSuffix("--focus takes one word, without blanks\n"))
    #expect(seen[4].hasSuffix("is not defined\nfor example :nudge a 0.001\n"))
    #expect(screen("b = 1", "e").hasSuffix("names that exist: b; or import math, then math.e\n"))
  }

  @Test(arguments: [
    #"{"nbformat":5,"cells":[]}"#, #"{"nbformat":4}"#, "{}", #"{"nbformat":3}"#,
    #"{"nbformat":4,"cells":[],"metadata":{"kernelspec":{"language":"julia"}}}"#,
  ]) func aFormatThatIsNotReadHasOneToo(text: String) {
    let problem = #expect(throws: DocumentProblem.self) { try Document(jupyter: text) }
    #expect(problem?.hint?.isEmpty == false)
  }
}
