import Testing

@testable import PythonRuntime

@Suite("Random state")
struct RandomStateTests {
  @Test("A copy goes on with the same numbers, the spare one of gauss included")
  func copies() {
    let interpreter = Interpreter()
    let program = "import random\nprint(random.random(), random.gauss(0, 1))\n"
    _ = printedBy(interpreter, "import random\nrandom.seed(3)\nrandom.gauss(0, 1)\n")
    let saved = interpreter.random
    let again = printedBy(interpreter, program)
    interpreter.random = saved
    #expect(printedBy(interpreter, program) == again)
    #expect(saved.spareGauss != nil)
  }

  @Test("Without a seed two generators differ")
  func unseeded() {
    var first = RandomState()
    var second = RandomState()
    #expect(first.random() != second.random())
  }
}
