import PythonRuntime

/// The greatest and the least, and where they are.
enum Extremes {
  static let entries: [NumpyEntry] = [
    greatest, greatest.named("amax"), least, least.named("amin"),
    place(
      "argmax",
      """
      Return where the greatest element is.
      >>> np.argmax([1, 5, 2])
      np.int64(1)
      """, { $0 > $1 }, { $0 > $1 || ($0.isNaN && !$1.isNaN) }),
    place(
      "argmin",
      """
      Return where the least element is.
      >>> np.argmin([4, 1, 2])
      np.int64(1)
      """, { $0 < $1 }, { $0 < $1 || ($0.isNaN && !$1.isNaN) }),
    .module(
      "ptp", "a, axis=None, out=None, keepdims=False",
      """
      Return the greatest element less the least.
      >>> np.ptp([1, 5, 2])
      np.int64(4)
      """
    ) {
      arguments in
      let (operand, interpreter) = (try arguments.operand(0), arguments.interpreter)
      let folding = try Sums.folding(operand, arguments, keepsAxes: 3)
      let (most, few) = (
        try extreme(folding, Comparisons.maximum, interpreter),
        try extreme(folding, Comparisons.minimum, interpreter)
      )
      return try Arithmetic.subtract.apply(to: most, few, interpreter).object
    },
  ]

  private static let greatest = entry(
    "max",
    """
    Return the greatest element, of all or along an axis.
    >>> np.max([[1, 5], [2, 3]], axis=0)
    array([2, 5])
    """, Comparisons.maximum)
  private static let least = entry(
    "min",
    """
    Return the least element, of all or along an axis.
    >>> np.min([[1, 5], [2, 3]], axis=0)
    array([1, 3])
    """, Comparisons.minimum)

  private static func entry(_ name: String, _ summary: String, _ function: BinaryFunction) -> NumpyEntry {
    .both(name, "a, axis=None, out=None, keepdims=False, initial=, where=", summary) { arguments in
      let folding = try Sums.folding(arguments.operand(0), arguments, keepsAxes: 3)
      return try extreme(folding, function, arguments.interpreter).object
    }
  }

  /// Folds with the function that chooses between two; nan is chosen over all.
  private static func extreme(
    _ folding: Folding, _ function: BinaryFunction, _ interpreter: Interpreter
  ) throws -> Operand {
    let rows = folding.rows
    if folding.rowLength == 0, !folding.isResultEmpty {
      throw PythonError.value("zero-size array to reduction operation \(function.name) which has no identity")
    }
    var results = rows.picked([])
    for loop in function.loops where results.count == 0 {
      switch (loop, rows) {
      case (.bools(let choose), .bool(let values)):
        results = .bool(try folding.fold(values, interpreter) { $0.dropFirst().reduce($0[0], choose) })
      case (.ints(let choose), .int64(let values)):
        results = .int64(try folding.fold(values, interpreter) { try $0.dropFirst().reduce($0[0], choose) })
      case (.floats(let choose), .float64(let values)):
        results = .float64(try folding.fold(values, interpreter) { $0.dropFirst().reduce($0[0], choose) })
      default: break
      }
    }
    return folding.result(results)
  }

  /// A function that gives the first place of the extreme; nan counts as one.
  private static func place(
    _ name: String, _ summary: String, _ ints: @escaping @Sendable (Int, Int) -> Bool,
    _ floats: @escaping @Sendable (Double, Double) -> Bool
  ) -> NumpyEntry {
    .both(name, "a, axis=None, out=None, *, keepdims=False", summary) { arguments in
      let (operand, interpreter) = (try arguments.operand(0), arguments.interpreter)
      let keepsAxes = try arguments.keyword("keepdims").map(interpreter.truth) ?? false
      let axis = try arguments.given(1).map { Object.int(try interpreter.integer($0)) }
      let folding = try Folding(operand, axis: axis, keepsAxes: keepsAxes, interpreter)
      if folding.rowLength == 0 { throw PythonError.value("attempt to get \(name) of an empty sequence") }
      let places =
        switch folding.rows {
        case .float64(let values): try folding.fold(values, interpreter) { first($0, surpassing: floats) }
        case let others: try folding.fold(others.ints, interpreter) { first($0, surpassing: ints) }
        }
      return folding.result(.int64(places)).object
    }
  }

  /// The first place whose number is surpassed by no other.
  private static func first<Element>(
    _ row: UnsafeBufferPointer<Element>, surpassing surpasses: (Element, Element) -> Bool
  ) -> Int {
    var best = 0
    for place in row.indices.dropFirst() where surpasses(row[place], row[best]) { best = place }
    return best
  }
}
