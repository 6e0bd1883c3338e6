extension FunctionObject {
  /// What the variables hold that the function shares with those around it.
  public var sharedVariables: [Object] { (0..<cells.count).map { cells.first[$0].content } }

  /// The same function with other variables in some places of `sharedVariables`: those are no longer shared.
  public func copy(sharing replaced: [Int: Object]) -> FunctionObject {
    let shared = (0..<cells.count).map { place in replaced[place].map { Cell($0) } ?? cells.first[place] }
    return FunctionObject(
      code: code, defaults: defaults, keywordDefaults: keywordDefaults, cells: CellArray(shared))
  }
}
