/// The values of a program in the order in which they were made: the graph, ready to be swept backward.
///
/// Each thread has a tape of its own, ``Tape/current``, on which `Value(2.0)` makes its nodes. A program that
/// trains frees each step's values with ``scope(_:)``; parameters are made outside of it.
///
///     let a = Value(2.0), b = Value(-3.0)
///     for _ in 0..<20 {
///       Tape.current.scope {
///         (a * b).tanh().backward()
///         a.data -= 0.1 * a.grad
///         [a, b].zeroGrad()
///       }
///     }
///
/// A node takes 36 bytes, and a tape holds up to 2²⁷ of them. A value is a plain handle that doesn't keep its
/// tape alive: whoever makes a tape keeps it as long as its values are used. Tapes and values stay on one
/// thread.
public final class Tape {
  @usableFromInline let state: UnsafeMutablePointer<TapeState>

  /// Creates an empty tape.
  ///
  /// - Parameter capacity: How many values to have room for at first; it grows by itself.
  public init(capacity: Int = 256) {
    precondition(capacity > 0 && capacity <= Node.limit, "a tape has room for 1 … \(Node.limit) values")
    state = .allocate(capacity: 1)
    state.initialize(to: TapeState(capacity: capacity))
    state.pointee.tape = .passUnretained(self)
  }

  deinit {
    state.pointee.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// How many values a tape can hold; one more ends the program, so whoever runs other people's programs asks first.
  public static var limit: Int { Node.limit }

  /// How many values the tape has room for before it grows, which takes 36 bytes for each of as many again.
  public var capacity: Int { state.pointee.capacity }

  /// How many values the tape holds, the unreachable ones included.
  public var count: Int { state.pointee.count }

  /// The value at a place of the tape.
  ///
  /// - Parameter index: 0 ..< ``count``, in the order in which the values were made.
  public subscript(index: Int) -> Value {
    precondition(index >= 0 && index < count, "the tape holds no value of that index")
    state.pointee.unshareGradient(at: index)
    return Value(state: state, index: UInt32(truncatingIfNeeded: index))
  }
}
