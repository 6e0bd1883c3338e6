import PythonRuntime

/// The sizes of an array along its axes, and NumPy's rules about them.
enum Shape {
  /// How many axes an array may have, as in NumPy.
  static let axisLimit = 64

  /// How many elements an array of that shape has.
  ///
  /// - Throws: ValueError or MemoryError before memory is asked for.
  static func checkedCount(_ shape: [Int]) throws -> Int {
    if shape.count > axisLimit {
      throw PythonError.value(
        "maximum supported dimension for an ndarray is currently \(axisLimit), found \(shape.count)")
    }
    if shape.contains(where: { $0 < 0 }) { throw PythonError.value("negative dimensions are not allowed") }
    // Axes of no elements are left out, so that no product of some of the sizes can overflow later.
    let most = try shape.filter { $0 > 0 }.reduce(1) { product, size in
      let (next, overflows) = product.multipliedReportingOverflow(by: size)
      if overflows { throw tooBig }
      return next
    }
    try Limits.check(most, times: 8, "the array")
    return shape.contains(0) ? 0 : most
  }

  private static var tooBig: PythonError {
    .value(
      "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
  }

  /// The shape to which all of these can be spread.
  ///
  /// - Throws: ValueError in NumPy's words, which name all the shapes.
  static func broadcast(_ shapes: [[Int]]) throws -> [Int] {
    let result = try merged(shapes) {
      PythonError.value(
        "operands could not be broadcast together with shapes "
          + shapes.map { text($0) + " " }.joined())
    }
    _ = try checkedCount(result)
    return result
  }

  /// The same, with the exception that is thrown when they don't fit.
  static func merged(_ shapes: [[Int]], otherwise error: () -> PythonError) throws -> [Int] {
    let axes = shapes.map(\.count).max() ?? 0
    return try (0..<axes).map { axis in
      let sizes = shapes.compactMap { shape in
        let place = axis - (axes - shape.count)
        return place < 0 ? nil : shape[place]
      }
      let wide = Set(sizes).subtracting([1])
      if wide.count > 1 { throw error() }
      return wide.first ?? 1
    }
  }

  /// Whether an array of a shape can be spread to another one.
  static func spreads(_ shape: [Int], to wanted: [Int]) -> Bool {
    shape.count <= wanted.count
      && zip(shape.reversed(), wanted.reversed()).allSatisfy { $0 == $1 || $0 == 1 }
  }

  /// The shape as messages of NumPy show it: `(2,3)`, `(2,)`.
  static func text(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ",") + (shape.count == 1 ? ",)" : ")")
  }

  /// The shape as a tuple of the language shows itself: `(2, 3)`, `(2,)`.
  static func tupleText(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }

  /// The axis that a number means, counted from the end when negative.
  ///
  /// - Throws: ValueError, which NumPy's `AxisError` derives from.
  static func axis(_ number: Int, of count: Int, role: String = "") throws -> Int {
    let axis = number < 0 ? number &+ count : number
    guard axis >= 0, axis < count else {
      throw PythonError.value("\(role)axis \(number) is out of bounds for array of dimension \(count)")
    }
    return axis
  }
}
