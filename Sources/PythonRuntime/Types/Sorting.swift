extension Interpreter {
  /// Objects in ascending order; equal ones keep their order, also when reversed.
  ///
  /// O(n log n) comparisons, each of which may run a program and throw. Up to 63 objects are compared in CPython's order, so that those
  /// without an order, such as nan, end where they end there; more of them are merged.
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
    if pairs.count < 64 { try insertionSort(&pairs) } else { try mergeSort(&pairs) }
    if reverse { pairs.reverse() }
    return ContiguousArray(pairs.map(\.item))
  }

  private typealias Pair = (key: Object, item: Object)

  /// Puts each object after the first run at its place among those before it, found by halving.
  private func insertionSort(_ pairs: inout [Pair]) throws {
    for end in try firstRun(&pairs)..<pairs.count {
      let pair = pairs.remove(at: end)
      var range = 0..<end
      while !range.isEmpty {
        try tick()
        let middle = (range.lowerBound + range.upperBound) / 2
        range =
          try less(pair.key, pairs[middle].key)
          ? range.lowerBound..<middle : middle + 1..<range.upperBound
      }
      pairs.insert(pair, at: range.lowerBound)
    }
  }

  /// How many objects at the start are in order already; a run that falls is turned round.
  private func firstRun(_ pairs: inout [Pair]) throws -> Int {
    guard pairs.count > 1 else { return pairs.count }
    let falls = try less(pairs[1].key, pairs[0].key)
    var end = 2
    while end < pairs.count, try less(pairs[end].key, pairs[end - 1].key) == falls { end += 1 }
    if falls { pairs[..<end].reverse() }
    return end
  }

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
