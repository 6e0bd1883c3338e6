import PythonSyntax

/// `sum` as CPython 3.11 has it: whole numbers as long as they are, then floats one after the other without correction,
/// then `+` of whatever follows.
struct Summation {
  private let interpreter: Interpreter
  private let iterator: IteratorObject

  static func sum(_ iterable: Object, start: Object, _ interpreter: Interpreter) throws -> Object {
    let summation = Summation(interpreter: interpreter, iterator: try interpreter.iterator(iterable))
    if case .string = start {
      throw PythonError.type("sum() can't sum strings [use ''.join(seq) instead]")
    }
    return switch start {
    case .int(let value): try summation.integers(from: value)
    case .float(let value): try summation.floats(from: value)
    default: try summation.objects(from: start)
    }
  }

  private func next() throws -> Object? {
    try interpreter.tick()
    return try iterator.next(interpreter)
  }

  private func integers(from start: Int) throws -> Object {
    var total = start
    while let item = try next() {
      let (sum, overflows): (Int, Bool)
      switch item {
      case .int(let value): (sum, overflows) = total.addingReportingOverflow(value)
      case .bool(let flag): (sum, overflows) = total.addingReportingOverflow(flag ? 1 : 0)
      case .float(let value): return try floats(from: Double(total) + value)
      default: (sum, overflows) = (total, true)
      }
      if overflows { return try objects(from: interpreter.binary(.add, .int(total), item)) }
      total = sum
    }
    return .int(total)
  }

  private func floats(from start: Double) throws -> Object {
    var total = start
    while let item = try next() {
      switch item {
      case .float(let value): total += value
      case .int(let value): total += Double(value)
      default: return try objects(from: interpreter.binary(.add, .float(total), item))
      }
    }
    return .float(total)
  }

  private func objects(from start: Object) throws -> Object {
    var total = start
    while let item = try next() { total = try interpreter.binary(.add, total, item) }
    return total
  }
}
