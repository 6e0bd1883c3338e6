import PythonRuntime

/// `make_blobs`: clouds of normally distributed points around centers.
enum MakeBlobs {
  static func function(_ random: RandomStateObject) -> BuiltinFunction {
    BuiltinFunction(
      "make_blobs",
      "n_samples=100, n_features=2, *, centers=None, cluster_std=1.0, center_box=, shuffle=True, random_state=None, return_centers=False",
      "Makes clouds of points around centers, and says which is which: X, y."
    ) { arguments in
      let interpreter = arguments.interpreter
      let state = try MadePoints.generator(
        arguments.keyword("random_state"), random, of: "make_blobs", interpreter)
      let plan = try Plan(arguments, state)
      var (points, classes) = try clouds(plan, state, interpreter)
      if try arguments.keyword("shuffle").map(interpreter.truth) ?? true {
        (points, classes) = MadePoints.shuffled(points, classes, state, interpreter)
      }
      let results = [points.array, Operand(.int64(classes), shape: [classes.count]).array]
      let wantsCenters = try arguments.keyword("return_centers").map(interpreter.truth) ?? false
      return .tuple(wantsCenters ? results + [plan.centers.array] : results)
    }
  }

  /// Where the clouds are, how wide, and of how many points.
  private struct Plan {
    let centers: Operand
    let deviations: [Double]
    let counts: [Int]

    init(_ arguments: Arguments, _ state: RandomStateObject) throws {
      let interpreter = arguments.interpreter
      let samples = arguments.optional(0) ?? .int(100)
      let given = samples.isNest || samples.isArray ? try interpreter.items(of: samples) : nil
      let counts = try given?.map { try MadePoints.count($0, interpreter) }
      centers = try Plan.centers(arguments, counts?.count, state)
      deviations = try Plan.deviations(arguments.keyword("cluster_std"), centers, interpreter)
      self.counts = try counts ?? Plan.split(MadePoints.count(samples, interpreter), centers.shape[0])
    }

    /// The centers that are given, or so many at random places.
    private static func centers(_ arguments: Arguments, _ count: Int?, _ state: RandomStateObject) throws
      -> Operand
    {
      let interpreter = arguments.interpreter
      let given = arguments.keyword("centers") ?? .none
      if given.isNest || given.isArray {
        let centers = try Operand(given, as: .float64, interpreter)
        guard centers.shape.count == 2 else {
          throw PythonError.value("Expected 2D array, got \(centers.shape.count)D array instead")
        }
        if let count, count != centers.shape[0] {
          throw PythonError.value(
            "Length of `n_samples` not consistent with number of centers. Got n_samples = "
              + "\(try interpreter.repr(arguments[0])) and centers = \(try interpreter.str(given))")
        }
        return centers
      }
      if count != nil, !given.isNone {
        throw PythonError.value(
          "Parameter `centers` must be array-like. Got \(try interpreter.repr(given)) instead")
      }
      let number = try count ?? (given.isNone ? 3 : interpreter.integer(given))
      let features = try arguments.given(1).map(interpreter.integer) ?? 2
      guard number > 0, features > 0 else {
        throw PythonError.value("there must be at least one center and one feature")
      }
      return try random([number, features], arguments.keyword("center_box"), state, interpreter)
    }

    private static func random(
      _ shape: [Int], _ box: Object?, _ state: RandomStateObject, _ interpreter: Interpreter
    ) throws -> Operand {
      let bounds =
        try box.map { try interpreter.items(of: $0).map { try interpreter.real($0) } } ?? [-10, 10]
      guard bounds.count == 2 else {
        throw PythonError.value("center_box is a pair of bounds: (-10.0, 10.0)")
      }
      let numbers = try state.draw(Shape.checkedCount(shape), interpreter) { generator, _ in
        bounds[0] + (bounds[1] - bounds[0]) * generator.uniform()
      }
      return Operand(.float64(numbers), shape: shape)
    }

    private static func deviations(
      _ object: Object?, _ centers: Operand, _ interpreter: Interpreter
    ) throws -> [Double] {
      let count = centers.shape[0]
      guard let object, object.isNest || object.isArray else {
        let deviation = try object.map(interpreter.real) ?? 1
        if deviation < 0 { throw PythonError.value("scale < 0") }
        return Array(repeating: deviation, count: count)
      }
      let deviations = try interpreter.items(of: object).map { try interpreter.real($0) }
      guard deviations.count == count else {
        throw PythonError.value(
          "Length of `clusters_std` not consistent with number of centers. Got centers = "
            + "\(try interpreter.str(centers.array)) and cluster_std = \(try interpreter.str(object))")
      }
      if deviations.contains(where: { $0 < 0 }) { throw PythonError.value("scale < 0") }
      return deviations
    }

    /// As many points for each center; what is left over goes to the first ones.
    private static func split(_ count: Int, _ parts: Int) -> [Int] {
      (0..<parts).map { count / parts + ($0 < count % parts ? 1 : 0) }
    }
  }

  private static func clouds(
    _ plan: Plan, _ state: RandomStateObject, _ interpreter: Interpreter
  ) throws -> (points: Operand, classes: [Int]) {
    let features = plan.centers.shape[1]
    let centers = plan.centers.elements.doubles
    let total = try plan.counts.reduce(0) { try MadePoints.count(.int($0 + $1), interpreter) }
    var numbers: [Double] = []
    numbers.reserveCapacity(try Shape.checkedCount([total, features]))
    for (number, count) in plan.counts.enumerated() {
      numbers += try state.draw(count * features, interpreter) { generator, place in
        centers[number * features + place % features] + plan.deviations[number] * generator.normal()
      }
    }
    let classes = plan.counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
    return (Operand(.float64(numbers), shape: [total, features]), classes)
  }
}
