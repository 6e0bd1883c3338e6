import PythonRuntime

/// Running sums and products, and differences of neighbours.
enum Cumulative {
  static let entries: [NumpyEntry] = [
    entry(
      "cumsum",
      """
      Return the running sum, of all elements or along an axis.
      >>> np.cumsum([1, 2, 3])
      array([1, 3, 6])
      """, { $0 &+ $1 }, { $0 + $1 }),
    entry(
      "cumprod",
      """
      Return the running product, of all elements or along an axis.
      >>> np.cumprod([1, 2, 3])
      array([1, 2, 6])
      """, { $0 &* $1 }, { $0 * $1 }),
    .module(
      "diff", "a, n=1, axis=-1",
      """
      Return the differences of neighbours, taken n times.
      >>> np.diff([1, 4, 9])
      array([3, 5])
      """
    ) { arguments in
      var operand = try arguments.operand(0)
      if operand.shape.isEmpty {
        throw PythonError.value("diff requires input that is at least one dimensional")
      }
      let times = try arguments.given(1).map(arguments.interpreter.integer) ?? 1
      if times < 0 { throw PythonError.value("order must be non-negative but got \(times)") }
      let axis = try arguments.axis(2, of: operand.shape.count) ?? operand.shape.count - 1
      for _ in 0..<min(times, operand.shape[axis]) {
        operand = try differences(operand, axis, arguments.interpreter)
      }
      return operand.array
    },
  ]

  private static func differences(
    _ operand: Operand, _ axis: Int, _ interpreter: Interpreter
  ) throws -> Operand {
    let count = max(operand.shape[axis] - 1, 0)
    let later = operand.with(operand.layout.from(min(1, count), step: 1, count: count, along: axis))
    let earlier = operand.with(operand.layout.from(0, step: 1, count: count, along: axis))
    let function = operand.type == .bool ? Comparisons.notEqual : Arithmetic.subtract
    return try function.apply(to: later, earlier, interpreter)
  }

  private static func entry(
    _ name: String, _ summary: String, _ ints: @escaping @Sendable (Int, Int) -> Int,
    _ floats: @escaping @Sendable (Double, Double) -> Double
  ) -> NumpyEntry {
    .both(name, "a, axis=None, dtype=None, out=None", summary) { arguments in
      let given = try arguments.operand(0)
      let wanted = try arguments.elementType(2) ?? max(given.type, .int64)
      var operand = given.cast(to: max(wanted, .int64))
      let axis = try arguments.axis(1, of: max(operand.shape.count, 1))
      if axis == nil || operand.shape.isEmpty { operand = operand.reshaped([operand.count]) }
      return running(operand, axis ?? 0, ints, floats).array
    }
  }

  /// The axis last, run along, and back in its place.
  private static func running(
    _ operand: Operand, _ axis: Int, _ ints: (Int, Int) -> Int, _ floats: (Double, Double) -> Double
  ) -> Operand {
    let axes = operand.shape.indices.filter { $0 != axis } + [axis]
    let length = max(operand.shape[axis], 1)
    let elements: Elements =
      switch operand.with(operand.layout.permuted(axes)).elements {
      case .float64(let values): .float64(run(values, length, floats))
      case let others: .int64(run(others.ints, length, ints))
      }
    return Operand(elements, AxisOrder.restored(axes, shape: operand.shape))
  }

  private static func run<Element>(
    _ values: [Element], _ length: Int, _ function: (Element, Element) -> Element
  ) -> [Element] {
    var values = values
    for place in values.indices where place % length != 0 {
      values[place] = function(values[place - 1], values[place])
    }
    return values
  }
}
