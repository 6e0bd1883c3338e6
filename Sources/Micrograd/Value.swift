/// A number in an expression graph, with its gradient: a handle to a node of a ``Tape``.
///
///     let a = Value(2.0), b = Value(-3.0), c = Value(10.0)
///     let d = a * b + c
///     d.backward()
///     d.data   // 4.0
///     a.grad   // -3.0
///
/// Copies name the same node, and two values are equal when they name the same node, whatever its number. A
/// value is good as long as its tape is, and until a ``Tape/scope(_:)`` that it was made in ends.
@frozen
public struct Value {
  @usableFromInline let state: UnsafeMutablePointer<TapeState>
  @usableFromInline let number: UInt32

  @inlinable @inline(__always)
  init(state: UnsafeMutablePointer<TapeState>, index: UInt32) {
    self.state = state
    self.number = index
  }

  /// Creates a leaf on this thread's tape.
  public init(_ data: Double, label: String = "") {
    self.init(data, label: label, on: .current)
  }

  /// Creates a leaf on a tape.
  public init(_ data: Double, label: String = "", on tape: Tape) {
    self.init(leaf: data, .leaf, tape.state)
    if !label.isEmpty { self.label = label }
  }

  /// Creates a node without operands.
  @inlinable @inline(__always)
  init(leaf data: Double, _ operation: OperationCode, _ state: UnsafeMutablePointer<TapeState>) {
    let node = Node(data: data, operation: operation, first: 0, second: 0)
    self.init(state: state, index: state.pointee.append(node))
  }

  /// The place on the tape: a value has a higher index than those it was made from.
  @inlinable @inline(__always)
  public var index: Int { Int(number) }

  /// The node's place, once it is certain that the tape still holds it.
  @inlinable @inline(__always)
  var place: Int {
    precondition(Int(number) < state.pointee.count, "the value was freed")
    return Int(number)
  }

  /// The tape that holds the value.
  public var tape: Tape {
    guard let tape = state.pointee.tape else { preconditionFailure("a state belongs to a tape") }
    return tape.takeUnretainedValue()
  }
}

@available(*, unavailable, message: "a value stays on the thread of its tape")
extension Value: Sendable {}

extension Value: Hashable {
  /// Whether two values are the same node.
  public static func == (first: Value, second: Value) -> Bool {
    first.state == second.state && first.number == second.number
  }

  /// Feeds the node's identity to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(state)
    hasher.combine(number)
  }
}

extension Value: CustomStringConvertible {
  /// The data and the gradient, as `Value(data=4.0, grad=0.0)`.
  public var description: String { "Value(data=\(data), grad=\(grad))" }
}
