import Notebook
import PythonModules
import PythonRuntime
import PythonSyntax

/// A fresh notebook in which somebody's cells are run again, to see what they give.
///
/// What is run here prints nothing, may fail, and ends after a number of steps.
final class Workbench {
  /// Longer work than this is no answer to an exercise.
  static let mostSteps = 2_000_000

  private let notebook = Notebook()
  private var hasTakenTooLong = false
  var interpreter: Interpreter { notebook.interpreter }

  /// Runs cells one after the other, as they were entered; failures are part of the story.
  init(_ cells: [String], isInterrupted: @escaping () -> Bool) {
    notebook.show = .off
    notebook.onOutput = { _ in }
    interpreter.stepLimit = Workbench.mostSteps
    interpreter.isInterrupted = isInterrupted
    for cell in cells { run(cell) }
  }

  /// Runs a cell.
  func run(_ cell: String) { _ = notebook.run(cell) }

  /// Whether an object can be called, as Python's `callable` says it.
  func isCallable(_ object: Object) -> Bool { interpreter.isCallable(object) }

  /// Runs a cell statement by statement, with a name put back to what it means here after each of them.
  ///
  /// So `x = -3; s = f(x)` still follows an `x` that is varied.
  func run(_ cell: String, keeping name: String) {
    if cell.hasPrefix(":") { return run(cell) }
    let source = Source(name: "<cell>", text: cell)
    guard let module = try? parse(source) else { return }
    let kept = interpreter[global: name]
    for statement in module.body {
      interpreter.beginCell()
      _ = try? interpreter.run(Module(source: source, body: [statement], endsWithSemicolon: false))
      interpreter[global: name] = kept
    }
  }

  /// Does something of which nothing is left afterwards.
  func onFork<Result>(_ work: () -> Result) -> Result {
    let before = notebook.checkpoint()
    defer {
      notebook.restore(before)
      notebook.forget(before)
    }
    return work()
  }

  /// Sets an attribute, and says whether that could be done.
  func set(_ object: Object, _ name: Name, to value: Object) -> Bool {
    (try? interpreter.setAttribute(object, name, to: value)) != nil
  }

  /// Runs the backward pass of a value, of ours or of a learner's own class; nil where it worked, else why not.
  func backward(_ root: Object) -> String? {
    interpreter.beginCell()
    do {
      if let value = root.asValue {
        try value.tape.backward(from: value)
      } else {
        _ = try interpreter.call(interpreter.attribute(root, "backward"), [])
      }
      return nil
    } catch let error as PythonError {
      guard case .failure(let title) = outcome(error) else { return "it took too long" }
      return title
    } catch { return "it has none" }
  }

  /// Whether a global name is bound.
  func defines(_ name: String) -> Bool { interpreter[global: name] != nil }

  /// What became of an expression.
  enum Outcome {
    case value(Object)
    /// It raised; the text is the last line of the traceback.
    case failure(String)
    /// It was still at work after as many steps as are allowed.
    case tooLong
  }

  /// Evaluates an expression; after one that took too long no other is tried, or a verdict would take many times that.
  func outcome(of expression: String) -> Outcome {
    if hasTakenTooLong { return .tooLong }
    interpreter.beginCell()
    do {
      let value = try interpreter.run(parse(Source(name: "<check>", text: expression)))
      return .value(value ?? .none)
    } catch let error as PythonError {
      return outcome(error)
    } catch {
      return .failure("SyntaxError")
    }
  }

  private func outcome(_ error: PythonError) -> Outcome {
    let message = error.message(interpreter)
    if error.type == .runtimeError, message.hasSuffix("\(Workbench.mostSteps) steps") {
      hasTakenTooLong = true
      return .tooLong
    }
    let kind = error.className
    return .failure(message.isEmpty ? kind : "\(kind): \(message)")
  }

  /// The value of an expression; nil where it fails.
  func evaluate(_ expression: String) -> Object? {
    guard case .value(let object) = outcome(of: expression) else { return nil }
    return object
  }

  /// The value of an expression where that is a number, or a `Value`, whose number is its data.
  func number(_ expression: String) -> Double? {
    switch evaluate(expression) {
    case .int(let value)?: Double(value)
    case .float(let value)?: value
    case .other(let large as LargeInteger)?: try? large.double()
    case let other?: other.asValue?.data
    case nil: nil
    }
  }

  /// The value of an expression as a reply says it: a number short, all else as Python shows it; nil where there is none.
  func shown(_ expression: String) -> String? {
    if let number = number(expression) { return shortNumber(number) }
    return evaluate(expression).flatMap { try? interpreter.repr($0) }
  }

  /// Makes a name mean one of several expressions, separated by commas.
  func choose(_ place: Int, of alternatives: String, for name: String) {
    run("\(name) = (\(alternatives),)[\(place)]")
  }

  /// How many expressions a list of them holds, and whether they are functions; nil where it is wrong.
  func count(_ alternatives: String) -> (count: Int, areFunctions: Bool)? {
    guard case .tuple(let tuple)? = evaluate("(\(alternatives),)") else { return nil }
    let areFunctions = tuple.items.allSatisfy { if case .function = $0 { true } else { false } }
    return (tuple.items.count, areFunctions)
  }
}
