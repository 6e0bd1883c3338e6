import MersenneTwister
import Micrograd
import Testing

struct NeuronTests {
  /// The picture of the repository's trace_graph notebook.
  @Test func theTracedNeuron() {
    var generator = MersenneTwister(seed: 1337)
    let neuron = Neuron(inputs: 2, using: &generator)
    let inputs = [Value(1), Value(-2)]
    let y = neuron(inputs)
    y.backward()
    #expect(y.data == 0.102443419482938)
    #expect(neuron.parameters.map { $0.data } == [0.23550571390294128, 0.06653114721000164, 0])
    #expect(neuron.parameters.map { $0.grad } == [1, -2, 1])
    #expect(inputs.map { $0.grad } == [0.23550571390294128, 0.06653114721000164])
    #expect(neuron.description == "ReLUNeuron(2)")
  }

  @Test func sumsFromTheBiasOn() {
    let (w, b, x) = (Value(2), Value(5), Value(3))
    let neuron = Neuron(weights: [w], bias: b, activation: .linear)
    let sum = neuron([x])
    #expect(sum.parents[0] == b)
    #expect(sum.parents[1].parents == [w, x])
    #expect(sum.data == 11)
  }

  @Test func takesValuesAndNumbersTogether() {
    let (v, w, b, x) = (Value(2), Value(4), Value(1), Value(3))
    let neuron = Neuron(weights: [v, w], bias: b, activation: .tanh)
    let mixed = neuron([Input.value(x), .number(-1)])
    #expect(mixed.operation == .tanh)
    #expect(mixed.parents[0].data == 3)
  }

  @Test func leavesOutWhatHasNoPartner() {
    let neuron = Neuron(weights: [Value(2), Value(4)], bias: Value(1), activation: .relu)
    #expect(neuron([3.0]).data == 7)
    #expect(neuron([3.0, 1, 100]).data == 11)
  }

  @Test func zeroesItsParameters() {
    let neuron = Neuron(weights: [Value(2)], bias: Value(1), activation: .linear)
    neuron([3.0]).backward()
    #expect(neuron.parameters.map { $0.grad } == [3, 1])
    neuron.zeroGrad()
    #expect(neuron.parameters.map { $0.grad } == [0, 0])
  }
}
