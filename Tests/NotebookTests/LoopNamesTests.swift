import PythonSyntax
import Testing

@testable import Notebook

@Suite struct LoopNamesTests {
  private func names(_ programs: String...) throws -> Set<String> {
    var names = LoopNames()
    for program in programs { names.note(try parse(Source(name: "", text: program)).body) }
    return names.names
  }

  @Test func aLoopLeavesItsName() throws {
    #expect(try names("for p in x: q = p") == ["p"])
    #expect(try names("if x:\n  for a, (b, *c) in x:\n    for d in a: pass") == ["a", "b", "c", "d"])
    #expect(try names("def f():\n  for p in x: pass") == [])
  }

  @Test func whatIsAssignedLaterIsAName() throws {
    #expect(try names("for p in x: pass", "p = 1") == [])
    #expect(try names("p = 1", "for p in x: pass") == ["p"])
  }

  @Test func aParameterKeepsItsNameBehindTheLoopOfATraining() {
    let seen = screens([
      "n = Neuron(2)", "for p in n.parameters(): p.data = 0.5", "y = n([1.0, 2.0])", ":graph y --style lanes",
      "x = Value(1.0)\nfor v in [x * 2]: pass", ":graph v --style lanes",
    ])
    #expect(seen[3].contains(" n.b ") && !seen[3].contains(" p "), "\(seen[3])")
    #expect(seen[5].contains("v = x * 2"))
  }
}
