/// An object read as a number: `int` (and `bool`, which is one), `float`, or what counts as one of them.
public enum Number: Equatable {
  /// An `int` that fits in 64 bits.
  case int(Int)
  /// An `int` that does not fit in 64 bits.
  case large(LargeInteger)
  /// A `float`.
  case float(Double)

  /// Reads an object; nil for what is no number.
  public init?(_ object: Object) {
    switch object {
    case .int(let value): self = .int(value)
    case .bool(let value): self = .int(value ? 1 : 0)
    case .float(let value): self = .float(value)
    case .instance(let instance) where !instance.native.isUndefined: self.init(instance.native)
    case .other(let large as LargeInteger): self = .large(large)
    case .other(let object):
      guard let plain = object.plainNumber else { return nil }
      self.init(plain)
    default: return nil
    }
  }

  /// The number as a float, rounded where it must be.
  ///
  /// - Throws: OverflowError for an `int` beyond all floats.
  public func double() throws -> Double {
    switch self {
    case .int(let value): Double(value)
    case .large(let large): try large.double()
    case .float(let value): value
    }
  }

  /// The number when it is an `int`.
  var whole: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .large(let large): large.value
    case .float: nil
    }
  }

  /// Whether both are the same number, exactly.
  public static func == (left: Number, right: Number) -> Bool { order(left, right) == .equal }

  enum Order {
    case less, equal, greater, unordered

    /// The order of the same two with their places exchanged.
    var mirrored: Order {
      switch self {
      case .less: .greater
      case .greater: .less
      case .equal, .unordered: self
      }
    }
  }

  /// How two numbers compare, exactly: an `int` is not rounded to a `float` first.
  static func order(_ left: Number, _ right: Number) -> Order {
    switch (left, right) {
    case (.int(let left), .int(let right)): order(left, right)
    case (.float(let left), .float(let right)): order(left, right)
    case (.int(let left), .float(let right)): order(left, right)
    case (.large(let left), .large(let right)): order(left.value, right.value)
    case (.large(let left), .int): left.isNegative ? .less : .greater
    case (.large(let left), .float(let right)): order(left, right)
    case (.float, .int), (.float, .large), (.int, .large): order(right, left).mirrored
    }
  }

  private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Order {
    left < right ? .less : left == right ? .equal : .greater
  }

  private static func order(_ left: Double, _ right: Double) -> Order {
    if left.isNaN || right.isNaN { return .unordered }
    return left < right ? .less : left == right ? .equal : .greater
  }

  private static func order(_ left: Int, _ right: Double) -> Order {
    if right.isNaN { return .unordered }
    if right >= 0x1p63 { return .less }
    if right < -0x1p63 { return .greater }
    let whole = Int(exactly: right.rounded(.towardZero)) ?? 0
    if left != whole { return left < whole ? .less : .greater }
    return order(0.0, right - Double(whole))
  }

  private static func order(_ left: LargeInteger, _ right: Double) -> Order {
    if right.isNaN { return .unordered }
    // No smaller float comes near a number of more than 64 bits, and the larger ones are whole.
    if right.magnitude < 0x1p62 { return left.isNegative ? .less : .greater }
    if right.isInfinite { return right < 0 ? .greater : .less }
    return order(left.value, BigInt(right))
  }
}
