import Foundation
import Testing

/// What other programs read: objects in JSON, completions, the manual page.
@Suite struct ScriptingTests {
  @Test func everyStepIsAnObject() throws {
    let program = """
      a = Value(2.0); d = a * a
      d.backward()
      @staticmethod
      def f():
          return 1

      print('hi')
      a.grad
      float('nan') * Value(1.0)
      :zero
      1 / 0
      print('never')
      """
    let result = try Session.run(["--json"], input: program)
    let objects = try objects(result.output)
    #expect(objects.count == 8 && result.code == 1 && result.errors == "")
    #expect(objects.map { $0["cell"] as? Int } == Array(1...8))
    #expect(
      objects.map { Set($0.keys) }.allSatisfy { $0 == ["cell", "code", "output", "value", "nodes", "error"] })
    #expect(objects[2]["code"] as? String == "@staticmethod\ndef f():\n    return 1")
    #expect(objects[3]["output"] as? String == "hi\n")
    #expect(objects[4]["value"] as? String == "4.0")
    let nodes = try #require(objects[1]["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["name"] as? String } == ["a", "d"])
    #expect(nodes.map { $0["grad"] as? Double } == [4, 1])
    #expect(nodes[1]["op"] as? String == "*" && nodes[1]["operands"] as? [Int] == [0, 0])
    #expect((objects[0]["nodes"] as? [[String: Any]])?.first?["grad"] is NSNull)
    #expect((objects[5]["nodes"] as? [[String: Any]])?.last?["data"] as? String == "nan")
    let error = try #require(objects[7]["error"] as? [String: Any])
    #expect(error["kind"] as? String == "ZeroDivisionError" && error["line"] as? Int == 1)
  }

  @Test func whatIsNoPythonIsOneCell() throws {
    let result = try Session.run(["--json", "-c", "x = 1\ny = = 2\n"])
    let objects = try objects(result.output)
    #expect(
      objects.count == 1 && (objects[0]["error"] as? [String: Any])?["kind"] as? String == "SyntaxError")
  }

  @Test func aFileRunsSoToo() throws {
    try Session.withFile("x = 6\nx * 7\n") { file in
      let result = try Session.run(["run", "--json", file])
      let values = try objects(result.output).map { $0["value"] as? String }
      #expect(values == [nil, "42"])
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsNameEverySubcommand(shell: String) throws {
    let script = try Session.run(["--generate-completion-script", shell]).output
    for word in ["run", "draw", "learn", "check", "no-pager", "plain"] { #expect(script.contains(word)) }
  }

  @Test func bashReadsItsCompletions() throws {
    try Session.withFile(try Session.run(["--generate-completion-script", "bash"]).output) { file in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments = ["-n", file]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  @Test func theManualTellsOfEveryOptionAndCommand() throws {
    let page = try Session.run(["--generate-manual"]).output
    let plain = page.replacingOccurrences(of: "\\-", with: "-")
    for words in [
      ".TH MICROGRAD 1", ".SH NAME\nmicrograd - ", "--no-pager", "--json", ".SH MICROGRAD RUN",
      ":gradcheck [NAME]",
      ":lessons", "XDG_CONFIG_HOME", ".editrc", "130",
    ] { #expect(plain.contains(words), "\(words)") }
    #expect(!page.split(separator: "\n").contains { $0.hasPrefix("'") })
    let readme = try String(contentsOfFile: Session.repository + "/README.md", encoding: .utf8)
    let variables = Set(readme.matches(of: /MICROGRAD_[A-Z]+/).map { String($0.output) })
    #expect(variables.count >= 3 && variables.allSatisfy(plain.contains), "\(variables)")
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
