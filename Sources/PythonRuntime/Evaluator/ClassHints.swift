import PythonSyntax

/// Ways on from the slips that everybody makes with a first class of one's own.
enum ClassHints {
  /// For an instance of a class that the program has written anew since: it goes on as it was made.
  static func older(_ objects: [Object], _ interpreter: Interpreter) -> String? {
    for case .instance(let instance) in objects {
      let name = instance.type.name
      guard case .type(let type)? = interpreter[global: name], type !== instance.type else { continue }
      return "this \(name) was made before the class was written anew: make it again"
    }
    return nil
  }

  /// For `left op right` where neither operand has an answer.
  static func operation(_ operation: BinaryOperator, _ left: Object, _ right: Object) -> String? {
    let method = SpecialMethod(operation)
    if case .instance(let instance) = left {
      guard instance.type.special(method) == nil else { return nil }
      return
        "\(instance.type.name) has no method \(method.name.text), which would say what \(operation.rawValue) does"
    }
    guard case .instance(let instance) = right, instance.type.special(method.reflected) == nil else {
      return nil
    }
    let name = instance.type.name
    return instance.type.special(method) == nil
      ? "\(name) has no methods \(method.name.text) and \(method.reflected.name.text)"
      : "where the left operand is no \(name), Python asks for \(method.reflected.name.text), which \(name) lacks"
  }

  /// For `-x` and its like on an instance without the method.
  static func operation(_ operation: UnaryOperator, _ operand: Object) -> String? {
    guard case .instance(let instance) = operand, let method = SpecialMethod(operation) else { return nil }
    return "\(instance.type.name) has no method \(method.name.text)"
  }

  /// For a method that was given one argument more than it takes, and whose first parameter has another name than `self`.
  static func tooMany(_ code: Code, _ count: Int) -> String? {
    guard code.qualifiedName.contains("."), !code.qualifiedName.contains("<locals>.\(code.name)"),
      count == code.parameters.positional.count + 1, code.parameters.positional.first != "self"
    else { return nil }
    let names = ["self"] + code.parameters.positional.map(\.text)
    return "a method is given the object itself first: def \(code.name)(\(names.joined(separator: ", ")))"
  }

  /// For an attribute that an object lacks.
  static func attribute(_ name: Name, of object: Object) -> String? {
    switch object {
    case .none: return "None has it not: a function without return gives None"
    case .int, .float, .bool:
      guard ["data", "grad", "_prev", "_backward"].contains(name.text) else { return nil }
      return "this is a plain number: isinstance(x, Value) tells a Value from it"
    case .instance(let instance): return unkeptParameter(name, of: instance.type)
    default: return nil
    }
  }

  /// `def __init__(self, data): data = data` keeps nothing.
  private static func unkeptParameter(_ name: Name, of type: ClassObject) -> String? {
    guard case .function(let function)? = type.special(.`init`),
      function.code.parameters.positional.dropFirst().contains(name)
    else { return nil }
    return "__init__ is given \(name.text): self.\(name.text) = \(name.text) keeps it"
  }
}
