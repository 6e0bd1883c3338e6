import PythonRuntime

/// Numbers along some axes that are folded into one: which axes go, and what shape is left.
struct Folding {
  let operand: Operand
  let kept: [Int]
  let folded: [Int]
  private let keepsAxes: Bool

  /// - Parameters:
  ///   - axis: One axis, several in a tuple, or nothing for all.
  ///   - keepsAxes: Whether axes of one element are left in place of those that go.
  ///   - takesNumbers: Whether a number without axes may be folded along its first or last, as by most functions.
  init(
    _ operand: Operand, axis: Object?, keepsAxes: Bool = false, takesNumbers: Bool = true,
    _ interpreter: Interpreter
  ) throws {
    self.operand = operand
    self.keepsAxes = keepsAxes
    let axes = Array(operand.shape.indices)
    let isNumber = axes.isEmpty && takesNumbers
    folded = try axis.map { try Folding.axes($0, of: axes.count, isNumber: isNumber, interpreter) } ?? axes
    kept = axes.filter { [folded] in !folded.contains($0) }
  }

  private static func axes(
    _ object: Object, of count: Int, isNumber: Bool, _ interpreter: Interpreter
  ) throws -> [Int] {
    guard case .tuple(let tuple) = object else {
      let number = try interpreter.integer(object)
      return isNumber && (number == 0 || number == -1) ? [] : [try Shape.axis(number, of: count)]
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
