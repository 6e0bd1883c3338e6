import PythonRuntime

/// What `import numpy` finds.
///
/// Each function is one entry in the file of its family; this file lists the families.
public enum NumpyModule {
  /// Makes `numpy` and `sklearn.datasets` known to an interpreter; they are made when they are first imported.
  public static func install(in interpreter: Interpreter) {
    // The generator behind the functions of `np.random`, from which scikit-learn draws too.
    let state = RandomStateObject()
    let random = LazyModule { RandomFunctions.module(of: state, $0) }
    interpreter.modules["numpy.random"] = random.source
    interpreter.modules["numpy"] = LazyModule { make(random.module($0)) }.source
    ScikitModule.install(in: interpreter, drawingFrom: state)
  }

  /// The functions and methods, family by family.
  private static let entries: [NumpyEntry] = [
    Creation.entries, Grids.entries, Joining.entries, Shapes.entries, Selecting.entries, Sorting.entries,
    Products.entries, Agreement.entries, Conversion.entries, Arithmetic.entries, Exponentials.entries,
    Trigonometry.entries, RoundingFunctions.entries, Comparisons.entries, Logic.entries, Sums.entries,
    Extremes.entries, TruthReductions.entries, Cumulative.entries,
  ].flatMap { $0 }

  /// The methods of arrays and scalars.
  static let methods = entries.filter(\.isMethod).map(\.function)

  private static func make(_ random: ModuleObject) -> ModuleObject {
    let functions = entries.filter(\.isInModule).map { ($0.name, Object.builtin($0.function)) }
    let makers: [(String, Object)] = [
      ("random", .other(random)), ("c_", .other(ColumnMaker())), ("r_", .other(RowMaker())),
    ]
    let members = functions + constants + types + makers
    return ModuleObject("numpy", members: members, refusals: NumpyNames.refusals(except: members.map(\.0)))
  }

  private static var constants: [(String, Object)] {
    [
      ("pi", .float(.pi)), ("e", .float(2.718281828459045)), ("inf", .float(.infinity)),
      ("nan", .float(.nan)),
      ("euler_gamma", .float(0.5772156649015329)), ("newaxis", .none), ("__version__", .string("2.4")),
      ("True_", .other(NumpyScalar(.bool(true)))), ("False_", .other(NumpyScalar(.bool(false)))),
    ]
  }

  private static var types: [(String, Object)] {
    [
      ("ndarray", .type(.ndarray)), ("dtype", .type(.typeDescription)),
      ("float64", .type(.scalar(.float64))), ("double", .type(.scalar(.float64))),
      ("int64", .type(.scalar(.int64))), ("int_", .type(.scalar(.int64))), ("intp", .type(.scalar(.int64))),
      ("bool", .type(.scalar(.bool))), ("bool_", .type(.scalar(.bool))),
    ]
  }
}
