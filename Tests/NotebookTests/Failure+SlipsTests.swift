import Testing

@testable import Notebook

@Suite struct FailureSlipsTests {
  private let notebook = Notebook()

  init() {
    notebook.commands.append(
      Command("lessons", aliases: ["learn"], usage: ":lessons", summary: "the lessons") { _, _ in Reply() })
  }

  private func hint(_ cell: String) -> String? { notebook.run(cell).failure?.hint }

  @Test(arguments: [
    ("graph", "graph"), ("history ", "history"), ("lessons", "lessons"), ("learn", "lessons"),
  ])
  func aBareWordThatIsACommandIsToldSo(word: String, command: String) {
    #expect(hint(word) == ":\(command) is the command")
  }

  @Test(arguments: ["h", "graph + 1", "print(graph)", "graphs", "raise NameError('x')"])
  func otherCellsKeepTheirHints(cell: String) {
    #expect(hint(cell)?.contains("is the command") != true)
  }

  @Test func aFunctionOfValuesIsAMethod() {
    #expect(hint("tanh(2)") == "of a Value it is a method: a.tanh(); of a number: math.tanh")
    #expect(hint("relu(2)") == "of a Value it is a method: a.relu()")
    #expect(hint("tan(2)")?.contains("method") != true)
  }

  @Test func aNameOfTheProgramIsNoSlip() {
    _ = notebook.run("graph = 3")
    #expect(notebook.run("graph").result == "3")
  }

  @Test(
    arguments: [
      ("$ micrograd learn", "that line is for the shell; here it is :lessons"),
      ("$ micrograd learn slope\n", "that line is for the shell; here it is :lessons"),
      ("$ micrograd", "a line after $ is for the shell; :help says what to type here"),
      ("$ ls -l", "a line after $ is for the shell; :help says what to type here"),
    ])
  func aLineForTheShellIsToldSo(line: String, words: String) {
    #expect(hint(line) == words)
    #expect(notebook.completeness(of: line) == .complete)
  }

  @Test func aProgramIsLeftAlone() {
    #expect(notebook.runProgram("graph", name: "a.py").failure?.hint?.contains("command") != true)
  }
}
