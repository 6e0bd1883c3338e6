extension Interpreter {
  /// Objects in ascending order; equal ones keep their order, also when reversed.
  ///
  /// A merge sort: O(n log n) comparisons, each of which may run a program and throw.
  ///
  /// - Parameters:
  ///   - key: A function that gives what to compare, called once for each object; nil or None compares the objects.
  ///   - reverse: Whether the greatest comes first.
  func sorted(
    _ items: ContiguousArray<Object>, key: Object? = nil, reverse: Bool = false
  ) throws -> ContiguousArray<Object> {
    var pairs = try items.map { (key: try apply(key, $0), item: $0) }
    // Reversed before and after, so that equal objects keep their order.
    if reverse { pairs.reverse() }
    try mergeSort(&pairs)
    if reverse { pairs.reverse() }
    return ContiguousArray(pairs.map(\.item))
  }

  private typealias Pair = (key: Object, item: Object)

  private func mergeSort(_ pairs: inout [Pair]) throws {
    var width = 1
    while width < pairs.count {
      var merged: [Pair] = []
      merged.reserveCapacity(pairs.count)
      for start in stride(from: 0, to: pairs.count, by: 2 * width) {
        let middle = min(start + width, pairs.count)
        let end = min(start + 2 * width, pairs.count)
        try merge(pairs[start..<middle], pairs[middle..<end], into: &merged)
      }
      pairs = merged
      width *= 2
    }
  }

  private func merge(_ left: ArraySlice<Pair>, _ right: ArraySlice<Pair>, into merged: inout [Pair]) throws {
    var left = left
    var right = right
    if let last = left.last, let first = right.first, try !less(first.key, last.key) {
      merged += left
      merged += right
      return
    }
    while let first = left.first, let second = right.first {
      try tick()
      if try less(second.key, first.key) {
        merged.append(second)
        right.removeFirst()
      } else {
        merged.append(first)
        left.removeFirst()
      }
    }
    merged += left
    merged += right
  }
}
