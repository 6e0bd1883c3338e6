/// The module `statistics`: averages and spreads, exact to the last rounding as CPython's.
struct StatisticsModule {
  /// The class of the exceptions.
  private let errorClass = ClassObject(
    library: "StatisticsError", of: "statistics", base: .exception(.valueError),
    """
    What is raised where there is nothing to compute from.
    >>> statistics.mean([])
    statistics.StatisticsError: mean requires at least one data point
    """, [])

  static func make(_ interpreter: Interpreter) -> ModuleObject {
    let module = StatisticsModule()
    return ModuleObject(
      "statistics", (module.averages + module.medians + module.spreads + [.type(module.errorClass)]).members,
      others: """
        NormalDist correlation covariance geometric_mean harmonic_mean linear_regression median_grouped
        quantiles
        """)
  }

  private func require(
    _ holds: Bool, _ words: String, _ interpreter: Interpreter
  ) throws {
    if !holds { throw interpreter.error(errorClass, words) }
  }

  // MARK: Averages

  private var averages: [Object] {
    [
      .libraryFunction(
        "mean", "data",
        """
        Return the average of numbers.
        >>> statistics.mean([1, 2, 6])
        3
        """
      ) { arguments in
        let sum = try ExactSums.of(arguments[0], arguments.interpreter)
        try require(sum.count > 0, "mean requires at least one data point", arguments.interpreter)
        return try sum.object(sum.total.divided(by: sum.count))
      },
      .libraryFunction(
        "fmean", "data, weights=None",
        """
        Return the average of numbers as a float.
        >>> statistics.fmean([1, 2, 6])
        3.0
        """
      ) {
        try fastMean($0)
      },
      .libraryFunction(
        "mode", "data",
        """
        Return the first of the objects that came most often.
        >>> statistics.mode('aab')
        'a'
        """
      ) { arguments in
        let counts = try counts(arguments)
        let most = counts.map(\.count).max() ?? 0
        guard let mode = counts.first(where: { $0.count == most }) else {
          throw noMode(arguments.interpreter)
        }
        return mode.object
      },
      .libraryFunction(
        "multimode", "data",
        """
        Return the objects that came most often.
        >>> statistics.multimode('aabb')
        ['a', 'b']
        """
      ) { arguments in
        let counts = try counts(arguments)
        let most = counts.map(\.count).max() ?? 0
        return .list(counts.filter { $0.count == most }.map(\.object))
      },
    ]
  }

  private func noMode(_ interpreter: Interpreter) -> any Error {
    let error = interpreter.error(errorClass, "no mode for empty data")
    return (error as? PythonError)?.handling(.index("list index out of range"), isHidden: true) ?? error
  }

  private func fastMean(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    guard let given = arguments.given(1) else {
      let data = try interpreter.items(of: arguments[0])
      let sum = try ExactSum.sum(.list(data), interpreter)
      try require(!data.isEmpty, "fmean requires at least one data point", interpreter)
      return .float(sum / Double(data.count))
    }
    let weights = try items(ofWeights: given, interpreter)
    let data = try interpreter.items(of: arguments[0])
    let products = try zip(data, weights).map { try interpreter.binary(.multiply, $0, $1) }
    let sum = try ExactSum.sum(.list(products), interpreter)
    let weight = try ExactSum.sum(.list(weights), interpreter)
    try require(
      data.count == weights.count, "data and weights must be the same length", interpreter)
    try require(weight != 0, "sum of weights must be non-zero", interpreter)
    return .float(sum / weight)
  }

  /// The weights, whose length CPython asks for first.
  private func items(ofWeights weights: Object, _ interpreter: Interpreter) throws -> ContiguousArray<Object>
  {
    do { return try interpreter.items(of: weights) } catch let error as PythonError
      where error.message(interpreter).hasSuffix("is not iterable")
    {
      throw error.handling(.type("object of type '\(weights.typeName)' has no len()"))
    }
  }

  /// Each object and how often it came, in the order in which they came.
  private func counts(_ arguments: Arguments) throws -> [(object: Object, count: Int)] {
    let (interpreter, table) = (arguments.interpreter, DictObject())
    let iterator = try interpreter.iterator(arguments[0])
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      var count = 0
      if case .int(let old)? = try interpreter.value(of: item, in: table) { count = old }
      try interpreter.setItem(.dict(table), item, to: .int(count + 1))
    }
    return table.entries.map { key, value in
      if case .int(let count) = value { (key.object, count) } else { (key.object, 0) }
    }
  }

  // MARK: Medians

  private var medians: [Object] {
    [
      median(
        "median",
        """
        Return the middle of sorted data, or the average of the two.
        >>> statistics.median([1, 2, 6, 7])
        4.0
        """
      ) { data, interpreter in
        let middle = data.count / 2
        if !data.count.isMultiple(of: 2) { return data[middle] }
        let sum = try interpreter.binary(.add, data[middle - 1], data[middle])
        return try interpreter.binary(.divide, sum, .int(2))
      },
      median(
        "median_low",
        """
        Return the middle of sorted data, or the lower of the two.
        >>> statistics.median_low([1, 2, 6, 7])
        2
        """
      ) { data, _ in
        data[(data.count - 1) / 2]
      },
      median(
        "median_high",
        """
        Return the middle of sorted data, or the higher of the two.
        >>> statistics.median_high([1, 2, 6, 7])
        6
        """
      ) { data, _ in
        data[data.count / 2]
      },
    ]
  }

  private func median(
    _ name: String, _ summary: String,
    _ body: @escaping (ContiguousArray<Object>, Interpreter) throws -> Object
  ) -> Object {
    .libraryFunction(name, "data", summary) { arguments in
      let interpreter = arguments.interpreter
      let data = try interpreter.sorted(interpreter.items(of: arguments[0]))
      try require(!data.isEmpty, "no median for empty data", interpreter)
      return try body(data, interpreter)
    }
  }

  // MARK: Spreads

  private var spreads: [Object] {
    [
      spread(
        "variance", ofSample: true,
        """
        Return how far a sample spreads: the average squared distance.
        >>> statistics.variance([1, 2, 3])
        1
        """
      ) {
        try $0.object($1)
      },
      spread(
        "pvariance", ofSample: false,
        """
        Return how far all data spread: the average squared distance.
        >>> statistics.pvariance([1, 2, 3])
        0.6666666666666666
        """
      ) {
        try $0.object($1)
      },
      spread(
        "stdev", ofSample: true,
        """
        Return how far a sample spreads: the root of its variance.
        >>> statistics.stdev([1, 2, 3])
        1.0
        """
      ) {
        .float(try $1.root())
      },
      spread(
        "pstdev", ofSample: false,
        """
        Return how far all data spread: the root of their variance.
        >>> statistics.pstdev([1, 2, 3])
        0.816496580927726
        """
      ) {
        .float(try $1.root())
      },
    ]
  }

  private func spread(
    _ name: String, ofSample: Bool, _ summary: String,
    _ result: @escaping (ExactSums, ExactFraction) throws -> Object
  ) -> Object {
    .libraryFunction(name, ofSample ? "data, xbar=None" : "data, mu=None", summary) { arguments in
      let interpreter = arguments.interpreter
      let least = ofSample ? 2 : 1
      let (sums, squares) = try squaredDistances(arguments)
      try require(
        sums.count >= least,
        "\(name) requires at least \(ofSample ? "two data points" : "one data point")", interpreter)
      return try result(sums, squares.divided(by: ofSample ? sums.count - 1 : sums.count))
    }
  }

  /// The sum of the squared distances from the average, or from what is given as the average.
  private func squaredDistances(_ arguments: Arguments) throws -> (ExactSums, ExactFraction) {
    let interpreter = arguments.interpreter
    guard let center = arguments.given(1) else {
      let sums = try ExactSums.of(arguments[0], interpreter)
      return (sums, sums.squaredDistances)
    }
    let squares = try interpreter.items(of: arguments[0]).map { item in
      let distance = try interpreter.binary(.subtract, item, center)
      return try interpreter.binary(.multiply, distance, distance)
    }
    let sums = try ExactSums.of(.list(squares), interpreter)
    return (sums, sums.total)
  }
}
