import Testing

@testable import Notebook

/// Every refusal has a way on.
struct WayOnTests {
  @Test(arguments: [
    (":graph a = 1", "is not an expression"), (":plot []", "has no numbers yet"),
    (":plot 1/x --tangent 0", "has no value at"), (":plot activations n []", "has no inputs"),
    (":export py", "files are written only"), (":plot x --svg f", "files are written only"),
    (":compare torch a", "other programs are started only"),
  ]) func aHintIsGiven(command: String, message: String) {
    let failure = onDeepStack {
      let notebook = Notebook()
      _ = notebook.run("a = Value(2.0); n = MLP(2, [1])")
      return notebook.run(command).failure
    }
    #expect(failure?.message.contains(message) == true && failure?.hint?.isEmpty == false)
  }

  @Test(arguments: [
    #"{"nbformat":5,"cells":[]}"#, #"{"nbformat":4}"#, "{}", #"{"nbformat":3}"#,
    #"{"nbformat":4,"cells":[],"metadata":{"kernelspec":{"language":"julia"}}}"#,
  ]) func aFormatThatIsNotReadHasOneToo(text: String) {
    let problem = #expect(throws: DocumentProblem.self) { try Document(jupyter: text) }
    #expect(problem?.hint?.isEmpty == false)
  }
}
