import PythonRuntime

/// The methods of `RandomState`, which are the functions of `np.random` too.
enum RandomFunctions {
  static let methods: [BuiltinFunction] = [
    method(
      "seed", "seed=None",
      """
      Start the numbers again from a seed: the same seed, the same numbers.
      >>> np.random.seed(1337); np.random.rand()
      0.2620246750155817
      """
    ) {
      state, arguments in
      let generator = try LegacyGenerator(seed: arguments.optional(1) ?? .none, arguments.interpreter)
      state.draw(arguments.interpreter) { $0 = generator }
      return .none
    },
    method(
      "rand", "*sizes",
      """
      Return numbers in 0 <= x < 1, in a shape.
      >>> np.random.seed(0); np.random.rand(2)
      array([0.5488135 , 0.71518937])
      """
    ) { state, arguments in
      try filled(state, arguments, arguments.sizesAfterReceiver()) { generator, _ in generator.uniform() }
    },
    method(
      "randn", "*sizes",
      """
      Return normally distributed numbers of mean 0 and deviation 1, in a shape.
      >>> np.random.seed(0); np.random.randn(2)
      array([1.76405235, 0.40015721])
      """
    ) {
      state, arguments in
      try filled(state, arguments, arguments.sizesAfterReceiver()) { generator, _ in generator.normal() }
    },
    ofSize("random_sample"), ofSize("random"),
    method(
      "standard_normal", "size=None",
      """
      Return normally distributed numbers of mean 0 and deviation 1.
      >>> np.random.seed(0); np.random.standard_normal()
      1.764052345967664
      """
    ) {
      state, arguments in
      try filled(state, arguments, arguments.size(1)) { generator, _ in generator.normal() }
    },
    ofTwo(
      "uniform", "low=0.0, high=1.0, size=None",
      """
      Return numbers between two bounds, each as likely.
      >>> np.random.seed(0); np.random.uniform(-1, 1, 2)
      array([0.09762701, 0.43037873])
      """, (0, 1)
    ) {
      generator, low, high in low + (high - low) * generator.uniform()
    },
    ofTwo(
      "normal", "loc=0.0, scale=1.0, size=None",
      """
      Return normally distributed numbers.
      >>> np.random.seed(0); np.random.normal(10, 2)
      13.528104691935328
      """, (0, 1), isScale: true
    ) {
      generator, mean, deviation in mean + deviation * generator.normal()
    },
    method(
      "exponential", "scale=1.0, size=None",
      """
      Return exponentially distributed numbers.
      >>> np.random.seed(0); np.random.exponential(2.0)
      1.59174901632622
      """
    ) {
      state, arguments in
      let scale = try arguments.given(1).map(arguments.interpreter.real) ?? 1
      if scale < 0 { throw PythonError.value("scale < 0") }
      return try filled(state, arguments, arguments.size(2)) { generator, _ in scale * generator.exponential()
      }
    },
    method(
      "randint", "low, high=None, size=None, dtype=int",
      """
      Return whole numbers in low <= x < high.
      >>> np.random.seed(0); np.random.randint(10, size=3)
      array([5, 0, 3])
      """
    ) {
      try randint($0, $1)
    },
    method(
      "permutation", "x",
      """
      Return the numbers below x, or the items of a sequence, in random order.
      >>> np.random.seed(0); np.random.permutation(4)
      array([2, 3, 1, 0])
      """
    ) {
      try permutation($0, $1)
    },
    method(
      "shuffle", "x",
      """
      Put the items of a list, or the rows of an array, in random order.
      >>> np.random.seed(0); a = [1, 2, 3]; np.random.shuffle(a); a
      [3, 2, 1]
      """
    ) {
      state, arguments in
      try shuffle(state, arguments)
      return .none
    },
    method(
      "choice", "a, size=None, replace=True, p=None",
      """
      Return items drawn from a sequence, or numbers below a.
      >>> np.random.seed(0); np.random.choice([10, 20, 30])
      np.int64(10)
      """
    ) {
      try RandomChoice.choice($0, $1)
    },
  ]

  private static func method(
    _ name: String, _ parameters: String, _ summary: String,
    _ body: @escaping (RandomStateObject, Arguments) throws -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, /, " + parameters, summary) { arguments in
      guard case .other(let state as RandomStateObject) = arguments[0] else {
        throw PythonError.type("a method of RandomState was called on '\(arguments[0].typeName)'")
      }
      return try body(state, arguments)
    }
  }

  private static func ofSize(_ name: String) -> BuiltinFunction {
    method(
      name, "size=None",
      "Return numbers in 0 <= x < 1.\n>>> np.random.seed(0); np.random.\(name)()\n0.5488135039273248"
    ) { state, arguments in
      try filled(state, arguments, arguments.size(1)) { generator, _ in generator.uniform() }
    }
  }

  /// A distribution of two parameters, which may be arrays.
  private static func ofTwo(
    _ name: String, _ parameters: String, _ summary: String, _ defaults: (Double, Double),
    isScale: Bool = false,
    _ draw: @escaping @Sendable (inout LegacyGenerator, Double, Double) -> Double
  ) -> BuiltinFunction {
    method(name, parameters, summary) { state, arguments in
      let interpreter = arguments.interpreter
      let first = try arguments.given(1).map { try Operand($0, interpreter) } ?? Operand(.float64(defaults.0))
      let second =
        try arguments.given(2).map { try Operand($0, interpreter) } ?? Operand(.float64(defaults.1))
      if isScale, second.elements.doubles.contains(where: { $0 < 0 || ($0 == 0 && $0.sign == .minus) }) {
        throw PythonError.value("scale < 0")
      }
      if !isScale, !zip(first.elements.doubles, second.elements.doubles).allSatisfy({ ($1 - $0).isFinite }) {
        throw PythonError.overflow("Range exceeds valid bounds")
      }
      let spread = try Spread(first, second, size: arguments.size(3))
      return try filled(state, arguments, spread.size) { generator, place in
        draw(&generator, spread.first(place), spread.second(place))
      }
    }
  }

  /// Two parameters, spread to the shape of the results.
  private struct Spread {
    let size: [Int]?
    private let firsts: [Double]
    private let seconds: [Double]

    init(_ first: Operand, _ second: Operand, size: [Int]?) throws {
      let shape = try Shape.broadcast([second.shape, first.shape])
      for (number, operand) in [first, second].enumerated()
      where !Shape.spreads(operand.shape, to: size ?? shape) {
        throw PythonError.value(
          "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape "
            + "\(Shape.tupleText(size ?? shape)) and arg \(number + 1) with shape \(Shape.tupleText(operand.shape))."
        )
      }
      self.size = size ?? (shape.isEmpty ? nil : shape)
      let wanted = size ?? shape
      func numbers(_ operand: Operand) -> [Double] {
        operand.count == 1
          ? operand.elements.doubles : operand.with(operand.layout.spread(to: wanted)).elements.doubles
      }
      (firsts, seconds) = (numbers(first), numbers(second))
    }

    func first(_ place: Int) -> Double { firsts[firsts.count == 1 ? 0 : place] }
    func second(_ place: Int) -> Double { seconds[seconds.count == 1 ? 0 : place] }
  }

  /// An array of drawn numbers, or one plain number where no size is asked for.
  private static func filled(
    _ state: RandomStateObject, _ arguments: Arguments, _ size: [Int]?,
    _ draw: (inout LegacyGenerator, Int) -> Double
  ) throws -> Object {
    guard let size else { return .float(state.draw(arguments.interpreter) { draw(&$0, 0) }) }
    let count = try Shape.checkedCount(size)
    return Operand(.float64(try state.draw(count, arguments.interpreter, draw)), shape: size).array
  }

  private static func randint(_ state: RandomStateObject, _ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    if let type = try arguments.elementType(4), type != .int64 {
      throw PythonError.type("another dtype than int is not in this subset here")
    }
    let first = try interpreter.integer(arguments[1])
    let second = try arguments.given(2).map(interpreter.integer)
    let (low, high) = second.map { (first, $0) } ?? (0, first)
    guard low < high else {
      throw PythonError.value(second == nil && first <= 0 ? "high <= 0" : "low >= high")
    }
    let width = UInt64(UInt(bitPattern: high &- low) - 1)
    func drawn(_ generator: inout LegacyGenerator) -> Int {
      low &+ Int(truncatingIfNeeded: generator.upTo(width))
    }
    guard let size = try arguments.size(3) else { return .int(state.draw(interpreter) { drawn(&$0) }) }
    let count = try Shape.checkedCount(size)
    let numbers = try state.draw(count, interpreter) { generator, _ in drawn(&generator) }
    return Operand(.int64(numbers), shape: size).array
  }

  private static func permutation(_ state: RandomStateObject, _ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    if case .int(let count)? = Number(arguments[1]) {
      let count = try Shape.checkedCount([max(0, count)])
      return Operand(.int64(state.draw(interpreter) { $0.permutation(count) }), shape: [count]).array
    }
    let operand = try arguments.operand(1)
    guard let count = operand.shape.first else {
      throw PythonError.index("x must be an integer or at least 1-dimensional")
    }
    let places = state.draw(interpreter) { $0.permutation(count) }
    return operand.taking(places, along: 0).array
  }

  private static func shuffle(_ state: RandomStateObject, _ arguments: Arguments) throws {
    let interpreter = arguments.interpreter
    switch arguments[1] {
    case .list(let list):
      interpreter.touch(list)
      state.draw(interpreter) { $0.shuffle(list.items.count) { list.items.swapAt($0, $1) } }
    case .other(let array as NumpyArray):
      guard let count = array.shape.first else {
        throw PythonError.type("object of type 'numpy.ndarray' has no len()")
      }
      // NumPy draws nothing for it.
      if array.layout.count == 0 { return }
      let places = state.draw(interpreter) { $0.permutation(count) }
      try array.write(array.operand.taking(places, along: 0), interpreter)
    default:
      throw PythonError.type("'\(arguments[1].typeName)' object does not support item assignment")
    }
  }
}

extension Arguments {
  /// The shape of what is to be drawn; nil for one number.
  func size(_ place: Int) throws -> [Int]? { try given(place).map { try interpreter.shape($0) } }

  /// The sizes that follow the receiver one by one; nil when there are none.
  func sizesAfterReceiver() throws -> [Int]? {
    count == 1 ? nil : try positional.dropFirst().map { try interpreter.integer($0) }
  }
}
