import PythonRuntime

/// The order in which NumPy adds, on which the last digit of a sum depends.
///
/// It goes through an array as it lies in memory, and adds what it can see as one run in pairs of pairs.
private struct SumOrder {
  /// The axes that are added along, the nearest neighbours last.
  let axes: [Int]
  /// How many numbers are added in pairs of pairs at a time; the sums of such blocks are added one after the other.
  private(set) var block: Int
  /// Where blocks begin anew, though the last one be shorter.
  private(set) var section: Int

  /// How many numbers NumPy copies at a time to see them as one run.
  private static let bufferSize = 8192

  /// - Parameters:
  ///   - folded: The axes that are added along.
  ///   - isWhole: Whether no other axes are left.
  init(_ layout: Layout, along folded: [Int], isWhole: Bool) {
    func isWider(_ left: Int, _ right: Int) -> Bool {
      let widths = (layout.strides[left].magnitude, layout.strides[right].magnitude)
      return widths.0 == widths.1 ? left < right : widths.0 > widths.1
    }
    axes = folded.sorted(by: isWider)
    let sizes = SumOrder.runs(along: axes, of: layout)
    section = sizes.reduce(1, *)
    block = sizes.first ?? 1
    if isWhole {
      growBlock(sizes.dropFirst())
    } else if let nearest = layout.shape.indices.filter({ layout.shape[$0] > 1 }).max(by: isWider),
      !folded.contains(nearest)
    {
      block = 1
    }
  }

  /// The lengths of runs from the innermost to the outermost: axes that lie evenly in each other are one run.
  private static func runs(along axes: [Int], of layout: Layout) -> [Int] {
    var sizes: [Int] = []
    var (first, end) = (1, 1)
    for axis in axes.reversed() where layout.shape[axis] != 1 {
      if let last = sizes.last, layout.strides[axis] == end {
        sizes[sizes.count - 1] = last * layout.shape[axis]
      } else {
        sizes.append(layout.shape[axis])
        first = layout.strides[axis]
      }
      end = first * (sizes.last ?? 1)
    }
    return sizes
  }

  /// Takes as many runs into a block as fit into NumPy's buffer.
  private mutating func growBlock(_ outer: ArraySlice<Int>) {
    var outer = outer
    if outer.isEmpty { return }
    while let next = outer.first, block * next <= SumOrder.bufferSize {
      block *= next
      outer.removeFirst()
    }
    section = block * (outer.first ?? 1)
    block *= max(1, SumOrder.bufferSize / max(block, 1))
  }
}

extension Folding {
  /// The sum of each row, rounding for rounding as NumPy adds.
  ///
  /// - Throws: KeyboardInterrupt.
  func sums(_ interpreter: Interpreter) throws -> [Double] {
    let order = SumOrder(operand.layout, along: folded, isWhole: kept.isEmpty)
    let numbers = operand.with(operand.layout.permuted(kept + order.axes)).elements.doubles
    return try fold(numbers, interpreter) { row in
      // From -0, which leaves every sum as it is.
      var total = row.isEmpty ? 0 : -0.0
      if order.block == 1 { return row.reduce(total, +) }
      for section in stride(from: 0, to: row.count, by: max(order.section, 1)) {
        let end = section + order.section
        for start in stride(from: section, to: end, by: max(order.block, 1)) {
          total += pairwiseSum(UnsafeBufferPointer(rebasing: row[start..<min(start + order.block, end)]))
        }
      }
      return total
    }
  }
}

/// The sum of numbers by halves, down to blocks of 128 that are added in eight strands: NumPy's way, which keeps the
/// error small.
///
/// It calls itself log₂(count) deep.
func pairwiseSum(_ numbers: UnsafeBufferPointer<Double>) -> Double {
  let count = numbers.count
  if count < 8 { return numbers.reduce(-0.0, +) }
  if count <= 128 { return strandedSum(numbers) }
  let half = count / 2 - count / 2 % 8
  return pairwiseSum(UnsafeBufferPointer(rebasing: numbers[..<half]))
    + pairwiseSum(UnsafeBufferPointer(rebasing: numbers[half...]))
}

private func strandedSum(_ numbers: UnsafeBufferPointer<Double>) -> Double {
  let whole = numbers.count - numbers.count % 8
  var strands = SIMD8<Double>(numbers[..<8])
  for start in stride(from: 8, to: whole, by: 8) { strands += SIMD8(numbers[start..<start + 8]) }
  let pairs = strands.evenHalf + strands.oddHalf
  let quarters = pairs.evenHalf + pairs.oddHalf
  return numbers[whole...].reduce(quarters[0] + quarters[1], +)
}
