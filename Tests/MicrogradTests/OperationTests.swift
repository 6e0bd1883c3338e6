import Foundation
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

  @Test func recomputesFromWhatTheOperandsHold() {
    let a = Value(3)
    let values = [a + 1, a * 2, a.pow(2), a.relu(), a.tanh(), a.exp(), a.log()]
    #expect(values.allSatisfy { $0.recomputedData == $0.data })
    a.data = -2
    let expected: [Double] = [-1, -4, 4, 0, tanh(-2.0), exp(-2.0)]
    #expect(values.dropLast().map { $0.recomputedData } == expected)
    #expect(values.last?.recomputedData?.isNaN == true)
    #expect(a.recomputedData == nil)
    #expect(values[0].parents[1].recomputedData == nil)
    #expect(a.tape.custom(data: 1, parents: [a], name: "").recomputedData == nil)
  }
}
