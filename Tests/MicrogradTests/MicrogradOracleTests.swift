import Micrograd
import Testing

/// Random expressions against what PyPI's micrograd makes of them.
struct MicrogradOracleTests {
  @Test func givesTheNumbersOfMicrograd() throws {
    let graphs = RandomGraph.all()
    #expect(graphs.count == 60)
    for graph in graphs { try compare(graph) }
  }

  private func compare(_ graph: RandomGraph) throws {
    var values = graph.leaves.map { Value($0) }
    for step in graph.steps { values.append(try value(of: step, among: values)) }
    let root = values.dropFirst(3).dropLast().reduce(values[values.count - 1], +)
    root.backward()
    #expect([root.data] == graph.data)
    #expect(values.count == graph.gradients.count)
    for (value, expected) in zip(values, graph.gradients) {
      // The order of a sum of gradients is free, so their last digits are too.
      #expect(abs(value.grad - expected) <= 1e-11 * max(1, abs(expected)))
    }
  }

  struct UnknownStep: Error {}

  private func value(of step: RandomGraph.Step, among values: [Value]) throws -> Value {
    let (a, b, n) = (values[step.first], values[step.second], step.number)
    switch step.operation {
    case "+": return a + b
    case "-": return a - b
    case "*": return a * b
    case "/": return a / b
    case "neg": return -a
    case "relu": return a.relu()
    case "square": return a.pow(2)
    case "cube": return a.pow(3)
    case "inverse": return a.pow(-1)
    case "root": return a.pow(0.5)
    case "+n": return a + n
    case "n+": return n + a
    case "-n": return a - n
    case "n-": return n - a
    case "*n": return a * n
    case "n*": return n * a
    case "/n": return a / n
    case "n/": return n / a
    default: throw UnknownStep()
    }
  }
}
