/// The module `random`: CPython's numbers for each seed.
enum RandomModule {
  static func make() -> ModuleObject {
    // In CPython they are methods of one object; two of them are not written in Python.
    let functions =
      native.map { $0.owned(by: "Random") }
      + ([seeding] + integers + sequences + distributions).map { $0.owned(by: "Random", reading: .asMethod) }
    return ModuleObject(
      "random", functions.members,
      others: """
        BPF LOG4 NV_MAGICCONST RECIP_BPF Random SG_MAGICCONST SystemRandom TWOPI betavariate gammavariate getstate
        paretovariate randbytes setstate vonmisesvariate weibullvariate
        """, hints: ["Random": "random.seed(n) starts the numbers of the module again"])
  }

  private static let seeding = BuiltinFunction(
    "seed", "a=None, version=2",
    """
    Start the numbers again from a seed: the same seed, the same numbers.
    >>> random.seed(1337); random.random()
    0.6177528569514706
    """
  ) {
    try seed($0)
    return .none
  }

  private static let native: [BuiltinFunction] = [
    BuiltinFunction(
      "random", "",
      """
      Return a number in 0 <= x < 1.
      >>> random.seed(1); random.random()
      0.13436424411240122
      """
    ) {
      .float($0.interpreter.random.random())
    },
    BuiltinFunction(
      "getrandbits", "k, /",
      """
      Return a number of so many random bits.
      >>> random.seed(1); random.getrandbits(8)
      34
      """
    ) { arguments in
      let count = try arguments.interpreter.shortInteger(arguments[0])
      if count < 0 { throw PythonError.value("number of bits must be non-negative") }
      if count <= 63 { return .int(Int(arguments.interpreter.random.bits(count))) }
      try Limits.check(bits: count)
      return try .whole(arguments.interpreter.random.wideBits(count))
    },
  ]

  /// The kinds of seed that CPython takes; a float gives its hash, a text its letters and their SHA-512.
  private static func seed(_ arguments: Arguments) throws {
    let interpreter = arguments.interpreter
    switch arguments.given(0) {
    case nil: interpreter.random.seed(digits: interpreter.entropy.key())
    case .int(let value): interpreter.random.seed(UInt64(value.magnitude))
    case .other(let large as LargeInteger): interpreter.random.seed(digits: large.value.shortWords)
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
    BuiltinFunction(
      "randrange", "start, stop=None, step=1",
      """
      Return one of range(start, stop, step).
      >>> random.seed(1); random.randrange(10)
      2
      """
    ) {
      try randrange($0[0], $0.given(1), $0.optional(2) ?? .int(1), $0.interpreter)
    },
    BuiltinFunction(
      "randint", "a, b",
      """
      Return a whole number in a <= x <= b.
      >>> random.seed(1); random.randint(1, 6)
      2
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let stop = try interpreter.binary(.add, arguments[1], .int(1))
      return try randrange(arguments[0], stop, .int(1), interpreter)
    },
  ]

  private static func randrange(
    _ start: Object, _ stop: Object?, _ step: Object, _ interpreter: Interpreter
  ) throws -> Object {
    let start = try whole(start, "arg 1", interpreter)
    guard let stop else {
      guard case .int(1) = step else { throw PythonError.type("Missing a non-None stop argument") }
      if start <= 0 { throw emptyRange }
      return try .whole(interpreter.random.below(start))
    }
    let end = try whole(stop, "stop", interpreter)
    return try randrange(start, end, whole(step, "step", interpreter), interpreter)
  }

  private static func randrange(
    _ start: BigInt, _ stop: BigInt, _ step: BigInt, _ interpreter: Interpreter
  ) throws -> Object {
    if step == 1 { return try .whole(pick(start, stop, interpreter)) }
    if step.isZero { throw PythonError.value("zero step for randrange()") }
    // Rounded up, as the last step may be shorter.
    let count = try 0 - LargeArithmetic.floorDivide(start - stop, step)
    if count <= 0 { throw emptyRange }
    return try .whole(start + step * interpreter.random.below(count))
  }

  private static var emptyRange: PythonError { .value("empty range for randrange()") }

  /// A whole number in `start..<stop`.
  private static func pick(_ start: BigInt, _ stop: BigInt, _ interpreter: Interpreter) throws -> BigInt {
    let width = stop - start
    if width > 0 { return start + interpreter.random.below(width) }
    let bounds = try [start, stop, width].map { try interpreter.repr(.whole($0)) }
    throw PythonError.value("empty range for randrange() (\(bounds.joined(separator: ", ")))")
  }

  /// A whole number, which may be written as a float: what is no index is asked what it is as an `int`.
  private static func whole(_ object: Object, _ role: String, _ interpreter: Interpreter) throws -> BigInt {
    do { return try interpreter.whole(object) } catch let noIndex as PythonError
      where noIndex.type == .typeError
    {
      do { return try asInteger(object, role, interpreter) } catch let error as PythonError {
        throw error.handling(noIndex)
      }
    }
  }

  private static func asInteger(
    _ object: Object, _ role: String, _ interpreter: Interpreter
  ) throws -> BigInt {
    let integer = try interpreter.callBuiltin("int", [object])
    if try !interpreter.isEqual(integer, object) {
      throw PythonError.value("non-integer \(role) for randrange()")
    }
    return try interpreter.whole(integer)
  }
}
