import Micrograd
import Testing

/// The rules for numbers that lie on no tape, held to those of values.
struct OperationRuleTests {
  @Test(arguments: ["+", "*", "**3", "**-1", "**0.5", "ReLU", "tanh", "exp", "log"])
  func numbersFollowTheSameRule(_ symbol: String) throws {
    let operation = try #require(Operation(symbol: symbol))
    #expect(operation.symbol == symbol)
    let (x, y) = (Value(0.7), Value(-1.3))
    let value = made(operation, x, y)
    let operands = value.parents.map(\.data)
    #expect(operation.operandCount == operands.count)
    #expect(operation.value(of: operands) == value.data)
    #expect(operation.localDerivatives(at: operands, value: value.data) == value.localDerivatives)
  }

  private func made(_ operation: Micrograd.Operation, _ x: Value, _ y: Value) -> Value {
    switch operation {
    case .add: x + y
    case .multiply: x * y
    case .power(let exponent): x.raised(to: exponent)
    case .relu: x.relu()
    case .tanh: x.tanh()
    case .exp: x.exp()
    case .log: x.log()
    case .leaf, .custom: x
    }
  }

  @Test func unknownSignsHaveNone() {
    for symbol in ["", "/", "sin", "**", "**x"] { #expect(Operation(symbol: symbol) == nil) }
    #expect(Operation.custom("cube").value(of: [2]) == nil)
    #expect(Operation.leaf.localDerivatives(at: [], value: 3) == [])
  }
}
