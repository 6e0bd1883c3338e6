#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RandomModule {
  static let distributions: [BuiltinFunction] = [
    BuiltinFunction(
      "uniform", "a, b",
      """
      Return a number between two bounds, each as likely.
      >>> random.seed(1); random.uniform(-1, 1)
      -0.7312715117751976
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let width = try interpreter.binary(.subtract, arguments[1], arguments[0])
      return try sum(arguments[0], ofProduct: width, .float(interpreter.random.random()), interpreter)
    },
    BuiltinFunction(
      "gauss", "mu=0.0, sigma=1.0",
      """
      Return a normally distributed number.
      >>> random.seed(1); random.gauss(0, 1)
      1.2881847531554629
      """
    ) { arguments in
      try ofMeanAndDeviation(arguments, gauss(arguments.interpreter))
    },
    BuiltinFunction(
      "normalvariate", "mu=0.0, sigma=1.0",
      """
      Return a normally distributed number, by another method than gauss.
      >>> random.seed(1); random.normalvariate(0, 1)
      0.6074558576437062
      """
    ) {
      arguments in
      try ofMeanAndDeviation(arguments, normal(arguments.interpreter))
    },
    BuiltinFunction(
      "lognormvariate", "mu, sigma",
      """
      Return a number whose logarithm is normally distributed.
      >>> random.seed(1); random.lognormvariate(0, 1)
      1.8357550305018295
      """
    ) { arguments in
      let power = try ofMeanAndDeviation(arguments, normal(arguments.interpreter))
      return .float(exp(try arguments.interpreter.real(power)))
    },
    BuiltinFunction(
      "expovariate", "lambd",
      """
      Return an exponentially distributed number of mean 1 / lambd.
      >>> random.seed(1); random.expovariate(2)
      0.0721455320547546
      """
    ) {
      arguments in
      let drawn = -log(1 - arguments.interpreter.random.random())
      return try arguments.interpreter.binary(.divide, .float(drawn), arguments[0])
    },
    BuiltinFunction(
      "triangular", "low=0.0, high=1.0, mode=None",
      """
      Return a number between bounds, most often near the mode.
      >>> random.seed(1); random.triangular(0, 1, 0.5)
      0.2591951428098154
      """
    ) {
      .float(try triangular($0))
    },
  ]

  private static func ofMeanAndDeviation(_ arguments: Arguments, _ drawn: Double) throws -> Object {
    try sum(
      arguments.optional(0) ?? .float(0), ofProduct: .float(drawn), arguments.optional(1) ?? .float(1),
      arguments.interpreter)
  }

  /// `start + left * right`, in the program's own arithmetic: what fails says so in its words.
  private static func sum(
    _ start: Object, ofProduct left: Object, _ right: Object, _ interpreter: Interpreter
  ) throws -> Object {
    try interpreter.binary(.add, start, interpreter.binary(.multiply, left, right))
  }

  /// Two numbers at a time from a point on a circle (Box and Muller); the second is kept for the next call.
  private static func gauss(_ interpreter: Interpreter) -> Double {
    if let spare = interpreter.random.spareGauss.take() { return spare }
    let angle = interpreter.random.random() * (2 * Double.pi)
    let radius = sqrt(-2 * log(1 - interpreter.random.random()))
    interpreter.random.spareGauss = sin(angle) * radius
    return cos(angle) * radius
  }

  /// The ratio of two uniform numbers, drawn again until it is accepted (Kinderman and Monahan).
  private static func normal(_ interpreter: Interpreter) -> Double {
    let scale = 4 * exp(-0.5) / sqrt(2.0)
    while true {
      let first = interpreter.random.random()
      let second = 1 - interpreter.random.random()
      let ratio = scale * (first - 0.5) / second
      if ratio * ratio / 4 <= -log(second) { return ratio }
    }
  }

  private static func triangular(_ arguments: Arguments) throws -> Double {
    let interpreter = arguments.interpreter
    var low = try arguments.optional(0).map(interpreter.real) ?? 0
    var high = try arguments.optional(1).map(interpreter.real) ?? 1
    var drawn = interpreter.random.random()
    var peak = 0.5
    if let mode = arguments.given(2) {
      if high == low { return low }
      peak = (try interpreter.real(mode) - low) / (high - low)
    }
    if drawn > peak {
      drawn = 1 - drawn
      peak = 1 - peak
      swap(&low, &high)
    }
    return low + (high - low) * sqrt(drawn * peak)
  }
}
