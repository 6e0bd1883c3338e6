import PythonRuntime

/// A function applied to each element: what NumPy calls a ufunc, of one argument.
struct UnaryFunction: Sendable {
  /// What it does with one kind of number.
  enum Loop: Sendable {
    case floats(@Sendable (Double) -> Double)
    case ints(@Sendable (Int) -> Int)
    case bools(@Sendable (Bool) -> Bool)
    case testOfFloats(@Sendable (Double) -> Bool)
    /// Truth values are refused, in words.
    case noBools(String)

    /// The widest kind that it takes.
    var input: ElementType {
      switch self {
      case .floats, .testOfFloats: .float64
      case .ints: .int64
      case .bools, .noBools: .bool
      }
    }
  }

  let name: String
  let summary: String
  /// From the narrowest kind to the widest: the first that takes the numbers is the one.
  let loops: [Loop]

  /// A function of floats, to which NumPy makes floats of ints, and half floats of truth values.
  init(_ name: String, _ summary: String, _ function: @escaping @Sendable (Double) -> Double) {
    self.init(name, summary, [.noBools(UnaryFunction.halfFloats), .floats(function)])
  }

  init(_ name: String, _ summary: String, _ loops: [Loop]) {
    self.name = name
    self.summary = summary
    self.loops = loops
  }

  /// What the function makes of numbers.
  ///
  /// - Throws: TypeError for a kind that it doesn't take.
  func apply(to operand: Operand, _ interpreter: Interpreter) throws -> Operand {
    guard let loop = loops.first(where: { operand.type <= $0.input }) else { throw unsupported }
    return try operand.mapped { numbers in
      switch loop {
      case .floats(let function): .float64(try interpreter.map(numbers.doubles, function))
      case .ints(let function): .int64(try interpreter.map(numbers.ints, function))
      case .bools(let function): .bool(try interpreter.map(numbers.bools, function))
      case .testOfFloats(let function): .bool(try interpreter.map(numbers.doubles, function))
      case .noBools(let words): throw PythonError.type(words)
      }
    }
  }

  /// The function as the module has it.
  var entry: NumpyEntry {
    .module(name, "x, /, out=None, *, where=True, dtype=None", summary, refusing: ["dtype"]) {
      arguments in
      let interpreter = arguments.interpreter
      if let result = try callMethod(of: arguments[0], interpreter) { return result }
      return try apply(to: Operand(arguments[0], interpreter), interpreter).object
    }
  }

  /// What an object that is no number makes of it: NumPy calls its method of that name, so that `np.tanh(v)` is `v.tanh()`.
  private func callMethod(of object: Object, _ interpreter: Interpreter) throws -> Object? {
    if Operand.isArrayLike(object) { return nil }
    // Tests of floats have no such way.
    guard !object.isText, case .floats? = loops.last else { throw unsupported }
    let method: Object
    do { method = try interpreter.attribute(object, Name(name)) } catch let error as PythonError
      where error.type == .attributeError
    {
      throw PythonError.type(
        "loop of ufunc does not support argument 0 of type \(object.typeName) which has no callable \(name) method"
      )
    }
    return try interpreter.call(method, [])
  }

  private var unsupported: PythonError {
    .type(
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''")
  }

  /// Why functions of floats refuse truth values.
  static let halfFloats = "float16, which NumPy makes of truth values here, is not in this subset"
  /// Why functions of ints refuse truth values.
  static let shortInts = "int8, which NumPy makes of truth values here, is not in this subset"

  static func noBoolLoop(_ name: String) -> Loop {
    .noBools(
      "ufunc '\(name)' did not contain a loop with signature matching types "
        + "<class 'numpy.dtypes.BoolDType'> -> None")
  }
}
