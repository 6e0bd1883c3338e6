import Testing

@testable import TerminalDrawing

/// What a value was computed from, where its operands are called by formulas themselves.
@Suite struct FormulaTests {
  private func formula(_ operation: String, _ titles: String...) -> String {
    var nodes = titles.map { Graph.Node(title: $0, data: 1) }
    nodes.append(Graph.Node(title: "e", data: 1, operation: operation, operands: Array(titles.indices)))
    return Graph(nodes: nodes).formula(of: titles.count, .unicode)
  }

  @Test(arguments: [
    ("a*b", "b**3", "a*b + b**3"), ("a+b", "c", "(a+b) + c"), ("c", "a-b", "c + (a-b)"),
    ("a*b**2", "f**-1", "a*b**2 + f**-1"), ("-a", "b", "-a + b"), ("my loss", "b", "(my loss) + b"),
    ("(a+b)*c", "d", "(a+b)*c + d"), ("tanh(a+b)", "d", "tanh(a+b) + d"),
  ])
  func aSumTakesProductsAsTheyAre(left: String, right: String, words: String) {
    #expect(formula("+", left, right) == words)
  }

  @Test(arguments: [
    ("f**-1", "10", "f**-1 * 10"), ("a*b", "c", "(a*b) * c"), ("a+b", "c", "(a+b) * c"),
    ("c", "a/b", "c * (a/b)"),
    ("-a", "b", "-a * b"), ("a**2*b", "c", "(a**2*b) * c"),
  ])
  func aProductTakesPowersAsTheyAre(left: String, right: String, words: String) {
    #expect(formula("*", left, right) == words)
  }

  @Test(arguments: [
    ("a", "a**2"), ("a+b", "(a+b)**2"), ("a*b", "(a*b)**2"), ("a**3", "(a**3)**2"), ("-a", "(-a)**2"),
    ("tanh(a)", "tanh(a)**2"),
  ])
  func thePowerOfAFormulaHasParentheses(base: String, words: String) {
    #expect(formula("**2", base) == words)
  }
}
