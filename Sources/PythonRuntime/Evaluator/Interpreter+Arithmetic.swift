import PythonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// How many items or bytes one operation may make, at most.
  public static let sizeLimit = 1 << 27

  /// What `left + right` and its like give.
  @inline(__always)
  public func binary(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object {
    switch (left, right) {
    case (.float(let left), .float(let right)): try FloatArithmetic.apply(operation, left, right)
    case (.int(let left), .int(let right)): try IntegerArithmetic.apply(operation, left, right)
    default: try binaryOfOthers(operation, left, right)
    }
  }

  @inline(never)
  func binaryOfOthers(
    _ operation: BinaryOperator, _ left: Object, _ right: Object, isAugmented: Bool = false
  ) throws -> Object {
    // A text fills itself, whatever the right operand would do.
    if operation == .modulo, case .string = left, let text = try sequence(operation, left, right) {
      return text
    }
    let result =
      try left.isInstance || right.isInstance
      ? binaryOfInstances(operation, left, right, isAugmented: isAugmented)
      : binaryOfNatives(operation, left, right)
    if let result { return result }
    throw unsupported(operation, left, right, isAugmented: isAugmented)
  }

  /// What an operator gives by the builtin classes of its operands; nil where they do not go together.
  func binaryOfNatives(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object? {
    if case .other(let object) = left,
      let result = try object.binary(operation, right, reflected: false, self)
    {
      return result
    }
    if case .other(let object) = right,
      let result = try object.binary(operation, left, reflected: true, self)
    {
      return result
    }
    if let result = try numeric(operation, left, right) { return result }
    return try sequence(operation, left, right)
  }

  private func numeric(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object? {
    guard operation != .matrixMultiply, let leftNumber = Number(left), let rightNumber = Number(right) else {
      return nil
    }
    if case .bool(let left) = left, case .bool(let right) = right,
      let result = BooleanArithmetic.apply(operation, left, right)
    {
      return .bool(result)
    }
    if case .int(let left) = leftNumber, case .int(let right) = rightNumber {
      return try IntegerArithmetic.apply(operation, left, right)
    }
    if let left = leftNumber.whole, let right = rightNumber.whole {
      return try LargeArithmetic.apply(operation, left, right)
    }
    if !FloatArithmetic.supports(operation) { return nil }
    return try FloatArithmetic.apply(operation, leftNumber.double(), rightNumber.double())
  }

  private func sequence(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object? {
    switch (operation, left, right) {
    case (.add, .string(let left), .string(let right)):
      try Limits.check(left.value.utf8.count + right.value.utf8.count, "the text")
      return .string(left.value + right.value)
    case (.add, .list(let left), .list(let right)):
      try Limits.check(objects: left.items.count + right.items.count, "the list")
      return .list(left.items + right.items)
    case (.add, .tuple(let left), .tuple(let right)):
      try Limits.check(objects: left.items.count + right.items.count, "the tuple")
      return .tuple(left.items + right.items)
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _):
      return try repeated(left, by: right)
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple):
      return try repeated(right, by: left)
    case (.bitOr, .type, _), (.bitOr, _, .type): return try UnionType.union(left, right, self)
    case (.bitOr, .dict(let left), .dict(let right)):
      let merged = DictObject(left.entries)
      try DictMethods.add(right, to: merged, self)
      return .dict(merged)
    case (_, .set(let set), .set): return try combined(operation, set, right).map(Object.set)
    case (.modulo, .string(let text), _):
      var template = PercentTemplate(text, right, self)
      return .string(try template.filled())
    default: return nil
    }
  }

  func repeated(_ sequence: Object, by count: Object) throws -> Object? {
    guard let times = try index(count, beyondIndices: .overflowError) else {
      throw PythonError.type("can't multiply sequence by non-int of type '\(count.typeName)'")
    }
    return try repeated(sequence, max(times, 0))
  }

  private func repeated(_ sequence: Object, _ times: Int) throws -> Object? {
    switch sequence {
    case .string(let string):
      if string.count.multipliedReportingOverflow(by: times).overflow {
        throw PythonError.overflow("repeated string is too long")
      }
      try Limits.check(times, times: string.value.utf8.count, "the text")
      return .string(string.value.repeated(times))
    case .list(let list): return .list(try repeated(list.items, times))
    case .tuple(let tuple): return .tuple(try repeated(tuple.items, times))
    default: return nil
    }
  }

  private func repeated(_ items: ContiguousArray<Object>, _ times: Int) throws -> ContiguousArray<Object> {
    if items.isEmpty { return [] }
    try Limits.check(times, times: items.count * MemoryLayout<Object>.size, "the sequence")
    var result = ContiguousArray<Object>()
    result.reserveCapacity(items.count * times)
    for _ in 0..<times { result.append(contentsOf: items) }
    return result
  }

  func unsupported(
    _ operation: BinaryOperator, _ left: Object, _ right: Object, isAugmented: Bool = false
  ) -> PythonError {
    if case .add = operation, !left.hasOwn(.add) {
      switch (left.native, right) {
      case (.string, _):
        return .type(
          "can only concatenate str (not \"\(right.typeName)\") to str",
          hint: "an f-string puts values into text: f\"… {x}\"")
      case (.list, _): return .type("can only concatenate list (not \"\(right.typeName)\") to list")
      case (.tuple, _): return .type("can only concatenate tuple (not \"\(right.typeName)\") to tuple")
      default: break
      }
    }
    let symbol = operation == .power && !isAugmented ? "** or pow()" : operation.rawValue
    return .type(
      "unsupported operand type(s) for \(symbol)\(isAugmented ? "=" : ""): '\(left.typeName)' and '\(right.typeName)'",
      hint: operation == .bitXor && !left.isInstance && !right.isInstance
        ? "^ is XOR in Python. A power is a ** 2."
        : ClassHints.older([left, right], self) ?? ClassHints.operation(operation, left, right))
  }

  /// What `x += y` and its like give; a list or a dict is changed in place.
  func augmented(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws -> Object {
    // As in CPython, an operand with an operator of its own comes before the list's way.
    if case .list = left, case .other(let object) = right,
      let result = try object.binary(operation, left, reflected: true, self)
    {
      return result
    }
    switch (operation, left) {
    case (_, .instance(let instance)):
      if let result = try augmentedOfInstance(operation, instance, right) { return result }
      return try binaryForAugmented(operation, left, right)
    case (.add, .list) where right.isInstance, (.multiply, .list) where right.isInstance:
      if let result = try reflectedAnswer(operation, left, right) { return result }
      try changeInPlace(operation, left, right)
    case (.add, .list), (.multiply, .list), (.bitOr, .dict): try changeInPlace(operation, left, right)
    case (_, .set(let set)):
      guard try update(set, operation, right) else { return try binaryForAugmented(operation, left, right) }
    case (_, .other(let object)):
      return try object.augmented(operation, right, self) ?? binaryForAugmented(operation, left, right)
    default: return try binaryForAugmented(operation, left, right)
    }
    return left
  }

  /// Does `x += y` and its like to a list or a dictionary.
  func changeInPlace(_ operation: BinaryOperator, _ left: Object, _ right: Object) throws {
    switch (operation, left) {
    case (.add, .list(let list)): try ListMethods.extend(list, with: right, self)
    case (.multiply, .list(let list)):
      guard case .list(let result) = try repeated(left, by: right) else { return }
      touch(list)
      list.items = result.items
    case (.bitOr, .dict(let dict)):
      // Pairs will do, though they would not for `|`.
      try DictMethods.update(dict, from: right, self)
    default: break
    }
  }

  private func binaryForAugmented(
    _ operation: BinaryOperator, _ left: Object, _ right: Object
  ) throws -> Object {
    if operation == .multiply, left.keepsRightFromRepeating, !left.isInstance, right.isSequence {
      throw unsupported(operation, left, right, isAugmented: true)
    }
    guard left.isPlainNumber, right.isPlainNumber else {
      return try binaryOfOthers(operation, left, right, isAugmented: true)
    }
    do { return try binary(operation, left, right) } catch let error as PythonError {
      throw error.describingAugmented(operation)
    }
  }

  /// What `-x` and its like give.
  public func unary(_ operation: UnaryOperator, _ operand: Object) throws -> Object {
    if operation == .not { return .bool(try !truth(operand)) }
    if case .instance(let instance) = operand, let method = SpecialMethod(operation),
      let result = try callSpecial(method, on: instance)
    {
      return result
    }
    switch operand.native {
    case .other(let object):
      if let result = try object.unary(operation, self) { return result }
    case .float(let value) where operation != .invert:
      return .float(operation == .negative ? -value : value)
    case let native:
      if case .int(let value) = Number(native) { return try IntegerArithmetic.apply(operation, value) }
    }
    throw PythonError.type(
      "bad operand type for unary \(operation.rawValue): '\(operand.typeName)'",
      hint: ClassHints.older([operand], self) ?? ClassHints.operation(operation, operand))
  }
}

extension Object {
  /// Whether it is a number of the language, on which no operator runs a program.
  var isPlainNumber: Bool {
    switch self {
    case .bool, .int, .float, .other(is LargeInteger): true
    default: false
    }
  }
}

extension PythonError {
  /// The same error, its operator named as in the augmented assignment that raised it.
  func describingAugmented(_ operation: BinaryOperator) -> PythonError {
    guard type == .typeError, case .string(let message)? = arguments.first else { return self }
    let symbol = operation == .power ? "** or pow()" : operation.rawValue
    let start = "unsupported operand type(s) for \(symbol):"
    guard message.value.hasPrefix(start) else { return self }
    return .type(
      "unsupported operand type(s) for \(operation.rawValue)=:\(message.value.dropFirst(start.count))",
      hint: hint)
  }
}

enum BooleanArithmetic {
  static func apply(_ operation: BinaryOperator, _ left: Bool, _ right: Bool) -> Bool? {
    switch operation {
    case .bitAnd: left && right
    case .bitOr: left || right
    case .bitXor: left != right
    default: nil
    }
  }
}
