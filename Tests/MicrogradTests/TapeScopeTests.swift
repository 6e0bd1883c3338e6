import Testing

@testable import Micrograd

struct TapeScopeTests {
  @Test func freesWhatWasMadeInside() {
    let tape = Tape()
    let a = Value(2, on: tape)
    let grad = tape.scope {
      let b = a.pow(2) * 3
      b.label = "b"
      b.backward()
      return a.grad
    }
    #expect(grad == 12)
    #expect(a.grad == 12)
    #expect(tape.count == 1)
    let fresh = a + 1
    let next = fresh.pow(3)
    #expect([fresh, next].map { $0.label } == ["", ""])
    #expect([fresh, next].map { $0.grad } == [0, 0])
    #expect(next.operation.symbol == "**3")
  }

  @Test func freesAfterAnError() {
    struct Failure: Error {}
    let tape = Tape()
    #expect(throws: Failure.self) {
      try tape.scope {
        _ = Value(1, on: tape)
        throw Failure()
      }
    }
    #expect(tape.count == 0)
  }

  @Test func freesWhatBelongsToThem() {
    let tape = Tape()
    let a = Value(2, on: tape)
    tape.scope {
      _ = a.pow(2) / 3
      tape.custom(data: 1, parents: [a], name: "rule").label = "b"
    }
    let state = tape.state.pointee
    #expect(state.exponents.isEmpty && state.customs.isEmpty && state.labels.isEmpty)
  }

  @Test func aTrainingLoopStaysFlat() {
    let tape = Tape(capacity: 8)
    let a = Value(3, on: tape)
    for _ in 0..<100 {
      tape.scope {
        (a - 1).pow(2).backward()
        a.data -= 0.1 * a.grad
        a.zeroGrad()
      }
    }
    #expect(abs(a.data - 1) < 1e-6)
    #expect(tape.count == 1)
  }
}
