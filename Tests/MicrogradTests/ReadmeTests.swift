import Micrograd
import Testing

/// The README's Swift program.
struct ReadmeTests {
  @Test func theSwiftProgramGivesItsGradient() {
    let a = Value(2.0), b = Value(-3.0), c = Value(10.0)
    let d = a * b + c
    d.backward()
    #expect(a.grad == -3.0)
  }
}
