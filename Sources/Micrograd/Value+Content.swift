extension Value {
  /// The number computed forward, or given to a leaf.
  ///
  /// Writing to it changes this value alone: those made from it keep what they were computed as, and
  /// ``isDataStale`` tells them apart.
  @inlinable
  public var data: Double {
    get { state.pointee.nodes[place].data }
    nonmutating set { tapeWrites(data: newValue) }
  }

  /// The derivative of what ``backward()`` was called on by this value, summed over calls until it is zeroed.
  ///
  /// Writing 0 to it zeroes it; any other number counts as typed by hand, unless an operation's own rule
  /// writes it during a pass.
  @inlinable
  public var grad: Double {
    get { state.pointee.gradients[place].value }
    nonmutating set { tapeWrites(gradient: newValue) }
  }

  /// The name given to the value, empty if there is none.
  public var label: String {
    get { state.pointee.labels[UInt32(truncatingIfNeeded: place)] ?? "" }
    nonmutating set { state.pointee.write(label: newValue, at: place) }
  }

  @usableFromInline
  func tapeWrites(data: Double) {
    state.pointee.write(data: data, at: place)
  }

  @usableFromInline
  func tapeWrites(gradient: Double) {
    state.pointee.write(gradient: gradient, at: place)
  }

  /// Forgets the gradient.
  @inlinable
  public func zeroGrad() { grad = 0 }
}

extension Sequence where Element == Value {
  /// Forgets the gradients of all of them.
  @inlinable
  public func zeroGrad() {
    for value in self { value.zeroGrad() }
  }
}
