import Micrograd
import PythonRuntime

extension Name {
  static let data: Name = "data"
  static let grad: Name = "grad"
  static let label: Name = "label"
  static let previous: Name = "_prev"
  static let call: Name = "__call__"
  static let parameters: Name = "parameters"
  static let operation: Name = "_op"
  static let backward: Name = "_backward"
}

extension ValueObject {
  /// What the name means on a value; nil when nothing.
  func read(_ name: Name) -> Object? {
    switch name {
    case .data: .float(value.data)
    case .grad: gradient
    case .label: .string(value.label)
    case .operation: .string(value.operation.symbol)
    case .previous: parents
    default: nil
    }
  }

  /// The operands in a set, as in micrograd: each once, in the order of the expression.
  private var parents: Object {
    var operands = KeySet()
    for parent in value.parents { operands.insert(live.key(of: parent)) }
    return .set(SetObject(operands))
  }

  /// Writes an attribute; false when it can't be written.
  func write(_ name: Name, _ object: Object, _ interpreter: Interpreter) throws -> Bool {
    switch name {
    case .data: value.data = try interpreter.number(object, of: "data")
    case .grad: value.grad = try interpreter.number(object, of: "grad")
    case .label: value.label = try interpreter.label(object)
    case .backward: try setRule(object, interpreter)
    default: return false
    }
    return true
  }
}

extension Interpreter {
  /// The number that becomes a value's data or gradient.
  ///
  /// - Throws: TypeError when the object is no number; OverflowError for an `int` beyond all floats.
  func number(_ object: Object, of attribute: String) throws -> Double {
    if let number = try object.number() { return number }
    let hint = object.asValue == nil ? nil : "a Value's number is its .data"
    throw PythonError.type(
      "\(attribute) of a Value must be a number, not '\(object.typeName)'", hint: hint)
  }

  func label(_ object: Object) throws -> String {
    guard case .string(let text) = object else {
      throw PythonError.type("label of a Value must be a str, not '\(object.typeName)'")
    }
    return text.value
  }
}
