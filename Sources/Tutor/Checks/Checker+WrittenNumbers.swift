extension Checker {
  /// Assignments of plain numbers to the names that the check asks to be numbers: what somebody would try who has seen
  /// the right ones somewhere.
  func writtenNumbers(after cells: [String]) -> [String] {
    let solution = Workbench(cells + [exercise.solution.text], isInterrupted: isInterrupted)
    return exercise.check.rules.compactMap { rule in
      guard case .value(let name, _, _) = rule, name == name.leadingName, let number = solution.number(name)
      else { return nil }
      return "\(name) = \(number)"
    }
  }
}
