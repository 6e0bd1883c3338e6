import Testing

@testable import PythonRuntime

@Suite("The module sys")
struct SysModuleTests {
  @Test("sys.argv is what runs the program says, also for the next program of a session")
  func arguments() {
    let interpreter = Interpreter()
    interpreter.arguments = ["train.py"]
    #expect(printedBy(interpreter, "import sys\nprint(sys.argv)") == "['train.py']\n")
    interpreter.arguments = ["other.py", "3"]
    #expect(printedBy(interpreter, "print(sys.argv)") == "['other.py', '3']\n")
    #expect(interpreter.arguments == ["other.py", "3"])
  }

  @Test("Both streams go where printed text goes, in order")
  func streams() {
    let program = """
      import sys
      print("a")
      print("b", file=sys.stderr)
      sys.stderr.write("c\\n")
      sys.stdout.write("d\\n")
      """
    #expect(printed(program) == "a\nb\nc\nd\n")
  }
}
