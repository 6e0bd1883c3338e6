import PythonModules
import PythonRuntime
import PythonSyntax
import TerminalDrawing

/// A function of one number, as it is plotted.
struct PlottedFunction {
  /// What it is called: `f(x)`, or the formula.
  let name: String
  /// What its derivative is called.
  let derivativeName: String
  private let notebook: Notebook
  private let object: Object
  /// Whether it takes its number in a list, as a network does.
  private let takesList: Bool

  /// Finds the function that a text means: by its name, else as a formula in x.
  ///
  /// - Throws: A failure for what is neither.
  init(_ formula: String, in notebook: Notebook, from low: Double) throws {
    self.notebook = notebook
    if let value = try? notebook.evaluate(formula), notebook.interpreter.isCallable(value) {
      name = formula.isDottedName ? "\(formula)(x)" : formula
      derivativeName = formula.isDottedName ? "\(formula)'(x)" : "derivative of \(formula)"
      object = value
      takesList = notebook.hasParameters(value) && !notebook.takesNumber(value, low)
    } else {
      try Self.checkEnds(formula)
      try notebook.checkFormula(formula)
      name = formula
      derivativeName = "derivative of \(formula)"
      object = try notebook.evaluate("lambda x: (\(formula))")
      takesList = false
    }
  }

  /// Refuses an end of a range without the other.
  private static func checkEnds(_ formula: String) throws {
    guard !formula.isWholeExpression, let end = formula.lastIndex(of: " "),
      String(formula[..<end]).isWholeExpression
    else { return }
    throw Failure(
      command: "the plot needs both ends, or neither",
      hint: "give both ends, for example :plot \(formula) 5")
  }

  /// The height at a place; where the function has no value there, NaN.
  func height(at x: Double) throws -> Double {
    do {
      let argument: Object = takesList ? .list([.float(x)]) : .float(x)
      let result = try notebook.interpreter.call(object, [argument])
      guard let number = result.asNumber ?? result.asValue?.data ?? LearnerValue(result)?.data else {
        throw Failure(command: "the function gave '\(result.typeName)', not a number")
      }
      return number
    } catch let error as PythonError where error.type.isNumerical {
      return .nan
    } catch { throw notebook.failureOfFormula(error) }
  }

  /// The slope at a place: the difference between both sides, which leaves no gradient behind as a backward pass would.
  func slope(at x: Double) throws -> Double {
    let step = 1e-5 * max(1, abs(x))
    return (try height(at: x + step) - height(at: x - step)) / (2 * step)
  }
}

extension Notebook {
  /// Whether an object that is called gives something for a number; one that does not take any says so by a TypeError.
  fileprivate func takesNumber(_ object: Object, _ number: Double) -> Bool {
    do { _ = try interpreter.call(object, [.float(number)]) } catch let error as PythonError {
      return error.type != .typeError
    } catch { return true }
    return true
  }

  /// Refuses what is no expression in its own words, not those of the function that would be made of it.
  func checkFormula(_ formula: String) throws {
    let source = Source(name: "<command>", text: formula)
    do { _ = try parse(source) } catch {
      throw failure(error, in: source)
    }
  }

  /// A failure without the lines of ours that made a formula a function.
  func failureOfFormula(_ error: any Error) -> Failure {
    var failure = failure(error, in: nil)
    failure.places.removeAll { $0.source == "<command>" }
    return failure
  }
}

extension ExceptionType {
  /// Whether the exception means that a function has no value at a place.
  fileprivate var isNumerical: Bool {
    switch self {
    case .zeroDivisionError, .overflowError, .valueError: true
    default: false
    }
  }
}
