import PythonRuntime

/// A function applied to pairs of elements: what NumPy calls a ufunc, of two arguments.
struct BinaryFunction: Sendable {
  /// What it does with one kind of number.
  enum Loop: Sendable {
    case floats(@Sendable (Double, Double) -> Double)
    case ints(@Sendable (Int, Int) throws -> Int)
    case bools(@Sendable (Bool, Bool) -> Bool)
    case testOfFloats(@Sendable (Double, Double) -> Bool)
    case testOfInts(@Sendable (Int, Int) -> Bool)
    /// Truth values are refused, in words.
    case noBools(String)

    /// The widest kind that it takes.
    var input: ElementType {
      switch self {
      case .floats, .testOfFloats: .float64
      case .ints, .testOfInts: .int64
      case .bools, .noBools: .bool
      }
    }

    /// The kind that it gives.
    var output: ElementType {
      switch self {
      case .floats: .float64
      case .ints: .int64
      case .bools, .testOfFloats, .testOfInts, .noBools: .bool
      }
    }
  }

  let name: String
  let summary: String
  /// From the narrowest kind to the widest: the first that takes both operands is the one.
  let loops: [Loop]

  init(_ name: String, _ summary: String, _ loops: [Loop]) {
    self.name = name
    self.summary = summary
    self.loops = loops
  }

  /// What the function makes of pairs of numbers, each operand spread to the shape of both.
  ///
  /// - Throws: ValueError when the shapes don't fit, TypeError for a kind that it doesn't take.
  func apply(to left: Operand, _ right: Operand, _ interpreter: Interpreter) throws -> Operand {
    let loop = try loop(for: max(left.type, right.type))
    let pair = try OperandPair(left, right)
    return Operand(try pair.run(loop, interpreter), pair.result)
  }

  /// What the function makes of two numbers, without arrays for one each.
  func apply(to left: Scalar, _ right: Scalar) throws -> Scalar {
    switch try loop(for: max(left.type, right.type)) {
    case .floats(let function): .float64(function(left.double, right.double))
    case .ints(let function): .int64(try function(left.int, right.int))
    case .bools(let function): .bool(function(left.bool, right.bool))
    case .testOfFloats(let function): .bool(function(left.double, right.double))
    case .testOfInts(let function): .bool(function(left.int, right.int))
    case .noBools: preconditionFailure("a loop that refuses its numbers is not run")
    }
  }

  /// What the function does with a kind of number.
  ///
  /// - Throws: TypeError for a kind that it doesn't take.
  func loop(for type: ElementType) throws -> Loop {
    guard let loop = loops.first(where: { type <= $0.input }) else { throw unsupported }
    if case .noBools(let words) = loop { throw PythonError.type(words) }
    return loop
  }

  /// The function as the module has it.
  var entry: NumpyEntry {
    .module(name, "x1, x2, /, out=None, *, where=True, dtype=None", summary, refusing: ["dtype"]) {
      arguments in
      let interpreter = arguments.interpreter
      let left = try Operand(arguments[0], interpreter)
      return try apply(to: left, Operand(arguments[1], interpreter), interpreter).object
    }
  }

  /// TypeError for kinds that the function does not take.
  var unsupported: PythonError {
    .type(
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced to any "
        + "supported types according to the casting rule ''safe''")
  }
}

/// Two operands side by side, in the order in which their numbers lie in memory.
private struct OperandPair {
  private let left: Elements
  private let right: Elements
  /// How the results lie.
  let result: Layout

  init(_ left: Operand, _ right: Operand) throws {
    if left.shape == right.shape, left.layout.isInOrder, right.layout.isInOrder {
      (self.left, self.right) = (left.elements, right.elements)
      result = Layout(left.shape)
      return
    }
    let shape = try Shape.broadcast([left.shape, right.shape])
    // An operand of one number goes with all, and its steps say nothing about the order.
    let layouts = [left, right].filter { $0.count != 1 }.map { $0.layout.spread(to: shape) }
    let axes = layouts.isEmpty ? Array(shape.indices) : AxisOrder.inMemory(of: layouts)
    func elements(_ operand: Operand) -> Elements {
      if operand.count == 1 { return Elements(operand.buffer[operand.layout.offset]) }
      return operand.with(operand.layout.spread(to: shape).permuted(axes)).elements
    }
    (self.left, self.right) = (elements(left), elements(right))
    result = AxisOrder.restored(axes, shape: shape)
  }

  func run(_ loop: BinaryFunction.Loop, _ interpreter: Interpreter) throws -> Elements {
    let count = result.count
    return switch loop {
    case .floats(let function):
      .float64(try interpreter.map(left.doubles, right.doubles, count: count, function))
    case .ints(let function): .int64(try interpreter.map(left.ints, right.ints, count: count, function))
    case .bools(let function): .bool(try interpreter.map(left.bools, right.bools, count: count, function))
    case .testOfFloats(let function):
      .bool(try interpreter.map(left.doubles, right.doubles, count: count, function))
    case .testOfInts(let function): .bool(try interpreter.map(left.ints, right.ints, count: count, function))
    case .noBools: preconditionFailure("a loop that refuses its numbers is not run")
    }
  }
}
