import MersenneTwister
import Testing

@testable import Micrograd

/// Neurons, whose inner nodes share their gradients, against the same nodes made one by one.
struct SharedGradientTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func nobodySeesThatGradientsAreShared(_ seed: UInt64) {
    var walk = TwoTapes(seed: seed)
    for _ in 0..<120 { walk.doSomething() }
    walk.compareEverything()
  }

  @Test func aTrainingGivesNoInnerNodeAGradientOfItsOwn() {
    let tape = Tape()
    var generator = MersenneTwister(seed: 1)
    let network = MLP(inputs: 2, outputs: [4, 1], activation: .tanh, using: &generator, on: tape)
    let inputs = [Value(1, on: tape), Value(-2, on: tape)]
    for _ in 0..<3 {
      network.zeroGrad()
      let loss = network.layers.reduce(inputs) { $1($0) }[0].pow(2)
      loss.backward()
      for parameter in network.parameters { parameter.data -= 0.1 * parameter.grad }
    }
    #expect(shared(tape) == 15)
    #expect(tape.topologicalOrder(of: [tape[tape.count - 1]]).count == 49)
    #expect(shared(tape) == 10)
  }

  @Test func aResultHasAGradientOfItsOwn() {
    let tape = Tape()
    let (w, b, x) = (Value(2, on: tape), Value(1, on: tape), Value(3, on: tape))
    let sum = Neuron(weights: [w, w], bias: b, activation: .linear)([x, x])
    #expect(tape[sum.index] == sum)
    #expect(tape[b.index] == b)
    #expect(shared(tape) == 1)
    _ = tape[sum.index - 1]
    #expect(shared(tape) == 0)
  }

  private func shared(_ tape: Tape) -> Int {
    tape.state.pointee.sums.count { tape.state.pointee.nodes[Int($0)].operation == .weightedSum }
  }

  @Test func keepsTheOrderOfTimesWhenTheClockIsWoundBack() {
    let tape = Tape()
    let (w, b, x) = (Value(2, on: tape), Value(1, on: tape), Value(3, on: tape))
    for _ in 0..<10 { b.data = 1 }
    let sum = Neuron(weights: [w, w, w], bias: b, activation: .linear)([x, x, x])
    sum.backward()
    tape.state.pointee.windClockBack()
    w.data = 5
    #expect(tape.freshness(of: [sum.parents[0].parents[0].parents[1], w])[0] == .stale(times: 1))
  }
}

/// The same program on two tapes.
private struct TwoTapes {
  /// With neurons as they are, and with nodes made one by one.
  private let tapes = [Tape(capacity: 8), Tape(capacity: 8)]
  private var generator: MersenneTwister
  /// The places of values that the program holds.
  private var held: [Int] = []
  private var checkpoints: [Tape.Checkpoint] = []
  private var takenBack = 0

  init(seed: UInt64) {
    generator = MersenneTwister(seed: seed)
    for _ in 0..<4 { make { Value(0.5, on: $0) } }
  }

  private mutating func below(_ limit: Int) -> Int { Int(generator.below(UInt64(limit))) }

  private mutating func anyHeld() -> Int { held[below(held.count)] }

  private mutating func make(_ body: (Tape) -> Value) {
    let made = tapes.map { body($0).index }
    #expect(made[0] == made[1])
    held.append(made[0])
  }

  mutating func doSomething() {
    switch below(25) {
    case 0..<8: makeNeuron()
    case 8: make { [number = generator.uniform(-1, 1)] in Value(number, on: $0) }
    case 9..<12: makeOperation()
    case 12, 13: edit()
    case 14, 15: backward()
    case 16: compareParents(of: anyHeld())
    case 17: compact()
    case 18: checkpoint()
    case 19: goBack()
    case 20: free()
    case 21: tapes.forEach { $0.beginStep() }
    case 22: compareLooks()
    case 23: tapes.forEach { $0.state.pointee.windClockBack() }
    default: if below(4) == 0 { compareEverything() }
    }
    compareHeld()
  }

  private mutating func makeNeuron() {
    let count = below(5)
    let (weights, inputs) = (
      (0..<count).map { _ in anyHeld() }, (0..<count + below(2)).map { _ in anyHeld() }
    )
    let (bias, activation) = (anyHeld(), [Activation.linear, .relu, .tanh][below(3)])
    let tape = tapes[0], other = tapes[1]
    let neuron = Neuron(
      weights: weights.map { Value(state: tape.state, index: UInt32($0)) }, bias: handle(bias, tape),
      activation: activation)
    let result = neuron(inputs.map { handle($0, tape) })
    var sum = handle(bias, other)
    for (weight, input) in zip(weights, inputs) { sum = sum + handle(weight, other) * handle(input, other) }
    let expected = activation(sum)
    #expect(result.index == expected.index)
    held.append(result.index)
  }

  private mutating func makeOperation() {
    let (first, second, kind) = (anyHeld(), anyHeld(), below(5))
    make { tape in
      let (a, b) = (handle(first, tape), handle(second, tape))
      switch kind {
      case 0: return a + b
      case 1: return a * b
      case 2: return a.tanh()
      case 3: return a.pow(2)
      default:
        return tape.custom(data: a.data, parents: [a, b], name: "own") { out in
          // Now and then it stops the pass.
          if out.grad > 2 { throw Stop() }
          out.parents[0].grad += out.grad
          _ = out.parents[1].parents
        }
      }
    }
  }

  private mutating func edit() {
    let (place, number, kind) = (anyHeld(), generator.uniform(-1, 1), below(4))
    for tape in tapes {
      switch kind {
      case 0: handle(place, tape).grad = number
      case 1: handle(place, tape).zeroGrad()
      default: handle(place, tape).data = number
      }
    }
  }

  private mutating func backward() {
    let (place, isStep) = (anyHeld(), below(5) == 0)
    let errors = tapes.map { tape in
      do {
        if isStep {
          try handle(place, tape).passGradientOn()
        } else {
          try tape.backward(from: handle(place, tape))
        }
        return ""
      } catch { return "\(error)" }
    }
    #expect(errors[0] == errors[1])
  }

  private mutating func compact() {
    let kept = held.filter { _ in below(3) > 0 } + [held[0]]
    let places = tapes.map { tape in
      let remapping = tape.compact(keeping: kept.map { handle($0, tape) })
      return kept.map { remapping[$0] ?? -1 }
    }
    #expect(places[0] == places[1])
    held = places[0]
    #expect(tapes[0].count == tapes[1].count)
  }

  private mutating func checkpoint() {
    if takenBack > 0 { tapes.forEach { $0.forgetTakenBack() } }
    takenBack = 0
    checkpoints.append(tapes.map { $0.checkpoint() }[0])
  }

  private mutating func goBack() {
    guard let last = checkpoints.last else { return }
    switch below(3) {
    case 0: tapes.forEach { $0.restore(last) }
    case 1:
      tapes.forEach { $0.takeBack(last) }
      if below(2) == 0 {
        tapes.forEach { $0.putForward() }
      } else {
        checkpoints.removeLast()
        takenBack += 1
      }
    default:
      tapes.forEach { $0.forget(last) }
      checkpoints.removeLast()
    }
  }

  private mutating func free() {
    let start = max(1, tapes[0].count - below(12))
    tapes.forEach { $0.free(from: start) }
    held.removeAll { $0 >= start }
    if held.isEmpty { held = [0] }
  }

  private func compareHeld() {
    for place in held {
      let (value, expected) = (handle(place, tapes[0]), handle(place, tapes[1]))
      #expect(same(value.data, expected.data))
      #expect(same(value.grad, expected.grad))
      #expect(value.gradientStatus == expected.gradientStatus)
    }
  }

  /// From now on the program holds the parents too, which are inner nodes of sums.
  private mutating func compareParents(of place: Int) {
    let shown = tapes.map {
      handle(place, $0).parents.map { "\($0.index) \($0) \($0.operation) \($0.gradientStatus)" }
    }
    #expect(shown[0] == shown[1])
    held += handle(place, tapes[0]).parents.map(\.index)
  }

  private mutating func compareLooks() {
    let (place, mark, kind) = (anyHeld(), below(tapes[0].count), below(5))
    let shown = tapes.map { tape in
      let value = handle(place, tape)
      return switch kind {
      case 0: "\(value.lastPassRoot?.index ?? -1)"
      case 1: "\(tape.size(of: value)) \(value.operation) \(value.localDerivatives ?? [])"
      case 2: "\(value.isDataStale) \(value.recomputedData ?? 0)"
      case 3: "\(tape.newestUnused(since: mark, and: [value])?.index ?? -1)"
      default: "\(tape.step.changed.map { $0.value.index }) \(tape.step.made) \(tape[mark])"
      }
    }
    #expect(shown[0] == shown[1])
  }

  func compareEverything() {
    #expect(tapes[0].count == tapes[1].count)
    let shown = tapes.map { tape in
      let values = (0..<tape.count).map { tape[$0] }
      let fresh = tape.freshness(of: values), stale = tape.staleData(of: values)
      return values.indices.map {
        "\(values[$0]) \(values[$0].operation) \(values[$0].parents.map(\.index)) \(values[$0].gradientStatus) \(fresh[$0]) \(stale[$0])"
      }
    }
    #expect(shown[0] == shown[1])
  }
}

private struct Stop: Error {}

/// Whether two numbers are the same to the last bit, the sign of a zero included.
private func same(_ first: Double, _ second: Double) -> Bool {
  first.bitPattern == second.bitPattern || first.isNaN && second.isNaN
}

/// A handle of a value that the program holds; it does not look at the tape.
private func handle(_ place: Int, _ tape: Tape) -> Value {
  Value(state: tape.state, index: UInt32(place))
}
