import Micrograd
import PythonRuntime
import PythonSyntax

extension ValueObject {
  /// An operator of micrograd, by the same steps as there; nil where micrograd has none.
  func combined(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    // Two values make up most of a learner's sums: one look decides.
    if case .other(let object) = other, let partner = object as? ValueObject {
      if operation == .add { return try made(value + partner.value) }
      if operation == .multiply { return try made(value * partner.value) }
    }
    if operation == .power { return reflected ? nil : try made(raised(to: other, interpreter)) }
    guard let partner = try Partner(other) else { return nil }
    switch operation {
    case .add: return try made(join(partner, reflected, +, +, +))
    // The negative of an int's 0 is 0, so that -0.0 minus it is 0.0.
    case .subtract where !reflected && other.isWholeZero: return try made(value + 0)
    case .subtract: return try made(join(partner, reflected, -, -, -))
    case .multiply: return try made(join(partner, reflected, *, *, *))
    case .divide:
      let divisor = reflected ? value.data : partner.data
      try check(divisor, .int(-1), interpreter, hint: "a / b is a * b ** -1, and the b here is 0")
      return try made(join(partner, reflected, /, /, /))
    default: return nil
    }
  }

  /// What stands on the other side of an operator.
  private enum Partner {
    case value(Value)
    case number(Double)

    init?(_ object: Object) throws {
      if let value = object.asValue {
        self = .value(value)
      } else if let number = try object.number() {
        self = .number(number)
      } else {
        return nil
      }
    }

    var data: Double {
      switch self {
      case .value(let value): value.data
      case .number(let number): number
      }
    }
  }

  private func join(
    _ partner: Partner, _ reflected: Bool, _ values: (Value, Value) -> Value,
    _ numberAfter: (Value, Double) -> Value, _ numberBefore: (Double, Value) -> Value
  ) -> Value {
    switch partner {
    case .value(let other): values(value, other)
    case .number(let number): reflected ? numberBefore(number, value) : numberAfter(value, number)
    }
  }

  /// A power; Python's `**` says first whether the number exists.
  private func raised(to exponent: Object, _ interpreter: Interpreter) throws -> Value {
    let plain: Exponent
    switch exponent {
    case .int(let whole): plain = Exponent(whole)
    case .bool(let truth): plain = Exponent(truth ? 1 : 0)
    case .float(let number): plain = Exponent(number)
    case .other(let large as LargeInteger): plain = Exponent(try large.double())
    default:
      throw PythonError(
        .assertionError, "only supporting int/float powers for now",
        hint: "write the exponent as a plain number: a ** 2")
    }
    try check(
      value.data, .float(plain.value), interpreter,
      hint: "a negative power divides by the data, which is 0 here")
    return value.raised(to: plain)
  }

  /// Has Python's `**` say whether a power exists.
  private func check(
    _ base: Double, _ exponent: Object, _ interpreter: Interpreter, hint: String
  ) throws {
    do { _ = try interpreter.binary(.power, .float(base), exponent) } catch let error as PythonError {
      if error.type == .zeroDivisionError { error.hint = hint }
      throw error
    }
  }
}

extension Object {
  fileprivate var isWholeZero: Bool {
    switch self {
    case .int(let number): number == 0
    case .bool(let truth): !truth
    default: false
    }
  }
}
