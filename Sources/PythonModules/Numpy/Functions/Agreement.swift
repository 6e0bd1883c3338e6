import PythonRuntime

/// Whether arrays agree, exactly or nearly.
enum Agreement {
  static let entries: [NumpyEntry] = [
    .module(
      "isclose", "a, b, rtol=1e-05, atol=1e-08, equal_nan=False",
      """
      Return where two arrays are nearly equal.
      >>> np.isclose([0.1 + 0.2, 1], [0.3, 2])
      array([ True, False])
      """
    ) {
      try close($0).object
    },
    .module(
      "allclose", "a, b, rtol=1e-05, atol=1e-08, equal_nan=False",
      "Return whether two arrays are nearly equal throughout.\n>>> np.allclose([0.1 + 0.2], [0.3])\nTrue"
    ) {
      .bool(try !close($0).elements.bools.contains(false))
    },
    .module(
      "array_equal", "a1, a2, equal_nan=False",
      """
      Return whether two arrays have the same shape and elements.
      >>> np.array_equal([1, 2], [1, 2])
      True
      """
    ) {
      arguments in
      let (left, right) = (try arguments.operand(0), try arguments.operand(1))
      guard left.shape == right.shape else { return .bool(false) }
      let equal = try Comparisons.equal.apply(to: left, right, arguments.interpreter).elements.bools
      guard try arguments.flag(2) else { return .bool(!equal.contains(false)) }
      let pairs = zip(left.elements.doubles, right.elements.doubles)
      return .bool(zip(equal, pairs).allSatisfy { $0 || ($1.0.isNaN && $1.1.isNaN) })
    },
    .module(
      "array_equiv", "a1, a2",
      """
      Return whether two arrays are equal once spread to one shape.
      >>> np.array_equiv([1, 1], 1)
      True
      """
    ) {
      arguments in
      let (left, right) = (try arguments.operand(0), try arguments.operand(1))
      guard (try? Shape.broadcast([left.shape, right.shape])) != nil else { return .bool(false) }
      let equal = try Comparisons.equal.apply(to: left, right, arguments.interpreter)
      return .bool(!equal.elements.bools.contains(false))
    },
  ]

  /// Where |a - b| ≤ atol + rtol |b|; what is infinite must be equal.
  private static func close(_ arguments: Arguments) throws -> Operand {
    let interpreter = arguments.interpreter
    let relative = try arguments.given(2).map(interpreter.real) ?? 1e-5
    let absolute = try arguments.given(3).map(interpreter.real) ?? 1e-8
    let nansAgree = try arguments.flag(4)
    let function = BinaryFunction(
      "isclose", "",
      [
        .testOfFloats { left, right in
          if left == right || (nansAgree && left.isNaN && right.isNaN) { return true }
          return right.isFinite && (left - right).magnitude <= absolute + relative * right.magnitude
        }
      ])
    return try function.apply(to: arguments.operand(0), arguments.operand(1), interpreter)
  }
}
