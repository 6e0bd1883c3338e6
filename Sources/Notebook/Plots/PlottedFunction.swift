import Micrograd
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
  private let form: Form

  /// As what the function takes a number.
  fileprivate enum Form {
    case number
    /// In a list, as a network does.
    case list
    /// As a value, where it calls methods of it: `x.tanh()`.
    case value
  }

  /// Finds the function that a text means: by its name, else as a formula in x.
  ///
  /// - Throws: A failure for what is neither.
  init(_ formula: String, in notebook: Notebook, from low: Double) throws {
    self.notebook = notebook
    if let function = notebook.function(called: formula) {
      name = formula.isDottedName ? "\(formula)(x)" : formula
      derivativeName = formula.isDottedName ? "\(formula)'(x)" : "derivative of \(formula)"
      object = function
    } else {
      if formula.isDottedName, formula != "x" { throw notebook.noFunction(formula) }
      try Self.checkSingle(formula, in: notebook)
      try notebook.checkFormula(formula)
      name = formula
      derivativeName = "derivative of \(formula)"
      object = try FormulaFunctions.function(of: formula, in: notebook)
    }
    form = notebook.form(of: object, at: low)
  }

  /// Refuses an end of a range without the other, and a second function without a comma.
  private static func checkSingle(_ formula: String, in notebook: Notebook) throws {
    guard let blank = formula.lastIndex(of: " ") else { return }
    let (first, last) = (String(formula[..<blank]).trimmed, String(formula[blank...]).trimmed)
    if last.hasPrefix("("), formula.isWholeExpression { return }
    // `f -5` can be read, but nobody takes 5 from a function.
    guard first.isWholeExpression, !formula.isWholeExpression || notebook.function(called: first) != nil
    else { return }
    if (try? notebook.evaluate(last))?.asNumber != nil {
      throw Failure(
        command: "the plot needs both ends, or neither", hint: "for example :plot \(first) -5 5")
    }
    throw Failure(
      command: "\(last) stands behind \(first) without a comma",
      hint: "several are parted by commas: :plot \(first), \(last)")
  }

  /// The height at a place; where the function has no value there, NaN.
  func height(at x: Double) throws -> Double {
    do {
      let result = try notebook.interpreter.call(object, [argument(x)])
      guard let number = result.asNumber ?? result.asValue?.data ?? LearnerValue(result)?.data else {
        throw Failure(command: "the function gave '\(result.typeName)', not a number")
      }
      return number
    } catch let error as PythonError where error.type.isNumerical {
      return .nan
    } catch { throw failure(error) }
  }

  /// Why the function has no value at a place, in Python's words; nil where it has one.
  func problem(at x: Double) -> String? {
    do { _ = try notebook.interpreter.call(object, [argument(x)]) } catch {
      return notebook.failureOfFormula(error).title
    }
    return nil
  }

  private func argument(_ x: Double) -> Object {
    switch form {
    case .number: .float(x)
    case .list: .list([.float(x)])
    case .value: .other(notebook.micrograd.live.object(of: Value(x, on: notebook.micrograd.live.tape)))
    }
  }

  /// A failure, and what a plot wants where the function can't be called with a number, or the formula is in another letter.
  private func failure(_ error: any Error) -> Failure {
    var failure = notebook.failureOfFormula(error)
    guard failure.places.isEmpty else { return failure }
    switch failure.kind {
    case "TypeError": failure.hint = "a plot calls it with one number x: f(x), or a formula in x such as x**2"
    case "NameError": failure.hint = "a formula is in x: :plot x**2 -5 5"
    default: break
    }
    return failure
  }

  /// The slope at a place: the difference between both sides, which leaves no gradient behind as a backward pass would.
  func slope(at x: Double) throws -> Double {
    let step = 1e-5 * max(1, abs(x))
    return (try height(at: x + step) - height(at: x - step)) / (2 * step)
  }
}

extension Notebook {
  /// What can be called by that name: of the program, else one of those that only plots know; nil where nothing can.
  fileprivate func function(called name: String) -> Object? {
    let bound = (try? evaluate(name)).flatMap { interpreter.isCallable($0) ? $0 : nil }
    return bound ?? FormulaFunctions.function(named: name, in: self)
  }

  /// As what an object takes a number, by what it says to a plain one: a network answers it with a TypeError, and what calls a
  /// method of a value with an AttributeError.
  fileprivate func form(of object: Object, at number: Double) -> PlottedFunction.Form {
    do { _ = try interpreter.call(object, [.float(number)]) } catch let error as PythonError {
      if error.type == .typeError, hasParameters(object) { return .list }
      if error.type == .attributeError { return .value }
    } catch {}
    return .number
  }

  /// Says that a name stands for nothing that could be plotted, or for one thing alone; a near name, or a module to be
  /// imported, comes first.
  fileprivate func noFunction(_ name: String) -> any Error {
    let example = "for example :plot x**2 -5 5, def f(x): … and :plot f, or :plot losses after :train"
    let bound: Object
    do { bound = try evaluate(name) } catch let failure as Failure {
      if failure.hint?.hasPrefix("did you mean") == true || name.contains(".") { return failure }
      return Failure(command: "\(name) is not defined, so there is nothing to plot", hint: example)
    } catch { return error }
    let isOne = bound.asValue != nil || bound.asNumber != nil || LearnerValue(bound) != nil
    let what = isOne ? "one number" : "a '\(bound.typeName)'"
    return Failure(
      command: "\(name) is \(what), and a plot needs a function, a formula in x or a list of numbers",
      hint: example)
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
