#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension RandomModule {
  static let distributions: [BuiltinFunction] = [
    BuiltinFunction("uniform", "a, b", "Return a number between two bounds, each as likely.") { arguments in
      let (low, high) = (try arguments.real(0), try arguments.real(1))
      return .float(low + (high - low) * arguments.interpreter.random.random())
    },
    BuiltinFunction("gauss", "mu=0.0, sigma=1.0", "Return a normally distributed number.") { arguments in
      let (mean, deviation) = try meanAndDeviation(arguments)
      return .float(mean + gauss(arguments.interpreter) * deviation)
    },
    BuiltinFunction(
      "normalvariate", "mu=0.0, sigma=1.0",
      "Return a normally distributed number, by another method than gauss."
    ) {
      arguments in
      let (mean, deviation) = try meanAndDeviation(arguments)
      return .float(mean + normal(arguments.interpreter) * deviation)
    },
    BuiltinFunction("lognormvariate", "mu, sigma", "Return a number whose logarithm is normally distributed.")
    { arguments in
      let (mean, deviation) = try meanAndDeviation(arguments)
      return .float(exp(mean + normal(arguments.interpreter) * deviation))
    },
    BuiltinFunction("expovariate", "lambd", "Return an exponentially distributed number of mean 1 / lambd.") {
      arguments in
      let rate = try arguments.real(0)
      let drawn = -log(1 - arguments.interpreter.random.random())
      if rate == 0 { throw PythonError.zeroDivision("float division by zero") }
      return .float(drawn / rate)
    },
    BuiltinFunction(
      "triangular", "low=0.0, high=1.0, mode=None",
      "Return a number between bounds, most often near the mode."
    ) {
      .float(try triangular($0))
    },
  ]

  private static func meanAndDeviation(_ arguments: Arguments) throws -> (Double, Double) {
    (
      try arguments.optional(0).map(arguments.interpreter.real) ?? 0,
      try arguments.optional(1).map(arguments.interpreter.real) ?? 1
    )
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
