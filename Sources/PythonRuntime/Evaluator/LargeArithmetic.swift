import BigInt
import PythonSyntax

/// The arithmetic of `int` where an operand or the result may need more than 64 bits.
///
/// The size of a result is known before any work is done for it: beyond `Limits.bits` there is a MemoryError.
enum LargeArithmetic {
  static func apply(_ operation: BinaryOperator, _ left: BigInt, _ right: BigInt) throws -> Object {
    switch operation {
    case .add: try .whole(left + right)
    case .subtract: try .whole(left - right)
    case .multiply: try .whole(product(left, right))
    case .divide: .float(try divide(left, right))
    case .floorDivide: try .whole(floorDivide(left, right))
    case .modulo: try .whole(modulo(left, right))
    case .power: try power(left, right)
    case .leftShift: try .whole(shiftLeft(left, right))
    case .rightShift: try .whole(shiftRight(left, right))
    case .bitAnd: try .whole(bits(left, right, &))
    case .bitOr: try .whole(bits(left, right, |))
    case .bitXor: try .whole(bits(left, right, ^))
    default: throw PythonError.type("unsupported operand type(s) for \(operation.rawValue): 'int' and 'int'")
    }
  }

  static func product(_ left: BigInt, _ right: BigInt) throws -> BigInt {
    try Limits.check(bits: left.magnitude.bitWidth + right.magnitude.bitWidth - 1)
    return left * right
  }

  private static func power(_ base: BigInt, _ exponent: BigInt) throws -> Object {
    if exponent.sign == .minus {
      return .float(try FloatArithmetic.power(base.double(), exponent.double()))
    }
    if exponent.isZero { return .int(1) }
    if base.magnitude <= 1 { return try .whole(exponent.magnitude.isEven ? base * base : base) }
    guard let count = Int(fitting: exponent) else { throw Limits.tooManyBits }
    return try .whole(power(base, count))
  }

  /// A power by squaring, from the highest bit of the exponent down: each product is one of the results on the way.
  ///
  /// - Precondition: `count` is not negative.
  static func power(_ base: BigInt, _ count: Int) throws -> BigInt {
    try Limits.check(bits: base.magnitude.bitWidth - 1, times: count)
    var result: BigInt = 1
    for place in (0..<(Int.bitWidth - count.leadingZeroBitCount)).reversed() {
      result = try product(result, result)
      if count >> place & 1 == 1 { result = try product(result, base) }
    }
    return result
  }

  static func shiftLeft(_ value: BigInt, _ count: BigInt) throws -> BigInt {
    if count.sign == .minus { throw PythonError.value("negative shift count") }
    if value.isZero { return value }
    // CPython counts digits of 30 bits, and gives up beyond the bytes that an index can count.
    if count >= BigInt(30) << 61 { throw PythonError.overflow("too many digits in integer") }
    guard let places = Int(fitting: count) else { throw PythonError.tooLarge("the integer") }
    try Limits.check(bits: value.magnitude.bitWidth, times: 1, plus: places)
    return value << places
  }

  /// Rounds down: BigInt's own shift of a negative number does not.
  static func shiftRight(_ value: BigInt, _ count: BigInt) throws -> BigInt {
    if count.sign == .minus { throw PythonError.value("negative shift count") }
    let places = Int(fitting: count) ?? .max
    return value.sign == .minus ? ~(~value >> places) : value >> places
  }

  /// Works on the words of two's complement; beyond its own, a number goes on with its sign.
  private static func bits(
    _ left: BigInt, _ right: BigInt, _ operation: (UInt, UInt) -> UInt
  ) -> BigInt {
    let (leftWords, rightWords) = (left.words, right.words)
    let count = max(leftWords.count, rightWords.count)
    return BigInt(words: (0..<count).map { operation(leftWords[$0], rightWords[$0]) })
  }
}

extension BigUInt {
  var isEven: Bool { (words.first ?? 0) & 1 == 0 }
}
