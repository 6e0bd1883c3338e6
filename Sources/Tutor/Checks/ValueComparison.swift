import PythonRuntime

/// Compares an expression of the learner's with one of the solution's.
struct ValueComparison {
  private let expression: String
  private let expected: String
  private let tolerance: Double?

  /// Without a tolerance the numbers must agree to nine digits.
  init(_ expression: String, _ expected: String, within tolerance: Double?) {
    self.expression = expression
    self.expected = expected
    self.tolerance = tolerance
  }

  /// Judges the value; what is wrong is said without the right one.
  func judge(_ learner: Workbench, _ solution: Workbench) -> Verdict {
    guard let value = learner.number(expression) else { return .fails(missing(learner)) }
    guard let right = solution.number(expected) else {
      return .fails("the check itself is wrong: \(expected) has no value.")
    }
    guard value.agrees(with: right, within: tolerance) else { return .fails(wrong(value, learner)) }
    return .holds(praise(value, right))
  }

  private func wrong(_ value: Double, _ learner: Workbench) -> String {
    // A gradient that was never computed is the int 0; a computed one is a float.
    if expression.hasSuffix(".grad"), case .int(0)? = learner.evaluate(expression) {
      return "\(expression) is 0: no backward pass has reached it yet."
    }
    return "\(expression) is \(shortNumber(value)), and that is not it."
  }

  /// A name is known to stand for what was asked; anything longer is said again, but what only a check would write.
  private func praise(_ value: Double, _ right: Double) -> String {
    if ValueComparison.checksOwn.contains(where: { expression.containsWord($0) }) { return "" }
    let isName = expression.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    guard let tolerance, isName else { return "\(expression) is \(shortNumber(value))." }
    return "\(shortNumber(value)), within \(shortNumber(tolerance)) of \(shortNumber(right))."
  }

  /// What stands in expressions that say something of an answer rather than are one.
  private static let checksOwn = ["lambda", "float", "isinstance", "abs", "sum", "is", "in", "not"]

  /// Why there is no number.
  private func missing(_ learner: Workbench) -> String {
    let name = expression.leadingName
    switch learner.outcome(of: name.isEmpty ? expression : name) {
    case .failure where !name.isEmpty: return "there is no \(name)."
    case .failure(let title): return "\(expression) fails: \(title)."
    case .value(let object) where expression.hasPrefix(name + "(") && !learner.isCallable(object):
      return "\(name) is not a function but of the type \(object.typeName). A function starts with def."
    case .value, .tooLong: return missingResult(name, learner)
    }
  }

  /// Why the expression gives no number, though the name it starts with is there.
  private func missingResult(_ name: String, _ learner: Workbench) -> String {
    switch learner.outcome(of: expression) {
    case .value(.none) where expression != name:
      return "\(expression) gives None: a function gives back what stands after return."
    case .value(let object):
      return "\(expression) is of the type \(object.typeName), and a number is asked for."
    case .failure(let title): return "\(expression) fails: \(title)."
    case .tooLong: return "\(expression) took too long. Does it ever come to an end?"
    }
  }
}

extension String {
  /// Whether a name or keyword stands in a text of Python.
  fileprivate func containsWord(_ word: String) -> Bool {
    split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { $0 == word }
  }
}
