import Micrograd
import Testing

struct TapeStepTests {
  /// A second step by hand adds to what the pass before this step has reached.
  @Test func savesWhatAGradientPassedOnByHandChanges() throws {
    let tape = Tape()
    let (a, b) = (Value(2, on: tape), Value(3, on: tape))
    let product = a * b
    let own = tape.custom(data: 1, parents: [product, b], name: "own") { out in out.parents[1].grad += 5 }
    own.backward()
    product.grad = 1
    try product.passGradientOn()
    tape.beginStep()
    try product.passGradientOn()
    try own.passGradientOn()
    #expect([a.grad, b.grad] == [6, 14])
    #expect(Set(tape.step.changed.map(\.value)) == [a, b, product])
    tape.restore(tape.step)
    #expect([a.grad, b.grad] == [3, 7])
  }

  @Test func tellsWhatWasMadeAndChanged() {
    let tape = Tape()
    let a = Value(2, label: "a", on: tape)
    let b = Value(-3, on: tape)
    tape.beginStep()
    #expect(tape.step.isEmpty)
    let c = a * b
    c.backward()
    a.data = 7
    a.label = "x"
    a.label = "y"
    let step = tape.step
    #expect(step.made == 2..<3)
    #expect(step.changed.map { $0.value } == [b, a] || step.changed.map { $0.value } == [a, b])
    let change = step.changed.first { $0.value == a }
    #expect(change?.data == 2)
    #expect(change?.grad == 0)
    #expect(change?.label == "a")
    #expect(change?.status == GradientStatus.none)
    #expect(change?.hasNewData == true)
    #expect(change?.hasNewGradient == true)
    let other = step.changed.first { $0.value == b }
    #expect(other?.hasNewData == false)
    #expect(other?.label == nil)
  }

  @Test func aNewStepForgetsTheOldOne() {
    let tape = Tape()
    let a = Value(2, on: tape)
    tape.beginStep()
    a.data = 3
    tape.beginStep()
    #expect(tape.step.isEmpty)
    a.data = 4
    #expect(tape.step.changed.map { $0.data } == [3])
  }

  @Test func withoutAStepNothingIsSaved() {
    let tape = Tape()
    let a = Value(2, on: tape)
    a.data = 3
    #expect(tape.step.changed.isEmpty)
    tape.beginStep()
    tape.endStep()
    a.data = 4
    #expect(tape.step.changed.isEmpty)
  }

  @Test func restoringBringsBackRules() throws {
    let tape = Tape()
    let a = Value(2, on: tape)
    let b = tape.custom(data: 1, parents: [a], name: "b") { out in a.grad += 3 * out.grad }
    tape.beginStep()
    tape.setRule(of: b) { out in a.grad += 100 * out.grad }
    b.backward()
    #expect(a.grad == 100)
    tape.restore(tape.step)
    #expect(a.grad == 0)
    b.backward()
    #expect(a.grad == 3)
  }

  @Test func aScopeInsideAStepTakesItsValuesAlong() {
    let tape = Tape()
    let a = Value(2, on: tape)
    tape.scope {
      let b = Value(3, on: tape)
      tape.beginStep()
      b.data = 4
      a.data = 5
    }
    #expect(tape.step.changed.map { $0.value } == [a])
    #expect(tape.step.made.isEmpty)
    tape.restore(tape.step)
    #expect(a.data == 2)
  }
}
