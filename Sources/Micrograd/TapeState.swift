#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Everything a tape holds, behind the one pointer that each value carries.
///
/// Nodes lie in the order in which they were made, which is a topological order: operands have lower indices.
/// Three parallel arrays have room for `capacity` nodes.
@usableFromInline
struct TapeState {
  @usableFromInline var nodes: UnsafeMutablePointer<Node>
  @usableFromInline var gradients: UnsafeMutablePointer<Gradient>
  /// When each node's data was written, by `clock`, and whether that was after it was made.
  @usableFromInline var dates: UnsafeMutablePointer<DataDate>
  @usableFromInline var count = 0
  @usableFromInline var capacity: Int

  /// The time: it moves on with each edit of data and each pass backward.
  @usableFromInline var clock = DataDate(time: 1)
  /// When data was last changed in place, 0 if it never was.
  var lastEdit: UInt32 = 0
  /// Nodes below this index are saved before they change in this step; 0 when no step has begun.
  var mark = 0
  /// What the nodes below the mark held before this step changed them, in the order of the changes.
  var saved = SavedContents()
  /// The open checkpoints, from the oldest on.
  var checkpoints: [SavedSince] = []
  /// The checkpoints that were taken back, the one to be put forward first at the end.
  var takenBack: [SavedSince] = []
  /// Where the nodes lie that the checkpoints know by their old places; nil where they lie there still.
  var movedSince: [UInt32]?
  /// Asked now and then during a pass whether it is to go on; it throws when not.
  var checkWhileSweeping: (() throws -> Void)?
  /// Whether a backward pass is under way.
  var isSweeping = false
  /// The pass in which a custom rule is running, 0 when none is.
  var passUnderRule: UInt32 = 0

  var labels: [UInt32: String] = [:]
  /// No node above this index has a label.
  var highestLabelled = -1
  /// The exponents of powers, in the order of their nodes.
  var exponents: [StoredExponent] = []
  /// The operations with rules of their own, in the order of their nodes.
  var customs: [CustomOperation] = []
  /// The results of the sums whose nodes share their gradients, in order, and of some whose nodes no longer do.
  var sums: [UInt32] = []

  var tape: Unmanaged<Tape>?

  init(capacity: Int) {
    self.capacity = capacity
    nodes = resized(nil, to: capacity)
    gradients = resized(nil, to: capacity)
    dates = resized(nil, to: capacity)
  }

  func deallocate() {
    free(nodes)
    free(gradients)
    free(dates)
  }

  /// Adds a node and returns its index.
  @inlinable @inline(__always)
  mutating func append(_ node: Node) -> UInt32 {
    if count == capacity { grow() }
    nodes[count] = node
    gradients[count] = Gradient()
    dates[count] = clock
    count &+= 1
    return UInt32(truncatingIfNeeded: count &- 1)
  }

  /// Makes places for nodes, without gradients yet, and returns the first of them.
  @inline(__always)
  mutating func extend(by added: Int) -> Int {
    let first = count
    while count + added > capacity { grow() }
    (dates + first).initialize(repeating: clock, count: added)
    count += added
    return first
  }

  @usableFromInline @inline(never)
  mutating func grow() {
    precondition(capacity < Node.limit, "a tape holds at most \(Node.limit) values")
    resize(to: min(capacity * 2, Node.limit))
  }

  /// Gives the arrays another room, at least for all nodes that there are.
  mutating func resize(to capacity: Int) {
    nodes = resized(nodes, to: capacity)
    gradients = resized(gradients, to: capacity)
    dates = resized(dates, to: capacity)
    self.capacity = capacity
  }
}

/// Makes an array larger or smaller. The C library moves a large one by its pages, without a copy.
private func resized<Element: BitwiseCopyable>(
  _ array: UnsafeMutablePointer<Element>?, to capacity: Int
) -> UnsafeMutablePointer<Element> {
  guard let bytes = realloc(array, capacity * MemoryLayout<Element>.stride) else {
    fatalError("out of memory")
  }
  return bytes.bindMemory(to: Element.self, capacity: capacity)
}

/// An exponent and the node it belongs to.
struct StoredExponent {
  var node: UInt32
  var exponent: Exponent
}
