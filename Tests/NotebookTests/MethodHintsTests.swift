import Testing

@testable import Notebook

@Suite("Hints about methods")
struct MethodHintsTests {
  private let notebook = Notebook()

  init() { _ = notebook.run("import math\na = Value(0.0)\nb = a * 3 + 1\nb.backward()") }

  @Test(
    "A Value's methods and numbers are told from functions",
    arguments: [
      ("tahn(a)", "did you mean the method of Value: a.tanh()?"),
      ("bakward()", "did you mean the method of Value: a.backward()?"),
      ("math.tanh(a)", "it is a method of Value: a.tanh()"),
      ("math.exp(b)", "it is a method of Value: a.exp()"),
      ("math.sqrt(a)", "math takes plain numbers: of a Value that is its .data"),
      ("a.backwards()", "did you mean: backward?"),
      ("a.gradient", "did you mean: grad?"),
      ("a.grad()", "grad is a float, no method: leave the brackets out"),
      ("Value(1).grad()", "grad is an int, no method: leave the brackets out"),
      ("b / 0", "a / b is a * b ** -1, and the b here is 0"),
      ("1 / a", "a / b is a * b ** -1, and the b here is 0"),
      ("a ** -2", "a negative power divides by the data, which is 0 here"),
    ])
  func hints(_ cell: String, _ hint: String) {
    #expect(notebook.run(cell).failure?.hint == hint)
  }

  @Test("What a function gave was stored in its place")
  func storedResult() {
    _ = notebook.run("class V: pass\ndef f(): pass\nv = V()\nv._backward = f()")
    let hint = "_backward is None: a function is stored without brackets, x._backward = f"
    #expect(notebook.run("v._backward()").failure?.hint == hint)
  }

  @Test("An argument that fails keeps its own hint")
  func arguments() {
    #expect(notebook.run("a.data(mth)").failure?.hint == "did you mean: math?")
  }

  @Test("What is no number and has no such method gets no hint")
  func others() { #expect(notebook.run("math.sqrt([1])").failure?.hint == nil) }

  @Test("help alone tells how it is used")
  func help() {
    let reply = notebook.run("help")
    #expect(reply.result == "Type help() for interactive help, or help(object) for help about object.")
    #expect(reply.notes == [":help tells what can be typed here, ?print of print"])
  }
}
