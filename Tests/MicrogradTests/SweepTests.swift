import MersenneTwister
import Micrograd
import Testing

/// Graphs with operands near and far against a plain walk over the topological order.
struct SweepTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func reachesNearAndFarAlike(_ seed: UInt64) {
    let tape = Tape(capacity: 16)
    var generator = MersenneTwister(seed: seed)
    var values = (0..<4).map { _ in Value(generator.uniform(0.5, 1), on: tape) }
    for _ in 0..<3000 {
      let last = UInt64(values.count)
      // Most operands are near; the others are anywhere, and so are the values that nothing comes to use.
      let near = { (generator: inout MersenneTwister) in values[Int(last - 1 - generator.below(min(last, 8)))]
      }
      let a = near(&generator)
      let b = generator.below(4) == 0 ? values[Int(generator.below(last))] : near(&generator)
      values.append(generator.below(3) == 0 ? (a * b).tanh() : a * 0.5 + b * 0.25)
    }
    let root = values[values.count - 1 - Int(generator.below(500))]
    root.backward()
    let expected = plainGradients(of: root)
    #expect((0..<tape.count).allSatisfy { tape[$0].grad == expected[tape[$0]] ?? 0 })
  }

  private func plainGradients(of root: Value) -> [Value: Double] {
    var gradients: [Value: Double] = [root: 1]
    for value in root.tape.topologicalOrder(of: [root]).reversed() {
      let gradient = gradients[value] ?? 0
      for (parent, slope) in zip(value.parents, value.localDerivatives ?? []) {
        gradients[parent, default: 0] += slope * gradient
      }
    }
    return gradients
  }

  @Test func whatLiesBetweenStaysUntouched() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let below = a * 3
    let between = (0..<5000).map { _ in a + 1 }
    (below * 5).backward()
    #expect(a.grad == 15)
    #expect(between.allSatisfy { $0.grad == 0 && $0.gradientStatus == .none })
  }

  @Test(arguments: [false, true])
  func asksNowAndThenWhetherToGoOn(_ isOfNeurons: Bool) throws {
    let tape = Tape()
    let (w, x) = (Value(0.5, on: tape), Value(1, on: tape))
    let neuron = Neuron(weights: [w, w, w], bias: x, activation: .tanh)
    var last = x
    while tape.count < 300_000 { last = isOfNeurons ? neuron([last, last, last]) : last * w }
    var count = 0
    tape.checkWhileSweeping = { count += 1 }
    last.backward()
    #expect((4...5).contains(count))
  }
}
