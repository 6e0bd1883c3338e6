import Micrograd
import PythonRuntime
import PythonSyntax

extension ValueObject {
  /// An operator of micrograd, by the same steps as there; nil where micrograd has none.
  func combined(
    _ operation: BinaryOperator, _ other: Object, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Object? {
    if operation == .power { return reflected ? nil : try made(raised(to: other, interpreter)) }
    if let otherValue = other.asValue { return try combined(operation, otherValue, interpreter).map(made) }
    guard let number = number(other) else { return nil }
    return try reflected
      ? combined(number, operation, interpreter).map(made)
      : combined(operation, number, interpreter).map(made)
  }

  private func number(_ object: Object) -> Double? {
    switch object {
    case .float(let number): number
    case .int(let number): Double(number)
    case .bool(let truth): truth ? 1 : 0
    default: nil
    }
  }

  private func combined(
    _ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add: return value + other
    case .subtract: return value - other
    case .multiply: return value * other
    case .divide:
      _ = try interpreter.binary(.power, .float(other.data), .int(-1))
      return value / other
    default: return nil
    }
  }

  private func combined(
    _ operation: BinaryOperator, _ number: Double, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add: return value + number
    case .subtract: return value - number
    case .multiply: return value * number
    case .divide:
      _ = try interpreter.binary(.power, .float(number), .int(-1))
      return value / number
    default: return nil
    }
  }

  private func combined(
    _ number: Double, _ operation: BinaryOperator, _ interpreter: Interpreter
  ) throws -> Value? {
    switch operation {
    case .add: return number + value
    case .subtract: return number - value
    case .multiply: return number * value
    case .divide:
      _ = try interpreter.binary(.power, .float(value.data), .int(-1))
      return number / value
    default: return nil
    }
  }

  /// A power; Python's `**` says first whether the number exists.
  private func raised(to exponent: Object, _ interpreter: Interpreter) throws -> Value {
    switch exponent {
    case .int(let whole):
      _ = try interpreter.binary(.power, .float(value.data), exponent)
      return value.pow(whole)
    case .float(let number):
      _ = try interpreter.binary(.power, .float(value.data), exponent)
      return value.pow(number)
    default:
      throw PythonError(
        .assertionError, "only supporting int/float powers for now",
        hint: "write the exponent as a plain number: a ** 2")
    }
  }
}
