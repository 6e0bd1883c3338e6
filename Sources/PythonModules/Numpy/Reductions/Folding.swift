import PythonRuntime

/// Numbers along some axes that are folded into one: which axes go, and what shape is left.
struct Folding {
  private let operand: Operand
  private let kept: [Int]
  private let folded: [Int]
  private let keepsAxes: Bool

  /// - Parameters:
  ///   - axis: One axis, several in a tuple, or nothing for all.
  ///   - keepsAxes: Whether axes of one element are left in place of those that go.
  init(_ operand: Operand, axis: Object?, keepsAxes: Bool = false, _ interpreter: Interpreter) throws {
    self.operand = operand
    self.keepsAxes = keepsAxes
    let axes = Array(operand.shape.indices)
    folded = try axis.map { try Folding.axes($0, of: axes.count, interpreter) } ?? axes
    kept = axes.filter { [folded] in !folded.contains($0) }
  }

  private static func axes(_ object: Object, of count: Int, _ interpreter: Interpreter) throws -> [Int] {
    guard case .tuple(let tuple) = object else {
      // A number without axes may be folded along its first or last.
      let number = try interpreter.integer(object)
      return count == 0 && (number == 0 || number == -1) ? [] : [try Shape.axis(number, of: count)]
    }
    let axes = try tuple.items.map { try Shape.axis(interpreter.integer($0), of: count) }
    if Set(axes).count < axes.count { throw PythonError.value("duplicate value in 'axis'") }
    return axes.sorted()
  }

  /// How many numbers are folded into one.
  var rowLength: Int { folded.reduce(1) { $0 * operand.shape[$1] } }

  /// The shape of the results.
  private var shape: [Int] {
    keepsAxes
      ? operand.shape.indices.map { folded.contains($0) ? 1 : operand.shape[$0] }
      : kept.map { operand.shape[$0] }
  }

  /// Whether there is nothing to be folded into.
  var isResultEmpty: Bool { kept.contains { operand.shape[$0] == 0 } }

  /// The numbers row by row, those that are folded together side by side.
  var rows: Elements { operand.with(operand.layout.permuted(kept + folded)).elements }

  /// The results, one for each row.
  func result(_ elements: Elements) -> Operand { Operand(elements, shape: shape) }

  /// Folds each row by a function.
  func fold<Element, Result>(
    _ elements: [Element], _ interpreter: Interpreter,
    _ function: (UnsafeBufferPointer<Element>) throws -> Result
  ) throws -> [Result] {
    let count = kept.reduce(1) { $0 * operand.shape[$1] }
    let length = rowLength
    return try elements.withUnsafeBufferPointer { buffer in
      try (0..<count).map { row in
        if row & 1023 == 1023 { try interpreter.stopIfInterrupted() }
        return try function(UnsafeBufferPointer(rebasing: buffer[row * length..<(row + 1) * length]))
      }
    }
  }
}

// Sums.

extension Folding {
  /// The sum of each row, rounding for rounding as NumPy adds.
  ///
  /// NumPy goes through an array as it lies in memory. Where the numbers that are added lie side by side it adds them in
  /// pairs of pairs, else one after the other.
  func sums(_ interpreter: Interpreter) throws -> [Double] {
    let (layout, runLength) = inMemoryOrder
    return try fold(operand.with(layout).elements.doubles, interpreter) { row in
      if row.isEmpty { return 0 }
      // From -0, which leaves every sum as it is.
      var total = -0.0
      for start in stride(from: 0, to: row.count, by: runLength) {
        total += pairwiseSum(UnsafeBufferPointer(rebasing: row[start..<start + runLength]))
      }
      return total
    }
  }

  /// The layout with the folded axes last, as they lie in memory, and how many numbers are added in pairs at a time.
  private var inMemoryOrder: (layout: Layout, runLength: Int) {
    let upright = operand.layout.upright(along: folded)
    let (shape, strides) = (upright.shape, upright.strides)
    func isWider(_ left: Int, _ right: Int) -> Bool {
      strides[left].magnitude == strides[right].magnitude
        ? left < right : strides[left].magnitude > strides[right].magnitude
    }
    let sorted = folded.sorted(by: isWider)
    let layout = upright.permuted(kept + sorted)
    let nearest = shape.indices.filter { shape[$0] > 1 }.sorted(by: isWider).last
    guard let nearest, folded.contains(nearest) else { return (layout, 1) }
    var run = 1
    for axis in sorted.reversed() where shape[axis] > 1 {
      if axis != nearest, strides[axis] != run * strides[nearest] { break }
      run *= shape[axis]
    }
    return (layout, run)
  }
}

extension Layout {
  /// The same elements, gone through from the other end along axes that run down.
  fileprivate func upright(along axes: [Int]) -> Layout {
    var upright = self
    for axis in axes where strides[axis] < 0 {
      upright.offset += (shape[axis] - 1) * strides[axis]
      upright.strides[axis] = -strides[axis]
    }
    return upright
  }
}

/// The sum of numbers by halves, down to blocks of 128 that are added in eight strands: NumPy's way, which keeps the error small.
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
