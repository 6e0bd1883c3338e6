import Testing

@testable import Tutor

@Suite("Comparing graphs")
struct GraphComparisonTests {
  static let leaves = ["a = Value(2.0); b = Value(-3.0); c = Value(10.0)"]

  private func verdict(_ cells: [String], solution: String) -> Verdict {
    func bench(_ cells: [String]) -> Workbench { Workbench(Self.leaves + cells) { false } }
    return GraphComparison("s").judge(bench(cells), bench([solution]))
  }

  @Test(
    "the same graph is found however it was built",
    arguments: [
      (["s = (a + b) * c"], "s = c * (b + a)"),
      (["s = (a + b) * c"], "t = a + b; s = t * c"),
      (["s = a + a"], "s = a + a"),
      (["s = 2 * a"], "s = a * Value(2.0)"),
      (["s = a"], "s = a"),
      (["x = a*b", "s = x + x*c"], "x = b*a; s = c*x + x"),
      (["s = (a / b).tanh()"], "s = (a * b**-1).tanh()"),
    ])
  func same(cells: [String], solution: String) {
    #expect(verdict(cells, solution: solution) == .holds(""))
  }

  @Test(
    "another graph of the same value is another graph",
    arguments: [
      (["s = a*c + b*c"], "s = (a + b) * c"),
      (["s = a + a"], "s = 2 * a"),
      (["s = a + Value(2.0)"], "s = a + a"),
      (["x = a*b", "s = x + a*b"], "x = a*b; s = x + x"),
      (["s = (a + b) + c"], "s = a + (b + c)"),
      (["s = a**2"], "s = a**3"),
      (["s = Value(-10.0)"], "s = (a + b) * c"),
    ])
  func other(cells: [String], solution: String) {
    let said = Verdict.fails("s has another graph than the one asked for. See :graph s")
    #expect(verdict(cells, solution: solution) == said)
  }

  @Test(
    "what has no graph is told",
    arguments: [
      (["s = -10.0"], "s is of the type float, not a Value: it has no graph."),
      (["t = a"], "there is no s."),
      (["s = 1/0"], "there is no s."),
      (["s = a\nfor i in range(20000): s = s + 1"], "the graph of s is huge."),
    ])
  func none(cells: [String], words: String) {
    #expect(verdict(cells, solution: "s = (a + b) * c") == .fails(words))
  }
}
