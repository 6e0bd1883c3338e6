import BigInt

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
    let power = ModularPower(modulus: BigInt(modulus.magnitude), interpreter: interpreter)
    let result = try power.power(base, exponent)
    // The result has the sign of the modulus, as with %.
    return try .whole(modulus.sign == .minus && !result.isZero ? result + modulus : result)
  }

  private static func refusal(_ operands: [Object]) -> PythonError {
    if operands.contains(where: { if case .float = $0.native { true } else { false } }) {
      return .type("pow() 3rd argument not allowed unless all arguments are integers")
    }
    let types = operands.map { "'\($0.typeName)'" }.joined(separator: ", ")
    return .type("unsupported operand type(s) for ** or pow(): \(types)")
  }

  private func power(_ base: BigInt, _ exponent: BigInt) throws -> BigInt {
    let start = LargeArithmetic.quotientAndRemainder(base, modulus).remainder
    var square = exponent.sign == .minus ? try inverse(start) : start
    var result = BigInt(1) % modulus
    for place in 0..<exponent.magnitude.bitWidth {
      if exponent.magnitude[bitAt: place] { result = try product(result, square) }
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

  /// The inverse by Euclid's algorithm.
  private func inverse(_ value: BigInt) throws -> BigInt {
    var (old, rest) = (value, modulus)
    var (oldFactor, factor): (BigInt, BigInt) = (1, 0)
    while !rest.isZero {
      try interpreter.stopIfInterrupted()
      let (quotient, remainder) = old.quotientAndRemainder(dividingBy: rest)
      (old, rest, oldFactor, factor) = (rest, remainder, factor, oldFactor - quotient * factor)
    }
    if old != 1 { throw PythonError.value("base is not invertible for the given modulus") }
    return LargeArithmetic.quotientAndRemainder(oldFactor, modulus).remainder
  }
}
