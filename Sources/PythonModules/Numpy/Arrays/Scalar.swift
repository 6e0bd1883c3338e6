import PythonRuntime

/// One number of an array.
enum Scalar: Sendable {
  case bool(Bool)
  case int64(Int)
  case float64(Double)

  /// Reads a number of the language, or one that was taken out of an array; nil for anything else.
  init?(_ object: Object) {
    switch object {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int64(value)
    case .float(let value): self = .float64(value)
    case .other(let scalar as NumpyScalar): self = scalar.number
    default:
      switch Number(object) {
      case .int(let value)?: self = .int64(value)
      case .float(let value)?: self = .float64(value)
      case .large?, nil: return nil
      }
    }
  }

  var type: ElementType {
    switch self {
    case .bool: .bool
    case .int64: .int64
    case .float64: .float64
    }
  }

  var bool: Bool {
    switch self {
    case .bool(let value): value
    case .int64(let value): value != 0
    case .float64(let value): value != 0
    }
  }

  var int: Int {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int64(let value): value
    case .float64(let value): truncated(value)
    }
  }

  var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int64(let value): Double(value)
    case .float64(let value): value
    }
  }

  /// The number as the language has it, without NumPy's class.
  var plain: Object {
    switch self {
    case .bool(let value): .bool(value)
    case .int64(let value): .int(value)
    case .float64(let value): .float(value)
    }
  }

  /// The number as an element of that kind, as NumPy casts.
  func cast(to type: ElementType) -> Scalar {
    switch type {
    case .bool: .bool(bool)
    case .int64: .int64(int)
    case .float64: .float64(double)
    }
  }
}

/// A float cut to a whole number as C does on the machines that NumPy is compared on: what doesn't fit is the least number.
func truncated(_ value: Double) -> Int { Int(exactly: value.rounded(.towardZero)) ?? .min }
