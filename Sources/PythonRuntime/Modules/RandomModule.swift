/// The module `random`: CPython's numbers for each seed.
enum RandomModule {
  static func make() -> ModuleObject {
    let functions = seeding + integers + sequences + distributions
    return ModuleObject("random", members: functions.map { ($0.name, .builtin($0)) })
  }

  private static let seeding: [BuiltinFunction] = [
    BuiltinFunction(
      "seed", "a=None, version=2", "Start the numbers again from a seed: the same seed, the same numbers."
    ) {
      try seed($0)
      return .none
    },
    BuiltinFunction("random", "", "Return a number in 0 <= x < 1.") {
      .float($0.interpreter.random.random())
    },
    BuiltinFunction("getrandbits", "k, /", "Return a number of so many random bits.") { arguments in
      let count = try arguments.integer(0)
      if count < 0 { throw PythonError.value("number of bits must be non-negative") }
      if count > 63 { throw PythonError.integerTooLarge }
      return .int(Int(arguments.interpreter.random.bits(count)))
    },
  ]

  /// The kinds of seed that CPython takes; a float gives its hash, a text its letters and their SHA-512.
  private static func seed(_ arguments: Arguments) throws {
    let interpreter = arguments.interpreter
    switch arguments.given(0) {
    case nil: interpreter.random.seedFromSystem()
    case .int(let value): interpreter.random.seed(UInt64(value.magnitude))
    case .bool(let flag): interpreter.random.seed(flag ? 1 : 0)
    case .float(let value): interpreter.random.seed(UInt64(UInt(bitPattern: ObjectHash.of(value))))
    case .string(let text): interpreter.random.seed(digits: digits(Array(text.value.utf8)))
    default:
      throw PythonError.type(
        "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    }
  }

  /// The 32-bit digits, lowest first, of the number that a text and its hash make together.
  private static func digits(_ text: [UInt8]) -> [UInt32] {
    var bytes = Array((text + SecureHash.sha512(text)).reversed())
    while bytes.last == 0 { bytes.removeLast() }
    return stride(from: 0, to: bytes.count, by: 4).map { start in
      bytes[start..<min(start + 4, bytes.count)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
  }

  private static let integers: [BuiltinFunction] = [
    BuiltinFunction("randrange", "start, stop=None, step=1", "Return one of range(start, stop, step).") {
      try randrange($0)
    },
    BuiltinFunction("randint", "a, b", "Return a whole number in a <= x <= b.") { arguments in
      let interpreter = arguments.interpreter
      let low = try whole(arguments[0], "arg 1", interpreter)
      let high = try whole(arguments[1], "stop", interpreter)
      let stop = try IntegerArithmetic.checked(high.addingReportingOverflow(1))
      return .int(try pick(low, stop, interpreter))
    },
  ]

  private static func randrange(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let start = try whole(arguments[0], "arg 1", interpreter)
    guard let second = arguments.given(1) else {
      if arguments.optional(2) != nil { throw PythonError.type("Missing a non-None stop argument") }
      if start <= 0 { throw PythonError.value("empty range for randrange()") }
      return .int(interpreter.random.place(below: start))
    }
    let stop = try whole(second, "stop", interpreter)
    let step = try arguments.optional(2).map { try whole($0, "step", interpreter) } ?? 1
    if step == 1 { return .int(try pick(start, stop, interpreter)) }
    if step == 0 { throw PythonError.value("zero step for randrange()") }
    let range = try RangeObject(start: start, stop: stop, step: step)
    if range.count == 0 { throw PythonError.value("empty range for randrange()") }
    return .int(range[interpreter.random.place(below: range.count)])
  }

  /// A whole number in `start..<stop`.
  private static func pick(_ start: Int, _ stop: Int, _ interpreter: Interpreter) throws -> Int {
    guard start < stop else {
      let width = stop.subtractingReportingOverflow(start)
      throw PythonError.value("empty range for randrange() (\(start), \(stop), \(width.partialValue))")
    }
    let width = UInt64(UInt(bitPattern: stop &- start))
    return start &+ Int(truncatingIfNeeded: interpreter.random.below(width))
  }

  /// A whole number, which may be written as a float.
  private static func whole(_ object: Object, _ role: String, _ interpreter: Interpreter) throws -> Int {
    guard case .float(let value) = object else { return try interpreter.integer(object) }
    let integer = try checkedInteger(value)
    if Double(integer) != value { throw PythonError.value("non-integer \(role) for randrange()") }
    return integer
  }
}
