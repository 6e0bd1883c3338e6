import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `make_moons`: two half circles that reach into each other.
enum MakeMoons {
  static func function(_ random: RandomStateObject) -> BuiltinFunction {
    BuiltinFunction(
      "make_moons", "n_samples=100, *, shuffle=True, noise=None, random_state=None",
      """
      Makes the points of two half circles that reach into each other, and says which is which: X, y.
      >>> X, y = sklearn.datasets.make_moons(n_samples=4, random_state=0); y
      array([1, 1, 0, 0])
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let state = try MadePoints.generator(
        arguments.keyword("random_state"), random, of: "make_moons", interpreter)
      let (outer, inner) = try counts(arguments.optional(0) ?? .int(100), interpreter)
      var points = try moons(outer, inner)
      var classes = Array(repeating: 0, count: outer) + Array(repeating: 1, count: inner)
      if try arguments.keyword("shuffle").map(interpreter.truth) ?? true {
        (points, classes) = MadePoints.shuffled(points, classes, state, interpreter)
      }
      if let noise = arguments.keyword("noise"), !noise.isNone {
        let deviation = try MadePoints.deviation(
          noise, "noise", of: "make_moons", "a float in the range [0.0, inf) or None", interpreter)
        points = try noisy(points, deviation, state, interpreter)
      }
      return .tuple([points.array, Operand(.int64(classes), shape: [classes.count]).array])
    }
  }

  /// How many points lie on the outer and on the inner half circle.
  private static func counts(_ object: Object, _ interpreter: Interpreter) throws -> (Int, Int) {
    guard case .tuple = object else {
      let count = try MadePoints.count(
        object, of: "make_moons", "an int in the range [1, inf) or an instance of 'tuple'", interpreter)
      return (count / 2, count - count / 2)
    }
    let counts = try MadePoints.counts(object, interpreter)
    guard counts.count == 2 else {
      throw PythonError.value("`n_samples` can be either an int or a two-element tuple.")
    }
    return (counts[0], counts[1])
  }

  /// The points as two rows of coordinates, seen as columns.
  private static func moons(_ outer: Int, _ inner: Int) throws -> Operand {
    let outerAngles = try Ranges.spaced(0, .pi, outer).numbers
    let innerAngles = try Ranges.spaced(0, .pi, inner).numbers
    let across = outerAngles.map(cos) + innerAngles.map { 1 - cos($0) }
    let up = outerAngles.map(sin) + innerAngles.map { 1 - sin($0) - 0.5 }
    return Operand(.float64(across + up), Layout([2, across.count]).permuted([1, 0]))
  }

  /// The points moved, each number by a drawn one; they lie as before.
  private static func noisy(
    _ points: Operand, _ noise: Double, _ state: RandomStateObject, _ interpreter: Interpreter
  ) throws -> Operand {
    let drawn = try state.draw(points.count, interpreter) { generator, _ in 0 + noise * generator.normal() }
    let moved = try Arithmetic.add.apply(
      to: points, Operand(.float64(drawn), shape: points.shape), interpreter)
    var numbers = points.buffer
    numbers.put(moved.elements, at: points.layout.places)
    return points.with(numbers)
  }
}
