/// What a node does, as the tape stores it: five bits beside the index of the first operand.
///
/// Adding an operation takes a case here, its two lines in ``LocalRule``, its name in ``Operation``, and the
/// method that makes it in `Value+Functions.swift`.
@usableFromInline
enum OperationCode: UInt32 {
  /// A value that a program made from a number.
  case leaf
  /// A number that an operation wrapped, as the 1 in `a + 1`.
  case constant
  /// An operation with a rule of its own; the second field of the node is its place in `TapeState.customs`.
  case custom
  case add
  /// An addition that ends the sum of a neuron, whose other nodes share one gradient: `SharedGradient.swift`.
  case weightedSum
  case multiply
  /// A power; the second field of the node is the place of its exponent in `TapeState.exponents`.
  case power
  case relu
  case tanh
  case exp
  case log
}
