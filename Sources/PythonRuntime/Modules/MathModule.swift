/// The module `math`, through the C library that CPython uses, so that each result is the same to the last bit.
enum MathModule {
  static func make() -> ModuleObject {
    ModuleObject("math", members: constants + functions.map { ($0.name, .builtin($0)) })
  }

  private static let functions = (elementary + parts + exact + combinatorics + sums).map {
    explaining($0).owned(by: "math")
  }

  /// The same function; what it raises of an object that is no number says which method of the object it may be.
  private static func explaining(_ function: BuiltinFunction) -> BuiltinFunction {
    BuiltinFunction(function.name, function.notation.text, function.summary, reading: function.reading) {
      arguments in
      do { return try function.body(arguments) } catch let error as PythonError where error.type == .typeError
      {
        if let object = arguments.optional(0), error.hint == nil {
          error.hint = MethodHints.function(function.name, of: object, arguments.interpreter)
        }
        throw error
      }
    }
  }

  private static var constants: [(String, Object)] {
    [
      ("pi", .float(.pi)), ("e", .float(2.718281828459045)), ("tau", .float(2 * .pi)),
      ("inf", .float(.infinity)), ("nan", .float(.nan)),
    ]
  }

  /// ValueError as CPython's `math` raises it outside a function's domain.
  static var domainError: PythonError { .value("math domain error") }

  /// OverflowError as CPython's `math` raises it for a result that is too large.
  static var rangeError: PythonError { .overflow("math range error") }

  /// A function of one real number.
  ///
  /// - Parameter canOverflow: Whether an infinite result of a finite number is an overflow; otherwise it is a pole.
  static func unary(
    _ name: String, _ summary: String, canOverflow: Bool = false, _ function: @escaping (Double) -> Double
  ) -> BuiltinFunction {
    BuiltinFunction(name, "x, /", summary) {
      .float(try checked(function($0.real(0)), from: [$0.real(0)], canOverflow: canOverflow))
    }
  }

  /// A function of two real numbers.
  static func binary(
    _ name: String, _ summary: String, _ function: @escaping (Double, Double) -> Double
  ) -> BuiltinFunction {
    BuiltinFunction(name, "x, y, /", summary) {
      .float(
        try checked(function($0.real(0), $0.real(1)), from: [$0.real(0), $0.real(1)], canOverflow: true))
    }
  }

  /// Passes a result on unless it tells of a domain error or an overflow.
  static func checked(_ result: Double, from inputs: [Double], canOverflow: Bool) throws -> Double {
    if result.isNaN, !inputs.contains(where: \.isNaN) { throw domainError }
    if result.isInfinite, inputs.allSatisfy(\.isFinite) { throw canOverflow ? rangeError : domainError }
    return result
  }
}
