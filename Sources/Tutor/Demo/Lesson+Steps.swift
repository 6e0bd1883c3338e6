import Notebook
import PythonRuntime

extension Lesson {
  /// The place, from 0, of the step of that number (from 1) or name, or of the only one whose name starts so; nil for
  /// none.
  public func place(ofStep name: String) -> Int? {
    if let place = steps.firstIndex(where: { $0.id == name }) { return place }
    if let number = Int(name) { return steps.place(numbered: number) }
    let starting = steps(beginningWith: name)
    return starting.count == 1 ? starting[0] : nil
  }

  /// What may have been meant by a name that no step has.
  public func suggestion(forStep name: String) -> String? {
    let similar = [steps(beginningWith: name), steps(withWord: name)].first { !$0.isEmpty }
    let meant =
      similar.map { $0.map { steps[$0].id } }
      ?? Suggestion.nearest(to: name, among: steps.map(\.id)).map { [$0] } ?? []
    return meant.isEmpty ? nil : "did you mean: \(meant.joined(separator: " or "))?"
  }

  /// The place of the step that a command names.
  ///
  /// - Throws: A failure that says which step may have been meant, or what can be given.
  func step(named name: String) throws -> Int {
    if let place = place(ofStep: name) { return place }
    throw Failure(
      command: name.isEmpty ? "to which step?" : "no step is named \(name)",
      hint: suggestion(forStep: name) ?? "give a number from 1 to \(steps.count), or a name")
  }

  private func steps(beginningWith name: String) -> [Int] {
    steps.indices.filter { !name.isEmpty && steps[$0].id.hasPrefix(name.lowercased()) }
  }

  /// Those in whose name it is a word, as chain is in the-chain-rule.
  private func steps(withWord name: String) -> [Int] {
    steps.indices.filter { steps[$0].id.split(separator: "-").contains { $0 == name.lowercased() } }
  }
}
