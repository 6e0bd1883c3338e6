/// One value on the tape, in 16 bytes: its data, its operation and its operands.
@frozen @usableFromInline
struct Node {
  @usableFromInline var data: Double
  /// The operation in the high five bits, the index of the first operand below them.
  @usableFromInline var head: UInt32
  /// The index of the second operand, or the place of what else the operation needs in a table of the tape's.
  @usableFromInline var second: UInt32

  @inlinable @inline(__always)
  init(data: Double, operation: OperationCode, first: UInt32, second: UInt32) {
    self.data = data
    self.head = operation.rawValue << 27 | first
    self.second = second
  }

  /// How many nodes a tape holds at most: as many as 27 bits can tell apart.
  static var limit: Int { 1 << 27 }

  @inlinable @inline(__always)
  var operation: OperationCode {
    guard let operation = OperationCode(rawValue: head >> 27) else {
      preconditionFailure("a node holds an operation")
    }
    return operation
  }

  /// Whether it was made from a number.
  var isLeaf: Bool { operation == .leaf || operation == .constant }

  /// Makes it another operation on the same operands.
  mutating func become(_ operation: OperationCode) { head = operation.rawValue << 27 | first }

  @inlinable @inline(__always)
  var first: UInt32 {
    get { head & 0x07ff_ffff }
    set { head = head & 0xf800_0000 | newValue }
  }
}
