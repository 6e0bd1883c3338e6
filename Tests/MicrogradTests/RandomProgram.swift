import MersenneTwister
import Micrograd

/// A program that does random things to a tape through some handles.
struct RandomProgram {
  var generator: MersenneTwister
  let tape: Tape
  var handles: [Value] = []

  init(seed: UInt64, tape: Tape) {
    generator = MersenneTwister(seed: seed)
    self.tape = tape
    handles = [Value(1, on: tape), Value(-2, on: tape)]
  }

  mutating func act(times: Int) {
    for _ in 0..<times { act() }
  }

  mutating func act() {
    let (a, b, number) = (handle(), handle(), generator.uniform(-2, 2))
    switch generator.below(16) {
    case 0: handles.append(Value(number, on: tape))
    case 1: handles.append(a + b)
    case 2: handles.append(a * b)
    case 3: handles.append(a - number)
    case 4: handles.append(a.tanh().pow(generator.below(2) == 0 ? 2 : 3))
    case 5: handles.append(a.relu())
    case 6: handles.append((a * 0.1).tanh().exp())
    case 7: handles.append(custom(a, b))
    case 8: a.data = number
    case 9: a.grad = number
    case 10: a.zeroGrad()
    case 11: a.label = generator.below(2) == 0 ? "" : String(number)
    case 12, 13, 14: a.backward()
    default: handles.remove(at: Int(generator.below(UInt64(handles.count))))
    }
    if handles.isEmpty { handles.append(Value(1, on: tape)) }
  }

  private mutating func handle() -> Value { handles[Int(generator.below(UInt64(handles.count)))] }

  /// An operation whose rule finds its parents anew, as a compaction may have moved them.
  private func custom(_ a: Value, _ b: Value) -> Value {
    tape.custom(data: a.data - 2 * b.data, parents: [a, b, a], name: "custom \(a.data)") { out in
      let parents = out.parents
      parents[0].grad += out.grad
      parents[1].grad -= 2 * out.grad
    }
  }

  /// All that can be asked about the graph under some handles; values are named by their rank.
  static func picture(of handles: [Value], on tape: Tape) -> [String] {
    let values = tape.topologicalOrder(of: handles)
    let ranks = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    let freshness = tape.freshness(of: values)
    let stale = tape.staleData(of: values)
    return values.indices.map { place in
      let value = values[place]
      let parents = value.parents.map { ranks[$0] ?? -1 }
      return "\(value) \(value.label) \(value.operation) \(value.isConstant) \(parents) \(freshness[place])"
        + " \(value.gradientStatus) \(stale[place])"
    }
  }

  func picture() -> [String] { Self.picture(of: handles, on: tape) }
}
