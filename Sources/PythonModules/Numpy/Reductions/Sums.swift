import PythonRuntime

/// Sums and what is made of them.
enum Sums {
  static let entries: [NumpyEntry] = [
    .both(
      "sum", "a, axis=None, dtype=None, out=None, keepdims=False, initial=, where=",
      "Add the elements, all or along an axis.\n>>> np.sum([[1, 2], [3, 4]], axis=0)\narray([4, 6])"
    ) { arguments in
      let operand = try arguments.operand(0)
      let wanted = try arguments.elementType(2) ?? max(operand.type, .int64)
      return try sum(
        folding(operand.cast(to: wanted), arguments, keepsAxes: 4), wanted, arguments.interpreter
      )
      .object
    },
    .both(
      "prod", "a, axis=None, dtype=None, out=None, keepdims=False, initial=, where=",
      "Multiply the elements, all or along an axis.\n>>> np.prod([1, 2, 3])\nnp.int64(6)"
    ) { arguments in
      let operand = try arguments.operand(0)
      let wanted = try arguments.elementType(2) ?? max(operand.type, .int64)
      return try product(
        folding(operand.cast(to: wanted), arguments, keepsAxes: 4), wanted, arguments.interpreter
      )
      .object
    },
    .both(
      "mean", "a, axis=None, dtype=None, out=None, keepdims=False, *, where=",
      "Return the mean, of all elements or along an axis.\n>>> np.mean([1, 2, 6])\nnp.float64(3.0)"
    ) { arguments in
      try refuseType(arguments, 2)
      let folding = try folding(arguments.operand(0), arguments, keepsAxes: 4, takesNumbers: false)
      return try mean(folding, arguments.interpreter).object
    },
    .both(
      "var", "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=",
      """
      Return the variance: the mean of the squared distances from the mean.
      >>> np.var([1, 2, 3])
      np.float64(0.6666666666666666)
      """
    ) { try variance($0).object },
    .both(
      "std", "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=",
      """
      Return the standard deviation: the square root of the variance.
      >>> np.std([1, 2, 3])
      np.float64(0.816496580927726)
      """
    ) { arguments in
      try Exponentials.squareRoot.apply(to: variance(arguments), arguments.interpreter).object
    },
    .module(
      "median", "a, axis=None, out=None, *, keepdims=False",
      """
      Return the middle of the elements in order.
      >>> np.median([1, 2, 6, 7])
      np.float64(4.0)
      """
    ) { arguments in
      let keepsAxes = try arguments.keyword("keepdims").map(arguments.interpreter.truth) ?? false
      let folding = try Folding(
        arguments.operand(0), axis: arguments.given(1), keepsAxes: keepsAxes, takesNumbers: false,
        arguments.interpreter)
      let rows = folding.rows.doubles
      return folding.result(.float64(try folding.fold(rows, arguments.interpreter, median))).object
    },
  ]

  /// The axes of a function whose second argument they are.
  static func folding(
    _ operand: Operand, _ arguments: Arguments, keepsAxes place: Int, takesNumbers: Bool = true
  ) throws -> Folding {
    try Folding(
      operand, axis: arguments.given(1), keepsAxes: arguments.flag(place), takesNumbers: takesNumbers,
      arguments.interpreter)
  }

  private static func refuseType(_ arguments: Arguments, _ place: Int) throws {
    if let type = try arguments.elementType(place), type != .float64 {
      throw PythonError.type("another dtype than float64 is not in this subset here")
    }
  }

  private static func sum(_ folding: Folding, _ type: ElementType, _ interpreter: Interpreter) throws
    -> Operand
  {
    switch type {
    case .bool: folding.result(.bool(try folding.fold(folding.rows.bools, interpreter) { $0.contains(true) }))
    case .int64: folding.result(.int64(try folding.fold(folding.rows.ints, interpreter) { $0.reduce(0, &+) }))
    case .float64: folding.result(.float64(try folding.sums(interpreter)))
    }
  }

  private static func product(
    _ folding: Folding, _ type: ElementType, _ interpreter: Interpreter
  ) throws -> Operand {
    switch type {
    case .bool:
      folding.result(.bool(try folding.fold(folding.rows.bools, interpreter) { !$0.contains(false) }))
    case .int64: folding.result(.int64(try folding.fold(folding.rows.ints, interpreter) { $0.reduce(1, &*) }))
    case .float64:
      folding.result(.float64(try folding.fold(folding.rows.doubles, interpreter) { $0.reduce(1, *) }))
    }
  }

  private static func mean(_ folding: Folding, _ interpreter: Interpreter) throws -> Operand {
    let count = Double(folding.rowLength)
    return folding.result(.float64(try folding.sums(interpreter).map { $0 / count }))
  }

  /// The mean of the squared distances from the mean, in NumPy's steps.
  private static func variance(_ arguments: Arguments) throws -> Operand {
    try refuseType(arguments, 2)
    let interpreter = arguments.interpreter
    let operand = try arguments.operand(0).cast(to: .float64)
    let means = try mean(
      Folding(
        operand, axis: arguments.given(1), keepsAxes: true, takesNumbers: false, interpreter), interpreter)
    let distances = try Arithmetic.subtract.apply(to: operand, means, interpreter)
    let squares = try folding(Arithmetic.square.apply(to: distances, interpreter), arguments, keepsAxes: 5)
    let lost = try arguments.given(4).map(interpreter.real) ?? 0
    let count = max(Double(squares.rowLength) - lost, 0)
    return squares.result(.float64(try squares.sums(interpreter).map { $0 / count }))
  }

  private static func median(_ row: UnsafeBufferPointer<Double>) -> Double {
    if row.isEmpty || row.contains(where: \.isNaN) { return .nan }
    let sorted = row.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
