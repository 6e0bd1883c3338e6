extension Value {
  /// Computes the derivative of this value by each value it was made from.
  ///
  /// The gradient of this value becomes 1. All others are added to, as in micrograd, so they have to be zeroed
  /// before the next pass; a second pass over the same graph adds to the values in the middle as well. Other
  /// graphs on the tape are left alone. Takes a few nanoseconds for each value this one was made from, one pass
  /// down the tape without recursion.
  ///
  /// A custom rule that throws ends the program; ``Tape/backward(from:)`` passes its error on instead.
  public func backward() {
    do { try tape.backward(from: self) } catch {
      preconditionFailure("a custom rule threw \(error): call Tape.backward(from:), which passes it on")
    }
  }

  /// Passes the gradient of this value on to its parents and no further: micrograd's `_backward()`.
  ///
  /// Done by hand from the root down in reverse order of making, it does what ``backward()`` does. What follows
  /// from one gradient counts as one pass in ``Tape/freshness(of:)``.
  ///
  /// - Throws: What a custom rule throws, or ``NestedPass``.
  public func passGradientOn() throws {
    try tape.passGradientOn(from: self)
  }
}

/// The error of a custom rule that starts another backward pass.
public struct NestedPass: Error, CustomStringConvertible {
  /// What happened.
  public var description: String { "a backward pass was started inside another one" }
}

extension Tape {
  /// Computes the derivatives of a value, as ``Value/backward()`` does.
  ///
  /// - Throws: What a custom rule throws, with the values above it already done, or ``NestedPass``.
  public func backward(from root: Value) throws {
    let place = Int(index(of: root))
    try sweeping { pass in
      var sweep = Sweep(state: state, pass: pass, from: place)
      state.pointee.seed(at: place, in: pass)
      try sweep.run()
    }
  }

  /// Called every 65,536 nodes of a backward pass, or behind a neuron with more inputs than that; what it throws ends the pass, with the values above already done.
  public var checkWhileSweeping: (() throws -> Void)? {
    get { state.pointee.checkWhileSweeping }
    set { state.pointee.checkWhileSweeping = newValue }
  }

  /// Whether a backward pass is under way, during which nothing may be freed.
  public var isSweeping: Bool { state.pointee.isSweeping }

  func passGradientOn(from value: Value) throws {
    let place = Int(index(of: value))
    // The pass that reached them may be older than this step, which saves what it changes.
    state.forEachOperand(of: place) { state.pointee.willWrite(Int($0)) }
    try sweeping { now in
      let pass = state.pointee.gradients[place].pass
      var sweep = Sweep(state: state, pass: pass == 0 ? now : pass, from: place)
      try sweep.passOn(from: place)
    }
  }

  private func sweeping(_ body: (UInt32) throws -> Void) throws {
    if isSweeping { throw NestedPass() }
    let pass = state.pointee.tick()
    state.pointee.isSweeping = true
    defer { state.pointee.isSweeping = false }
    try body(pass)
  }
}

extension TapeState {
  /// Makes the gradient of a root 1.
  mutating func seed(at index: Int, in pass: UInt32) {
    willWrite(index)
    let isSaved = gradients[index].isSaved
    var seed = Gradient()
    seed.reach(in: pass)
    seed.value = 1
    seed.isSaved = isSaved
    gradients[index] = seed
  }
}
