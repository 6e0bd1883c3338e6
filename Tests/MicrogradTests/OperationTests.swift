import Micrograd
import Testing

struct OperationTests {
  @Test func hasTheNameThatMicrogradShows() {
    let a = Value(2)
    #expect(a.operation == .leaf)
    #expect(a.operation.symbol == "")
    #expect((a + a).operation.symbol == "+")
    #expect((a * a).operation.symbol == "*")
    #expect(a.pow(2).operation.symbol == "**2")
    #expect(a.pow(-1).operation.symbol == "**-1")
    #expect(a.pow(2.0).operation.symbol == "**2.0")
    #expect(a.pow(0.5).operation == .power(Exponent(0.5)))
    #expect(a.relu().operation.symbol == "ReLU")
    #expect(a.tanh().operation.symbol == "tanh")
    #expect(a.exp().operation.symbol == "exp")
    #expect(a.log().operation.symbol == "log")
  }

  @Test func localDerivativesMultiplyWhatFlowsIn() {
    let a = Value(3)
    let b = Value(-2)
    #expect(a.localDerivatives == [])
    #expect((a + b).localDerivatives == [1, 1])
    #expect((a * b).localDerivatives == [-2, 3])
    #expect(a.pow(3).localDerivatives == [27])
    #expect(a.relu().localDerivatives == [1])
    #expect(b.relu().localDerivatives == [0])
    #expect(a.log().localDerivatives == [1.0 / 3])
  }
}
