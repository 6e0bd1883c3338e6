import PythonSyntax

/// An `int` that does not fit in 64 bits.
///
/// One that fits is always `Object.int`, so that each number has one form: `Object.whole(_:)` sees to it.
public final class LargeInteger: OtherObject {
  let value: BigInt

  fileprivate init(_ value: BigInt) {
    self.value = value
    super.init()
  }

  /// `int`.
  public override var type: TypeObject { .int }

  /// The decimal digits.
  ///
  /// - Throws: ValueError when there are more than 4300.
  public override func repr(_ interpreter: Interpreter) throws -> String {
    (isNegative ? "-" : "") + (try digits(radix: 10))
  }

  /// The number as a format specification says.
  public override func format(_ specification: String, _ interpreter: Interpreter) throws -> String {
    try formattedInteger(self, FormatSpecification(specification, of: "int", alignsRight: true), of: "int")
  }

  /// That of a number.
  public override var hasLastingHash: Bool { true }

  /// Whether another object is the same number, a `float` included.
  public override func isSameKey(as other: Object) -> Bool {
    guard let number = Number(other) else { return false }
    return .large(self) == number
  }

  /// The remainder by 2**61 - 1 with the number's sign, as of every `int`.
  public override func hash(_ interpreter: Interpreter) throws -> Int? { ObjectHash.of(value) }

  /// `-x`, `+x`, `~x`.
  public override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Object? {
    switch operation {
    case .negative: try .whole(-value)
    case .positive: .other(self)
    case .invert: try .whole(~value)
    case .not: nil
    }
  }
}

extension Object {
  /// Makes an `int` of any size.
  ///
  /// - Throws: MemoryError beyond `Limits.bits`.
  static func whole(_ value: BigInt) throws -> Object {
    if let small = Int(exactly: value) { return .int(small) }
    try Limits.check(bits: value.bitWidth)
    return .other(LargeInteger(value))
  }
}

extension Object {
  /// Makes an `int` of a float without its fraction, as `int`, `math.floor` and `round` do of a whole one.
  ///
  /// - Throws: ValueError for nan, OverflowError for an infinity.
  static func whole(_ number: Double) throws -> Object {
    if number.isNaN { throw PythonError.value("cannot convert float NaN to integer") }
    if number.isInfinite { throw PythonError.overflow("cannot convert float infinity to integer") }
    let whole = number.rounded(.towardZero)
    if let small = Int(exactly: whole) { return .int(small) }
    return try .whole(BigInt(whole))
  }
}
