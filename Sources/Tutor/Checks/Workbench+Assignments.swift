import PythonModules

extension Workbench {
  /// Whether the gradients at some paths, such as `c.grad`, were given by assignments.
  ///
  /// Objects of a learner's own class don't tell, and pass.
  func assigned(_ paths: [String]) -> Verdict {
    for path in paths {
      let owner = path.hasSuffix(".grad") ? String(path.dropLast(".grad".count)) : path
      guard let value = evaluate(owner)?.asValue else { continue }
      guard value.tape.freshness(of: [value]) == [.set] else {
        return .fails("\(path) was not assigned: a backward pass has computed it.")
      }
    }
    return .holds("")
  }
}
