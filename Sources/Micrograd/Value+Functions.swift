extension Value {
  /// The value to the power of a whole number, which its operation shows as `**2`.
  public func pow(_ exponent: Int) -> Value { raised(to: Exponent(exponent)) }

  /// The value to the power of a number, which its operation shows as `**2.0`.
  ///
  /// A negative number to a broken power is no real number: the data is then NaN.
  public func pow(_ exponent: Double) -> Value { raised(to: Exponent(exponent)) }

  /// The value to the power of a plain number.
  public func raised(to exponent: Exponent) -> Value {
    let data = LocalRule.value(.power, self.data, exponent.value)
    let place = UInt32(truncatingIfNeeded: state.pointee.exponents.count)
    let node = Node(data: data, operation: .power, first: number, second: place)
    let index = state.pointee.append(node)
    state.pointee.exponents.append(StoredExponent(node: index, exponent: exponent))
    return Value(state: state, index: index)
  }

  /// The value, or 0 for a negative one.
  @inlinable
  public func relu() -> Value { made(.relu) }

  /// The hyperbolic tangent, between -1 and 1 for any number.
  @inlinable
  public func tanh() -> Value { made(.tanh) }

  /// e to the power of the value.
  @inlinable
  public func exp() -> Value { made(.exp) }

  /// The natural logarithm; -∞ at 0, NaN below.
  @inlinable
  public func log() -> Value { made(.log) }

  /// The node of an operation on this value alone.
  @inlinable @inline(__always)
  func made(_ operation: OperationCode) -> Value {
    let data = LocalRule.value(operation, data, 0)
    let node = Node(data: data, operation: operation, first: number, second: 0)
    return Value(state: state, index: state.pointee.append(node))
  }
}
