import PythonRuntime
import Testing

@testable import PythonModules

struct NetworkTests {
  @Test func showsAsMicrogradDoes() {
    #expect(
      output("print(MLP(2, [3, 1]))")
        == "MLP of [Layer of [ReLUNeuron(2), ReLUNeuron(2), ReLUNeuron(2)], Layer of [LinearNeuron(3)]]\n")
    #expect(output("print(len(MLP(3, [4, 4, 1]).parameters()))") == "41\n")
  }

  @Test func modulesAreImportedAsInMicrograd() {
    #expect(
      output("from micrograd.engine import Value\nfrom micrograd import nn\nprint(nn.Neuron(2))")
        == "ReLUNeuron(2)\n")
    #expect(output("import micrograd.nn as nn\nprint(isinstance(nn.MLP(1, [1]), nn.Module))") == "True\n")
  }

  @Test func aSeedGivesMicrogradsWeights() {
    let program = "import random\nrandom.seed(1337)\nn = Neuron(2)\nprint(n.w[0].data, n.w[1].data, n.b.data)"
    #expect(output(program) == "0.23550571390294128 0.06653114721000164 0.0\n")
  }

  @Test func oneNeuronGivesAValueAndSeveralAList() {
    #expect(
      output("print(type(Layer(2, 1)([1, 2])).__name__, type(Layer(2, 3)([1, 2])).__name__)")
        == "Value list\n")
  }

  @Test func layersAndNeuronsCanBeExchanged() {
    let program = """
      n = MLP(2, [3, 1])
      n.layers.append(Layer(1, 2))
      print(len(n.parameters()), len(n([1, 2])))
      n.layers[0] = 'x'
      n([1, 2])
      """
    #expect(
      output(program).hasPrefix("17 2\nTypeError: layers of a MLP must hold parts of networks, not 'str'"))
  }

  @Test func whatWasExchangedCountsAtTheNextCall() {
    let program = """
      n = Layer(1, 2, activation='linear')
      for m in n.neurons: m.w[0].data, m.b.data = 2.0, 1.0
      print([v.data for v in n([3.0])], [v.data for v in n([Value(3.0)])])
      n.neurons[0].b = Value(10.0)
      n.neurons[1].w[0] = Value(5.0)
      print([v.data for v in n([3.0])], [v.data for v in n([Value(3.0)])])
      n.neurons.pop()
      print(n([Value(3.0)]).data, n([3.0]).data)
      """
    #expect(output(program) == "[7.0, 7.0] [7.0, 7.0]\n[16.0, 16.0] [16.0, 16.0]\n16.0 16.0\n")
  }

  @Test func aNeuronThatWasCalledAloneSinceItChangedCountsInItsLayer() {
    let program = """
      n = Layer(1, 2, activation='linear')
      for m in n.neurons: m.w[0].data, m.b.data = 2.0, 1.0
      x = [Value(3.0)]
      print([v.data for v in n(x)])
      n.neurons[0].b = Value(10.0)
      print([m(x).data for m in n.neurons], [v.data for v in n(x)])
      n.neurons[1].w[0] = Value(5.0)
      print([m(x).data for m in n.neurons], [v.data for v in n(x)])
      """
    #expect(output(program) == "[7.0, 7.0]\n[16.0, 7.0] [16.0, 7.0]\n[16.0, 16.0] [16.0, 16.0]\n")
  }

  @Test func aLayerInALayerGivesItsResultsAmongTheOthers() {
    let program = """
      n = Layer(1, 2, activation='linear')
      n.neurons.insert(1, Layer(1, 2))
      x = [Value(3.0)]
      print([v.data for v in n(x)] == [v.data for v in [n.neurons[0](x), *n.neurons[1](x), n.neurons[2](x)]])
      """
    #expect(output(program) == "True\n")
  }

  @Test func aNetworkWhosePlacesMovedAnswersTheSame() {
    let program = """
      junk = [Value(1.0) for i in range(1000)]
      n = MLP(2, [3, 1], activation='tanh')
      x = [Value(0.5), Value(-1.0)]
      before = n(x).data
      junk = None
      for i in range(200000): junk = x[0] + 1
      print(n(x).data == before)
      """
    #expect(output(program) == "True\n")
  }

  @Test func aLayerThatWouldOutgrowTheLimitIsRefusedBefore() {
    let live = LiveValues()
    #expect(throws: PythonError.self) { try live.checkRoom(for: LiveValues.limit + 1) }
    #expect(throws: Never.self) { try live.checkRoom(for: LiveValues.limit) }
  }

  @Test func numbersMakeTheSameResultsAsValues() {
    let program = """
      n = MLP(3, [4, 2], activation='tanh')
      a, b = n([0.5, -1.0, 2]), n([Value(0.5), Value(-1.0), Value(2.0)])
      print([v.data for v in a] == [v.data for v in b], [v.data for v in n([0.5, Value(-1.0), 2])] == [v.data for v in a])
      """
    #expect(output(program) == "True True\n")
  }

  @Test func aNetworkWithoutLayersGivesItsInputs() {
    let program = "n = MLP(1, [1]); n.layers.clear(); x = [Value(2.0)]; print(n(x) is x, n([2.0]))"
    #expect(output(program) == "True [2.0]\n")
  }

  @Test(arguments: [
    "n([1.0, 2.0])", "n([Value(1.0), Value(2.0)])", "n.parameters()", "n.zero_grad()", "repr(n)",
  ])
  func aNetworkInItselfIsRefused(_ use: String) {
    let printed = output("n = MLP(2, [2]); n.layers.append(n)\n\(use)")
    #expect(printed.hasPrefix("RecursionError: maximum recursion depth exceeded"))
  }

  @Test func zeroGradClearsTheParameters() {
    let program = """
      n = Neuron(2)
      n([Value(1.0), Value(1.0)]).backward()
      n.zero_grad()
      print([p.grad for p in n.parameters()])
      """
    #expect(output(program) == "[0, 0, 0]\n")
  }

  @Test func trainingLowersTheLoss() {
    let program = """
      import random
      random.seed(1)
      n = MLP(3, [4, 4, 1], activation='tanh')
      xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
      ys = [1.0, -1.0, -1.0, 1.0]
      losses = []
      for k in range(50):
          loss = sum((n(x) - y)**2 for x, y in zip(xs, ys))
          n.zero_grad()
          loss.backward()
          for p in n.parameters():
              p.data -= 0.05 * p.grad
          losses.append(loss.data)
      print(losses[-1] < losses[0] / 10)
      """
    #expect(output(program) == "True\n")
  }

  @Test func impossibleSizesAreRefused() {
    #expect(output("MLP(10**6, [10**6])").hasPrefix("MemoryError"))
    #expect(output("MLP(2, [])").hasPrefix("ValueError"))
    #expect(output("Neuron(-1)").hasPrefix("TypeError"))
    #expect(output("MLP(2, [1], activation='cube')").hasPrefix("ValueError"))
  }
}
