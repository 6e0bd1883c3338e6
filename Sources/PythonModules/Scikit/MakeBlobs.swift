import PythonRuntime

/// `make_blobs`: clouds of normally distributed points around centers.
enum MakeBlobs {
  static func function(_ random: RandomStateObject) -> BuiltinFunction {
    BuiltinFunction(
      "make_blobs",
      "n_samples=100, n_features=2, *, centers=None, cluster_std=1.0, center_box=, shuffle=True, "
        + "random_state=None, return_centers=False",
      """
      Makes clouds of points around centers, and says which is which: X, y.
      >>> X, y = sklearn.datasets.make_blobs(n_samples=4, random_state=0); X.shape
      (4, 2)
      """
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
      let given = samples.isNest || samples.isArray ? try MadePoints.counts(samples, interpreter) : nil
      let total =
        try given == nil
        ? MadePoints.count(
          samples, of: "make_blobs", "an int in the range [1, inf) or an array-like", interpreter) : 0
      centers = try Plan.centers(arguments, given?.count, state)
      deviations = try Plan.deviations(arguments.keyword("cluster_std"), centers, interpreter)
      counts = given ?? Plan.split(total, centers.shape[0])
    }

    /// The centers that are given, or so many at random places.
    private static func centers(_ arguments: Arguments, _ count: Int?, _ state: RandomStateObject) throws
      -> Operand
    {
      let interpreter = arguments.interpreter
      let given = arguments.keyword("centers") ?? .none
      if given.isNest || given.isArray { return try checked(given, count, arguments[0], interpreter) }
      if count != nil, !given.isNone {
        throw PythonError.value(
          "Parameter `centers` must be array-like. Got \(try interpreter.repr(given)) instead")
      }
      let words = "an int in the range [1, inf)"
      let number = try count ?? size(given, 3, "centers", words + ", an array-like or None", interpreter)
      let features = try size(arguments.given(1) ?? .none, 2, "n_features", words, interpreter)
      return try random([number, features], arguments.keyword("center_box"), state, interpreter)
    }

    private static func checked(
      _ given: Object, _ count: Int?, _ samples: Object, _ interpreter: Interpreter
    ) throws -> Operand {
      let centers = try Operand(given, interpreter)
      if let count, count != centers.shape.first {
        throw PythonError.value(
          "Length of `n_samples` not consistent with number of centers. Got n_samples = "
            + "\(try interpreter.repr(samples)) and centers = \(try interpreter.str(given))")
      }
      guard centers.shape.count == 2, centers.count > 0 else {
        throw PythonError.value("Expected 2D array, got \(centers.shape.count)D array instead")
      }
      return centers
    }

    /// A number of centers or features.
    private static func size(
      _ object: Object, _ otherwise: Int, _ parameter: String, _ words: String, _ interpreter: Interpreter
    ) throws -> Int {
      if object.isNone { return otherwise }
      guard let size = Scalar(object).flatMap({ $0.type == .float64 ? nil : $0.int }), size > 0 else {
        throw try MadePoints.invalid(parameter, of: "make_blobs", object, words, interpreter)
      }
      return size
    }

    private static func random(
      _ shape: [Int], _ box: Object?, _ state: RandomStateObject, _ interpreter: Interpreter
    ) throws -> Operand {
      let bounds = try box.map { try pair($0, interpreter) } ?? [-10, 10]
      let numbers = try state.draw(Shape.checkedCount(shape), interpreter) { generator, _ in
        bounds[0] + (bounds[1] - bounds[0]) * generator.uniform()
      }
      return Operand(.float64(numbers), shape: shape)
    }

    private static func pair(_ box: Object, _ interpreter: Interpreter) throws -> [Double] {
      guard case .tuple(let tuple) = box, tuple.items.count == 2 else {
        throw try MadePoints.invalid(
          "center_box", of: "make_blobs", box, "an instance of 'tuple'", interpreter)
      }
      return try tuple.items.map { try interpreter.real($0) }
    }

    private static func deviations(
      _ object: Object?, _ centers: Operand, _ interpreter: Interpreter
    ) throws -> [Double] {
      let count = centers.shape[0]
      guard let object, object.isNest || object.isArray else {
        let deviation =
          try object.map {
            try MadePoints.deviation(
              $0, "cluster_std", of: "make_blobs", "a float in the range [0.0, inf) or an array-like",
              interpreter)
          } ?? 1
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
    let total = plan.counts.reduce(0, +)
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
