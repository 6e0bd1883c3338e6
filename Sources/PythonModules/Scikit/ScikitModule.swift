import PythonRuntime

/// What `from sklearn.datasets import …` finds: the two sets of points that lessons use.
enum ScikitModule {
  static func install(in interpreter: Interpreter, _ numpy: NumpyModule) {
    interpreter.modules["sklearn"] = ModuleSource { interpreter in
      let datasets = (try? interpreter.importModule("sklearn.datasets")).map {
        [("datasets", Object.other($0))]
      }
      return ModuleObject("sklearn", members: datasets ?? [], refusals: refusals(packages))
    }
    interpreter.modules["sklearn.datasets"] = ModuleSource { _ in
      let functions = [MakeMoons.function(numpy.random), MakeBlobs.function(numpy.random)]
      return ModuleObject(
        "sklearn.datasets", members: functions.map { ($0.name, .builtin($0)) }, refusals: refusals(datasets))
    }
  }

  private static func refusals(_ names: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: names.split(whereSeparator: \.isWhitespace).map { (String($0), "") })
  }

  private static let packages = """
    calibration cluster compose covariance decomposition dummy ensemble feature_extraction feature_selection
    gaussian_process impute inspection isotonic kernel_approximation linear_model manifold metrics mixture
    model_selection multiclass naive_bayes neighbors neural_network pipeline preprocessing random_projection svm tree
    """

  private static let datasets = """
    fetch_california_housing fetch_openml load_breast_cancer load_diabetes load_digits load_iris load_wine
    make_checkerboard make_circles make_classification make_friedman1 make_gaussian_quantiles make_hastie_10_2
    make_regression make_s_curve make_swiss_roll
    """
}

/// What functions that make points have in common.
enum MadePoints {
  /// The generator that `random_state` names: the one of `np.random`, one of a seed, or one of the program's.
  ///
  /// - Throws: ValueError for anything else.
  static func generator(
    _ object: Object?, _ global: RandomStateObject, of function: String, _ interpreter: Interpreter
  ) throws -> RandomStateObject {
    switch object {
    case nil, Object.none?: return global
    case .other(let state as RandomStateObject)?: return state
    case let seed?:
      guard case .int(let number)? = Scalar(seed)?.plain, let word = UInt32(exactly: number) else {
        throw try invalid(
          "random_state", of: function, seed,
          "an int in the range [0, 4294967295], an instance of 'numpy.random.mtrand.RandomState' or None",
          interpreter)
      }
      return RandomStateObject(LegacyGenerator(word: word))
    }
  }

  /// The points and their classes in random order.
  static func shuffled(
    _ points: Operand, _ classes: [Int], _ state: RandomStateObject, _ interpreter: Interpreter
  ) -> (points: Operand, classes: [Int]) {
    let places = state.draw(interpreter) { $0.permutation(classes.count) }
    return (points.taking(places, along: 0), places.map { classes[$0] })
  }

  /// How many points there are to be.
  ///
  /// - Throws: ValueError when there are none, or not so many.
  static func count(
    _ object: Object, of function: String, _ words: String, _ interpreter: Interpreter
  ) throws -> Int {
    guard let count = Scalar(object).flatMap({ $0.type == .float64 ? nil : $0.int }), count > 0 else {
      throw try invalid("n_samples", of: function, object, words, interpreter)
    }
    _ = try Shape.checkedCount([count, 2])
    return count
  }

  /// How many points each of several classes has.
  static func counts(_ object: Object, _ interpreter: Interpreter) throws -> [Int] {
    let counts = try interpreter.items(of: object).map(interpreter.integer)
    var total = 0
    for count in counts {
      _ = try Shape.checkedCount([count, 2])
      total += count
      _ = try Shape.checkedCount([total, 2])
    }
    return counts
  }

  /// A number that must not be negative.
  static func deviation(
    _ object: Object, _ parameter: String, of function: String, _ words: String, _ interpreter: Interpreter
  ) throws -> Double {
    guard let number = Scalar(object)?.double, number >= 0 else {
      throw try invalid(parameter, of: function, object, words, interpreter)
    }
    return number
  }

  /// The ValueError of scikit-learn for an argument that it can't take.
  static func invalid(
    _ parameter: String, of function: String, _ object: Object, _ words: String, _ interpreter: Interpreter
  ) throws -> PythonError {
    .value(
      "The '\(parameter)' parameter of \(function) must be \(words). Got \(try interpreter.repr(object)) instead."
    )
  }
}
