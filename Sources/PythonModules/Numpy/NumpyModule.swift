import PythonRuntime

/// What `import numpy` finds.
///
/// Each function is one entry in the file of its family; this file lists the families.
public final class NumpyModule {
  /// The generator behind the functions of `np.random`.
  let random = RandomStateObject()

  /// Makes `numpy` and `sklearn.datasets` known to an interpreter; they are made when they are first imported.
  public init(in interpreter: Interpreter) {
    // The interpreter keeps the module by these.
    interpreter.modules["numpy"] = ModuleSource { self.make($0) }
    interpreter.modules["numpy.random"] = ModuleSource { self.makeRandom($0) }
    ScikitModule.install(in: interpreter, self)
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

  private func make(_ interpreter: Interpreter) -> ModuleObject {
    let functions = NumpyModule.entries.filter(\.isInModule).map { ($0.name, Object.builtin($0.function)) }
    let members = functions + NumpyModule.constants + NumpyModule.types + makers(interpreter)
    return ModuleObject("numpy", members: members, refusals: NumpyNames.refusals(except: members.map(\.0)))
  }

  /// What is neither a plain function nor a constant.
  private func makers(_ interpreter: Interpreter) -> [(String, Object)] {
    let random = (try? interpreter.importModule("numpy.random")).map { [("random", Object.other($0))] } ?? []
    return random + [("c_", .other(ColumnMaker())), ("r_", .other(RowMaker()))]
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
