/// `pow(base, exponent, modulus)` for integers.
struct ModularPower {
  private let modulus: BigInt
  private let interpreter: Interpreter

  static func power(
    _ base: Object, _ exponent: Object, _ modulus: Object, _ interpreter: Interpreter
  ) throws -> Object {
    let numbers = [base, exponent, modulus].map { Number($0) }
    guard let base = numbers[0]?.whole, let exponent = numbers[1]?.whole, let modulus = numbers[2]?.whole
    else {
      throw refusal([base, exponent, modulus])
    }
    if modulus.isZero { throw PythonError.value("pow() 3rd argument cannot be 0") }
    let power = ModularPower(modulus: modulus.magnitude, interpreter: interpreter)
    let result = try power.power(base, exponent)
    // The result has the sign of the modulus, as with %.
    return try .whole(modulus.isNegative && !result.isZero ? result + modulus : result)
  }

  private static func refusal(_ operands: [Object]) -> PythonError {
    if operands.contains(where: { if case .float = $0.native { true } else { false } }) {
      return .type("pow() 3rd argument not allowed unless all arguments are integers")
    }
    let types = operands.map { "'\($0.typeName)'" }.joined(separator: ", ")
    return .type("unsupported operand type(s) for ** or pow(): \(types)")
  }

  private func power(_ base: BigInt, _ exponent: BigInt) throws -> BigInt {
    var square = base % modulus
    if exponent.isNegative {
      guard let inverse = square.inverse(modulo: modulus) else {
        throw PythonError.value("base is not invertible for the given modulus")
      }
      square = inverse
    }
    let exponent = exponent.magnitude
    var result = 1 % modulus
    for place in 0..<exponent.bitWidth {
      if exponent.bit(at: place) { result = try product(result, square) }
      square = try product(square, square)
    }
    return result
  }

  private func product(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    try interpreter.stopIfInterrupted()
    let product = try LargeArithmetic.product(left, right)
    try interpreter.stopIfInterrupted()
    return product % modulus
  }
}
