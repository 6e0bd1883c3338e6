extension TypeObject {
  /// What `x.real` and its like give for numbers and ranges, where the class has no method of that name; nil for all others.
  static func property(_ object: Object, _ name: Name) -> Object? {
    switch object {
    case .int, .other(is LargeInteger): integerProperty(object, name)
    case .bool(let flag): integerProperty(.int(flag ? 1 : 0), name)
    case .float(let value): floatProperty(value, name)
    case .other(let range as RangeObject): rangeProperty(range, name)
    default: nil
    }
  }

  /// The names that `property` answers to.
  static func propertyNames(of object: Object) -> [String] {
    switch object {
    case .int, .bool, .other(is LargeInteger): ["denominator", "imag", "numerator", "real"]
    case .float: ["imag", "real"]
    case .other(is RangeObject): ["start", "step", "stop"]
    default: []
    }
  }

  private static func integerProperty(_ value: Object, _ name: Name) -> Object? {
    switch name.text {
    case "real", "numerator": value
    case "imag": .int(0)
    case "denominator": .int(1)
    default: nil
    }
  }

  private static func rangeProperty(_ range: RangeObject, _ name: Name) -> Object? {
    switch name.text {
    case "start": .int(range.start)
    case "stop": .int(range.stop)
    case "step": .int(range.step)
    default: nil
    }
  }

  private static func floatProperty(_ value: Double, _ name: Name) -> Object? {
    switch name.text {
    case "real": .float(value)
    case "imag": .float(0)
    default: nil
    }
  }
}
