import PythonRuntime

extension NumpyModule {
  /// What `numpy.random` holds: the methods of one generator, as functions.
  func makeRandom(_ interpreter: Interpreter) -> ModuleObject {
    let functions = RandomFunctions.methods.compactMap { method in
      (try? interpreter.attribute(.other(random), Name(method.name))).map { (method.name, $0) }
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
    constructor: BuiltinFunction("RandomState", "seed=None", "Makes a generator from a seed.") { arguments in
      .other(
        RandomStateObject(try LegacyGenerator(seed: arguments.optional(0) ?? .none, arguments.interpreter)))
    })
}
