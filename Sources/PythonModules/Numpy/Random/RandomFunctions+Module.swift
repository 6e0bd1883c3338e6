import PythonRuntime

extension RandomFunctions {
  /// What `numpy.random` holds: the methods of one generator, as functions.
  static func module(of state: RandomStateObject, _ interpreter: Interpreter) -> ModuleObject {
    let functions = methods.compactMap { method in
      (try? interpreter.attribute(.other(state), Name(method.name))).map { (method.name, $0) }
    }
    let members = functions + [("RandomState", Object.type(.randomState))]
    return ModuleObject("numpy.random", members: members, refusals: NumpyNames.ofRandom)
  }
}

extension TypeObject {
  /// `numpy.random.RandomState`.
  static let randomState = TypeObject(
    "numpy.random.mtrand.RandomState",
    summary: "A random generator of its own: the same numbers as NumPy's for a seed.",
    methods: RandomFunctions.methods,
    constructor: BuiltinFunction(
      "RandomState", "seed=None",
      """
      Makes a generator from a seed.
      >>> np.random.RandomState(0).rand()
      0.5488135039273248
      """
    ) { arguments in
      let seed = arguments.optional(0) ?? .none
      return .other(RandomStateObject(try LegacyGenerator(seed: seed, arguments.interpreter)))
    })
}
