import PythonModules
import PythonRuntime

/// Compares the gradient that one backward pass gives to a leaf of the learner's with the one that the solution gets.
///
/// Gradients add up from pass to pass; so all are set to 0 before, on a fork of the work.
struct GradientComparison {
  private let leaf: String
  private let end: String
  private let expected: String?
  private let tolerance: Double?

  /// Without an expected number, that of the solution's own pass is; without a tolerance nine digits must agree.
  init(_ leaf: String, _ end: String, _ expected: String?, within tolerance: Double?) {
    (self.leaf, self.end, self.expected, self.tolerance) = (leaf, end, expected, tolerance)
  }

  /// Judges the gradient; what is wrong is said without the right one.
  func judge(_ learner: Workbench, _ solution: Workbench) -> Verdict {
    let right = expected.map(solution.number) ?? solution.gradient(of: leaf, from: end).number
    guard let right else {
      return .fails("the check itself is wrong: \(leaf) gets no gradient from \(end).")
    }
    switch learner.gradient(of: leaf, from: end) {
    case .missing(let words): return .fails(words)
    case .number(let value):
      guard value.agrees(with: right, within: tolerance) else {
        return .fails("from \(end), \(leaf) gets the gradient \(shortNumber(value)), and that is not it.")
      }
      return .holds("The gradient of \(leaf) is \(shortNumber(value)).")
    }
  }
}

extension Workbench {
  /// What one backward pass gives to a leaf.
  enum Gradient {
    case number(Double)
    /// There is none; the words say why.
    case missing(String)

    var number: Double? {
      if case .number(let number) = self { number } else { nil }
    }
  }

  /// A larger graph is no answer to an exercise.
  private static let mostValues = 10_000

  /// The gradient of a leaf after one backward pass from an end, with all gradients at 0 before; everything is as it
  /// was afterwards.
  func gradient(of leaf: String, from end: String) -> Gradient {
    onFork {
      switch outcome(of: end) {
      case .failure: return .missing("there is no \(end).")
      case .tooLong: return .missing("\(end) took too long. Does it ever come to an end?")
      case .value(let root): return gradient(of: leaf, from: root, end)
      }
    }
  }

  private func gradient(of leaf: String, from root: Object, _ end: String) -> Gradient {
    guard let start = evaluate(leaf) else { return .missing("there is no \(leaf).") }
    let isCleared = clearGradients(below: start) && clearGradients(below: root)
    guard isCleared else {
      return .missing("\(end) is of the type \(root.typeName), and a Value with its gradient is asked for.")
    }
    if let failure = backward(root) { return .missing("\(end).backward() fails: \(failure).") }
    guard let number = start.asValue?.grad ?? LearnerValue(start)?.grad else {
      return .missing("\(leaf) has no gradient.")
    }
    return .number(number)
  }

  /// Sets the gradients of a graph to 0, and says whether the object is the end of one that is not huge.
  private func clearGradients(below root: Object) -> Bool {
    if let value = root.asValue {
      value.tape.zeroGradients(reachableFrom: [value])
      return true
    }
    guard let value = LearnerValue(root),
      let graph = LearnerGraph(of: [value], atMost: Workbench.mostValues, names: [:])
    else { return false }
    return graph.values.allSatisfy { set(.instance($0.instance), "grad", to: .float(0)) }
  }
}
