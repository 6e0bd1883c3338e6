import MersenneTwister
import Micrograd
import Testing

struct MLPTests {
  /// The lecture's tiny data set.
  let inputs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
  let targets = [1.0, -1.0, -1.0, 1.0]

  func close(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 * max(1, abs(expected))
  }

  func lossOfTheLecture(_ model: MLP) -> Value {
    // Python's sum starts at the number 0.
    let errors = zip(inputs, targets).map { input, target in (model(input)[0] - target).pow(2) }
    return errors.dropFirst().reduce(errors[0] + 0, +)
  }

  @Test func theLecturesNetworkGivesTheLecturesNumbers() {
    var generator = MersenneTwister(seed: 1337)
    let model = MLP(inputs: 3, outputs: [4, 4, 1], activation: .tanh, using: &generator)
    #expect(model.parameters.map { $0.data } == LectureNetwork.parameters)
    let loss = lossOfTheLecture(model)
    #expect(close(loss.data, 6.005402783252284))
    loss.backward()
    #expect(zip(model.parameters, LectureNetwork.gradients).allSatisfy { close($0.grad, $1) })
    #expect(loss.tape.topologicalOrder(of: [loss]).count == 398)
  }

  @Test func wrapsNumbersInEachNeuron() {
    let tape = Tape()
    var generator = MersenneTwister(seed: 1337)
    let model = MLP(inputs: 3, outputs: [4, 4, 1], activation: .tanh, using: &generator, on: tape)
    let output = model(inputs[0])[0]
    let values = tape.topologicalOrder(of: [output])
    #expect(values.count == 126)
    #expect(values.filter { !$0.isLeaf }.count == 73)
    #expect(values.filter { $0.isConstant }.count == 12)
    #expect(close(output.data, 0.42767811248845455))
  }

  @Test func trainsAsTheLectureDoes() {
    let tape = Tape()
    var generator = MersenneTwister(seed: 1337)
    let model = MLP(inputs: 3, outputs: [4, 4, 1], activation: .tanh, using: &generator, on: tape)
    var losses: [Double] = []
    for _ in 0..<3 {
      tape.scope {
        let loss = lossOfTheLecture(model)
        losses.append(loss.data)
        model.zeroGrad()
        loss.backward()
        for parameter in model.parameters { parameter.data -= 0.1 * parameter.grad }
      }
    }
    #expect(zip(losses, [6.005402783252284, 3.2021496469205015, 2.4621709281541335]).allSatisfy(close))
    #expect(tape.count == 41)
  }

  @Test func theRepositorysNetworkHasItsShape() {
    let tape = Tape()
    var generator = MersenneTwister(seed: 1337)
    let model = MLP(inputs: 2, outputs: [2, 1], using: &generator, on: tape)
    #expect(
      model.description
        == "MLP of [Layer of [ReLUNeuron(2), ReLUNeuron(2)], Layer of [LinearNeuron(2)]]")
    let drawn = LectureNetwork.parameters
    let expected = [drawn[0], drawn[1], 0, drawn[2], drawn[3], 0, drawn[4], drawn[5], 0]
    #expect(model.parameters.map { $0.data } == expected)
    #expect(model.parameters.allSatisfy { $0.isLeaf && !$0.isConstant && $0.label == "" })
    #expect(model([0.0, 0.0])[0].operation == .add)
  }

  @Test func followsACompaction() {
    let tape = Tape()
    _ = Value(0, on: tape)
    var generator = MersenneTwister(seed: 1)
    var model = MLP(inputs: 2, outputs: [2, 1], using: &generator, on: tape)
    let answer = model([0.5, -1])[0].data
    model.remap(by: tape.compact(keeping: model.parameters))
    #expect(tape.count == 9)
    #expect(model([0.5, -1])[0].data == answer)
  }
}
