import PythonModules
import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The functions that a plotted formula may name without an import: `tanh(x)`, `x * sin(x)`, or `sigmoid` alone.
///
/// They are there for plots only, take a number or a value, and give NaN or inf where they have no value. What a program
/// calls so comes first.
enum FormulaFunctions {
  private static let all: [String: @Sendable (Double) -> Double] = [
    "sin": { sin($0) }, "cos": { cos($0) }, "tan": { tan($0) }, "atan": { atan($0) },
    "sinh": { sinh($0) }, "cosh": { cosh($0) }, "tanh": { tanh($0) },
    "exp": { exp($0) }, "log": { log($0) }, "sqrt": { sqrt($0) },
    "relu": { $0 < 0 ? 0 : $0 }, "sigmoid": { 1 / (1 + exp(-$0)) },
  ]

  /// The function of a name that the program has not bound; nil for any other name.
  static func function(named name: String, in notebook: Notebook) -> Object? {
    guard let function = all[name], notebook.interpreter[global: name] == nil else { return nil }
    return .builtin(
      BuiltinFunction(name, "x, /", "A function for plots.") { arguments in
        let argument = arguments.positional[0]
        let number = argument.asNumber ?? argument.asValue?.data ?? LearnerValue(argument)?.data
        guard let number else {
          throw PythonError(.typeError, "\(name)() needs a number, not '\(argument.typeName)'")
        }
        return .float(function(number))
      })
  }

  /// The function of x that a formula gives.
  ///
  ///     x * sin(x)     lambda sin: lambda x: (x * sin(x)), called with the sine
  static func function(of formula: String, in notebook: Notebook) throws -> Object {
    let named = formula.words.compactMap { name in function(named: name, in: notebook).map { (name, $0) } }
    let functions = Dictionary(named, uniquingKeysWith: { first, _ in first }).sorted { $0.key < $1.key }
    let names = functions.map(\.key).joined(separator: ", ")
    let maker = try notebook.evaluate("lambda \(names): lambda x: (\(formula))")
    return try notebook.interpreter.call(maker, functions.map(\.value))
  }
}

extension String {
  /// The names in a formula that stand by themselves: `x` and `tanh` in `tanh(x.data)`.
  fileprivate var words: [String] {
    let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return split { !isPart($0) }.compactMap { $0.first == "." ? nil : $0.split(separator: ".").first }
      .map(String.init)
  }
}
