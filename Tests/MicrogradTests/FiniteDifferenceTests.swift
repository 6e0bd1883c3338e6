import MersenneTwister
import Micrograd
import Testing

/// Gradients of random expressions with all operations against central differences.
struct FiniteDifferenceTests {
  /// One step of an expression: it takes two earlier values and a number.
  typealias Step = (operation: Int, first: Int, second: Int, number: Double)

  static let operations: [@Sendable (Value, Value, Double) -> Value] = [
    { a, b, _ in a + b },
    { a, b, _ in a - b },
    { a, b, _ in a * b },
    { a, b, n in a / (b * b + n) },
    { a, _, n in a + n },
    { a, _, n in n - a },
    { a, _, n in n * a },
    { a, _, n in n / (a * a + 1) },
    { a, _, n in (a * a + n).pow(0.5) },
    { a, _, _ in (a * 0.5).pow(3) },
    { a, _, _ in -a },
    { a, _, n in (a + n).relu() },
    { a, _, _ in a.tanh() },
    { a, _, _ in (a.tanh() * 2).exp() },
    { a, _, n in (a * a + n).log() },
    { a, b, _ in custom(a, b) },
  ]

  /// a³ / 6 · b, an operation with a rule of its own.
  static func custom(_ a: Value, _ b: Value) -> Value {
    let slope = a.data * a.data / 2
    return a.tape.custom(data: a.data * a.data * a.data / 6 * b.data, parents: [a, b], name: "cubic") { out in
      a.grad += slope * b.data * out.grad
      b.grad += a.data * a.data * a.data / 6 * out.grad
    }
  }

  private func steps(_ generator: inout MersenneTwister, leaves: Int) -> [Step] {
    (0..<10).map { made in
      let choices = UInt64(leaves + made)
      return (
        Int(generator.below(UInt64(Self.operations.count))), Int(generator.below(choices)),
        Int(generator.below(choices)), generator.uniform(0.5, 2)
      )
    }
  }

  private func root(_ steps: [Step], of leaves: [Value]) -> Value {
    var values = leaves
    for step in steps {
      // The tanh keeps every value of a size at which differences mean something.
      let made = Self.operations[step.operation](values[step.first], values[step.second], step.number)
      values.append((made * 0.5).tanh() * 2)
    }
    return values.dropFirst(leaves.count).reduce(Value(0), +)
  }

  @Test func gradientsAreSlopes() {
    var generator = MersenneTwister(seed: 2)
    var compared = 0
    for _ in 0..<300 {
      let start = (0..<3).map { _ in generator.uniform(-2, 2) }
      let steps = steps(&generator, leaves: 3)
      Tape.current.scope {
        let leaves = start.map { Value($0) }
        root(steps, of: leaves).backward()
        for place in start.indices {
          compared += agrees(leaves[place].grad, with: steps, at: start, by: place) ? 1 : 0
        }
      }
    }
    // A difference across the corner of a ReLU is no slope; such cases are told apart and skipped.
    #expect(compared > 850)
  }

  /// Compares a gradient with the slope, unless the slopes on both sides differ.
  private func agrees(_ gradient: Double, with steps: [Step], at start: [Double], by place: Int) -> Bool {
    func data(_ shift: Double) -> Double {
      var start = start
      start[place] += shift
      return root(steps, of: start.map { Value($0) }).data
    }
    let h = 1e-5
    let (left, middle, right) = (data(-h), data(0), data(h))
    if abs((right - middle) - (middle - left)) > 1e-3 * h { return false }
    let slope = (right - left) / (2 * h)
    #expect(abs(gradient - slope) <= 1e-6 * max(1, abs(slope)))
    return true
  }
}
