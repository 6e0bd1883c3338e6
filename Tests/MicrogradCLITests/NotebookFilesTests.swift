import Foundation
import TerminalTesting
import Testing

/// `run` and `check` with notebook files.
@Suite struct NotebookFilesTests {
  /// A notebook of these cells with what they store, in a file of an empty folder.
  private func withNotebook<Result>(
    _ cells: [(code: String, outputs: String)], _ body: (String) throws -> Result
  ) throws -> Result {
    func quoted(_ text: String) throws -> String {
      String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    }
    let written = try cells.map {
      "{\"cell_type\":\"code\",\"source\":\(try quoted($0.code)),\"outputs\":[\($0.outputs)],"
        + "\"execution_count\":1,\"metadata\":{}}"
    }
    let text =
      "{\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{},\"cells\":[\(written.joined(separator: ","))]}"
    return try withFile("lecture.ipynb", text, body)
  }

  private func withFile<Result>(_ name: String, _ text: String, _ body: (String) throws -> Result) throws
    -> Result
  {
    try Session.withFolder { folder in
      let path = folder + "/" + name
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return try body(path)
    }
  }

  private static let result = #"{"output_type":"execute_result","data":{"text/plain":"42"},"metadata":{}}"#

  @Test func aNotebookRunsOnAPipe() throws {
    try withNotebook([("x = 6 # é", ""), ("print(x)\nx * 7", ""), ("%matplotlib inline\nx;", "")]) { file in
      let result = try Session.run(["run", file])
      #expect(
        result.output
          == "In [1]: x = 6 # é\nIn [2]: print(x) …\n6\nOut[2]: 42\n\nIn [3]: %matplotlib inline …\n")
      #expect(result.errors == "")
      #expect(result.code == 0)
      let whole = try Session.run(["run", "--code", "--ascii", file]).output
      #expect(whole.hasPrefix("In [1]: x = 6 # \\xe9\nIn [2]: print(x)\n   ...: x * 7\n6\n"))
    }
  }

  @Test func itStopsAtTheFirstFailure() throws {
    try withNotebook([("1/0", ""), ("print('after')", ""), ("y", "")]) { file in
      let stopped = try Session.run(["run", file])
      #expect(stopped.output.hasSuffix("ZeroDivisionError: division by zero\n"))
      #expect(stopped.errors == "micrograd: \(file): stopped at In [1]; --keep-going runs the rest too\n")
      #expect(stopped.code == 1)
      let all = try Session.run(["run", "--keep-going", file])
      #expect(all.output.contains("\nafter\n"))
      #expect(all.errors == "micrograd: \(file): 2 of 3 cells failed: In [1], In [3]\n")
      #expect(all.code == 1)
    }
  }

  @Test func programsAndNotebooksRunInOneSession() throws {
    try withNotebook([("y = x + 1", ""), ("exit(y)", "")]) { notebook in
      try Session.withFile("x = 2\nx\n") { program in
        let result = try Session.run(["run", program, notebook, program])
        #expect(result.output == "In [1]: y = x + 1\nIn [2]: exit(y)\n")
        #expect(result.code == 3)
      }
    }
  }

  @Test func commonMarkRuns() throws {
    let text = "# Notes\n\n```python\nx = 2\n```\n\n```pycon\n>>> x\n2\n>>> :graph Value(1.0) * x\n```\n"
    try withFile("notes.md", text) { file in
      let result = try Session.run(["run", file])
      #expect(result.output.hasPrefix("# Notes\n\nIn [1]: x = 2\n>>> x\n2\n>>> :graph Value(1.0) * x\n\n┌"))
      #expect(result.code == 0)
    }
    let empty = try withFile("empty.md", "words\n") { try Session.run(["run", $0]) }
    #expect(empty.errors.hasSuffix("/empty.md: there are no cells in it\n"))
    #expect(empty.code == 0)
  }

  @Test func checkSaysWhatAgrees() throws {
    let cells = [("6 * 7", Self.result), ("6 * 8", Self.result), ("1/0", "")]
    try withNotebook(cells) { file in
      let result = try Session.run(["check", file])
      #expect(
        result.output == """
          In [1]  agrees   6 * 7
          In [2]  differs  6 * 8
              stored  42
              here    48
          In [3]  raises   1/0
              ZeroDivisionError: division by zero
          \(file): 3 cells: 1 agrees, 1 differs, 1 raises an exception

          """)
      #expect(result.code == 1)
    }
    #expect(try withNotebook([cells[0]]) { try Session.run(["check", $0]) }.code == 0)
  }

  /// A cell that may fail stops nothing, and a code cell gives what its last expression does.
  @Test func aNotebookIsRunAsJSONByTheSameRules() throws {
    let sources = [
      #""1/0","metadata":{"tags":["raises-exception"]}"#, #""1\n2","metadata":{}"#, #""no","metadata":{}"#,
      #""3","metadata":{}"#,
    ]
    let cells = sources.map { #"{"cell_type":"code","outputs":[],"execution_count":1,"source":\#($0)}"# }
    let text = #"{"nbformat":4,"nbformat_minor":5,"metadata":{},"cells":[\#(cells.joined(separator: ","))]}"#
    try withFile("tags.ipynb", text) { file in
      let stopped = try Session.run(["run", "--json", file])
      #expect(stopped.code == 1 && stopped.output.split(separator: "\n").count == 3)
      #expect(stopped.output.split(separator: "\n")[1].contains(#""output":"""#))
      let all = try Session.run(["run", "--json", "--keep-going", file])
      #expect(all.code == 1 && all.output.split(separator: "\n").count == 4)
    }
  }

  @Test func checkTellsLessonsFromNotebooks() throws {
    try withFile("notes.md", "```pycon\n>>> 1\n2\n```\n") { file in
      let result = try Session.run(["check", file])
      #expect(result.output.hasPrefix("line 2  differs  1\n    stored  2\n    here    1\n"))
      #expect(result.code == 1)
    }
    let lesson = try withFile("lesson.md", "<!-- id: a -->\n# A\n") { try Session.run(["check", $0]) }
    #expect(lesson.output.contains("lesson.md:1: the lesson has no step"))
  }

  @Test(arguments: ["run", "check"]) func damageIsSaid(command: String) throws {
    let damaged = [
      ("a.ipynb", "", "line 1: the file ends too early"), ("a.IPYNB", "{\n]", "line 2: this is no JSON"),
      ("a.ipynb", "{\"nbformat\":3,\"worksheets\":[]}", "nbformat 3 is not read here, only nbformat 4"),
      ("a.md", "```pycon\n1\n```", "line 2: a transcript starts with an input"),
    ]
    for (name, text, message) in damaged {
      try withFile(name, text) { file in
        let result = try Session.run([command, file])
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("micrograd: \(file): \(message)"), "\(result.errors)")
        #expect(result.code == 1)
      }
    }
    for file in ["/no/such.ipynb", "/"] { #expect(try Session.run([command, file]).code == 2) }
  }

  @Test func whatAProgramPrintsIsShownHarmlessly() throws {
    let cells = [(#"print('\x1b[2J')"#, ""), ("'\u{1b}'\n# \u{202e}", "")]
    try withNotebook(cells) { file in
      let result = try Session.run(["run", file])
      #expect(result.output.contains("\u{1B}[2J\n"))
      let terminal = try PseudoTerminal(command: [Session.path, "run", file], environment: Session.utf8)
      #expect(try terminal.waitForExit() == .exited(0))
      #expect(terminal.screen.text.contains(#"\x1b[2J"#))
      #expect(terminal.screen.text.contains(#"In [2]: '\x1b' …"#))
    }
  }

  @Test(arguments: [40, 80, 120]) func aTerminalOfAnyWidthServes(columns: Int) throws {
    let cells = [
      ("values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]  # so many of them", ""), ("1/0", ""),
    ]
    for environment in [Session.utf8, Session.c] {
      try withNotebook(cells) { file in
        let terminal = try PseudoTerminal(
          command: ["/bin/sh", "-c", "cd ${1%/*} && exec $0 run lecture.ipynb", Session.path, file],
          environment: environment, columns: columns, rows: 20)
        #expect(try terminal.waitForExit() == .exited(1))
        let lines = terminal.screen.text.split(separator: "\n").map(String.init)
        let isCut = columns < 84
        #expect(lines[0].hasSuffix(isCut ? (environment["LC_ALL"] == "C" ? "..." : "…") : "so many of them"))
        #expect(lines[1] == "In [2]: 1/0")
        #expect(lines.suffix(2).joined(separator: " ").hasSuffix("lecture.ipynb: stopped at In [2]"))
      }
    }
  }

  @Test(arguments: ["run", "run --keep-going", "check"]) func ctrlCStopsIt(command: String) throws {
    try withNotebook([("print('be' + 'gun')\nwhile True: pass", ""), ("print('not run')", "")]) { file in
      let terminal = try PseudoTerminal(
        command: ["/bin/sh", "-c", "trap : INT; $0 \(command) $1; echo ended $?", Session.path, file],
        environment: Session.utf8)
      if command == "check" { Thread.sleep(forTimeInterval: 1) } else { try terminal.wait(forLine: "begun") }
      terminal.press(.controlC)
      try terminal.wait(for: "ended 130")
      #expect(!terminal.screen.text.contains("not run"))
    }
  }

  @Test func theSessionGoesOnAtThePrompt() throws {
    try withNotebook([("x = 6", ""), ("1/0", "")]) { file in
      let folder = String(file.dropLast("/lecture.ipynb".count))
      let terminal = try PseudoTerminal(
        command: ["/bin/sh", "-c", "cd $1 && exec $0 run -i lecture.ipynb", Session.path, folder],
        environment: Session.withState(Session.utf8), rows: 40)
      try terminal.wait(forRow: ">>> ")
      terminal.type("x * 7\r")
      try terminal.wait(forLine: "42")
      terminal.type(":export py\r")
      try terminal.wait(forLine: "wrote session.py: 3 cells")
      terminal.type(":export py\r")
      try terminal.wait(forLine: "--force replaces it, or give another name")
      let text = try String(contentsOfFile: folder + "/session.py", encoding: .utf8)
      #expect(
        text == "# %%\nx = 6\n\n# %%\n# 1/0\n#> ZeroDivisionError: division by zero\n\n# %%\nx * 7\n#> 42\n")
      terminal.type(":run lecture.ipynb\r")
      try terminal.wait(forLine: "lecture.ipynb: stopped at In [2]")
    }
  }
}
