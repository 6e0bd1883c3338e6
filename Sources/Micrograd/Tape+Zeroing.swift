extension Tape {
  /// Forgets the gradients of some values and of all they were made from.
  public func zeroGradients(reachableFrom roots: [Value]) {
    topologicalOrder(of: roots).zeroGrad()
  }
}
