import Testing

@testable import PythonModules
@testable import PythonRuntime

/// What only a cycle through an object of ours holds is freed.
struct CyclesTests {
  @Test(
    arguments: [
      "g = Digraph(); g.graph_attr['me'] = g", "g = Digraph(); g.node_attr['me'] = [g]",
      "n = Neuron(2); n.w.append(n)", "n = Layer(2, 1); n.neurons.append([n])",
      "n = MLP(2, [1]); n.layers.append(n)",
    ])
  func areFreed(_ body: String) {
    #expect(count(body, times: 50) == count(body, times: 500))
  }

  /// How many objects are listed after a program has made so many cycles.
  private func count(_ body: String, times: Int) -> Int {
    var count = 0
    DeepStack.run {
      let interpreter = Interpreter()
      let module = MicrogradModule(in: interpreter)
      let library = GraphvizLibrary(in: interpreter, Pictures(), PictureFiles())
      let imports = "from graphviz import Digraph\nfrom micrograd.nn import Neuron, Layer, MLP\n"
      let program = "def make():\n    \(body)\nfor i in range(\(times)): make()\n"
      #expect(throws: Never.self) { try interpreter.run(parsed(imports + program)) }
      withExtendedLifetime((module, library)) {
        interpreter.heap.collect()
        count = interpreter.heap.count
      }
    }
    return count
  }
}
