/// An object read as a number: `int` (and `bool`, which is one), `float`, or what counts as one of them.
enum Number: Equatable {
  case int(Int)
  case float(Double)

  init?(_ object: Object) {
    switch object {
    case .int(let value): self = .int(value)
    case .bool(let value): self = .int(value ? 1 : 0)
    case .float(let value): self = .float(value)
    case .other(let object):
      guard let plain = object.plainNumber else { return nil }
      self.init(plain)
    default: return nil
    }
  }

  var double: Double {
    switch self {
    case .int(let value): Double(value)
    case .float(let value): value
    }
  }

  static func == (left: Number, right: Number) -> Bool {
    order(left, right) == .equal
  }

  enum Order { case less, equal, greater, unordered }

  /// How two numbers compare, exactly: an `int` is not rounded to a `float` first.
  static func order(_ left: Number, _ right: Number) -> Order {
    switch (left, right) {
    case (.int(let left), .int(let right)): return left < right ? .less : left == right ? .equal : .greater
    case (.float(let left), .float(let right)): return order(left, right)
    case (.int(let left), .float(let right)): return order(left, right)
    case (.float(let left), .int(let right)):
      switch order(right, left) {
      case .less: return .greater
      case .greater: return .less
      case let same: return same
      }
    }
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
}
