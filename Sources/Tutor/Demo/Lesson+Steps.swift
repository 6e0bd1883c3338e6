import PythonRuntime

extension Lesson {
  /// The place, from 0, of the step of that number (from 1) or name, or of the only one whose name starts so; nil for
  /// none.
  public func place(ofStep name: String) -> Int? {
    if let place = steps.firstIndex(where: { $0.id == name }) { return place }
    if let number = Int(name) { return steps.place(numbered: number) }
    let starting = steps.indices.filter { steps[$0].id.hasPrefix(name.lowercased()) }
    return starting.count == 1 ? starting[0] : nil
  }

  /// What may have been meant by a name that no step has.
  public func suggestion(forStep name: String) -> String? {
    Suggestion.nearest(to: name, among: steps.map(\.id)).map { "did you mean: \($0)?" }
  }
}
