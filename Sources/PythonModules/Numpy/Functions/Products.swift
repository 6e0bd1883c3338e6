import PythonRuntime

/// Products of rows and columns.
///
/// NumPy leaves them to a library that adds in an order of its own, so that the last digit of a float may differ.
enum Products {
  static let entries: [NumpyEntry] = [
    .both(
      "dot", "a, b, out=None",
      """
      Return the product of two vectors or matrices, or of a number and an array.
      >>> np.dot([1, 2], [3, 4])
      np.int64(11)
      """
    ) { arguments in
      try dot(arguments.operand(0), arguments.operand(1), arguments.interpreter).object
    },
    .module(
      "matmul", "x1, x2, /, out=None",
      """
      Return the matrix product, as the operator @.
      >>> np.matmul([[1, 2], [3, 4]], [1, 1])
      array([3, 7])
      """
    ) { arguments in
      try matrixProduct(arguments.operand(0), arguments.operand(1), arguments.interpreter).object
    },
    .module(
      "vdot", "a, b, /",
      """
      Return the product of two arrays taken as vectors.
      >>> np.vdot([1, 2], [3, 4])
      np.int64(11)
      """
    ) { arguments in
      let (left, right) = (try arguments.operand(0), try arguments.operand(1))
      return try dot(
        left.reshaped([left.count]), right.reshaped([right.count]), arguments.interpreter
      ).object
    },
    .module(
      "inner", "a, b, /",
      """
      Return the products of rows with rows.
      >>> np.inner([1, 2], [3, 4])
      np.int64(11)
      """
    ) { arguments in
      let (left, right) = (try arguments.operand(0), try arguments.operand(1))
      let axes = Array(right.shape.indices.reversed())
      return try dot(left, right.with(right.layout.permuted(axes)), arguments.interpreter).object
    },
    .module(
      "outer", "a, b, out=None",
      """
      Return the table of all products of two vectors.
      >>> np.outer([1, 2], [1, 2, 3])
      array([[1, 2, 3],
             [2, 4, 6]])
      """
    ) { arguments in
      let (left, right) = (try arguments.operand(0), try arguments.operand(1))
      return try Arithmetic.multiply.apply(
        to: left.reshaped([left.count, 1]), right.reshaped([1, right.count]), arguments.interpreter
      ).array
    },
  ]

  private static func dot(_ left: Operand, _ right: Operand, _ interpreter: Interpreter) throws -> Operand {
    if left.shape.isEmpty || right.shape.isEmpty {
      let product = try Arithmetic.multiply.apply(to: left, right, interpreter)
      // NumPy adds the products to zeros, so that none is -0.
      let isFloat = product.type == .float64 && !product.shape.isEmpty
      return isFloat ? try Arithmetic.add.apply(to: product, Operand(.float64(0)), interpreter) : product
    }
    try checkAxes(left, right)
    let (axis, inner) = (left.shape.count - 1, max(right.shape.count - 2, 0))
    guard left.shape[axis] == right.shape[inner] else {
      throw PythonError.value(
        "shapes \(Shape.text(left.shape)) and \(Shape.text(right.shape)) not aligned: "
          + "\(left.shape[axis]) (dim \(axis)) != \(right.shape[inner]) (dim \(inner))")
    }
    return try product(left, right, interpreter)
  }

  /// What `left @ right` gives.
  static func matrixProduct(_ left: Operand, _ right: Operand, _ interpreter: Interpreter) throws -> Operand {
    for (place, operand) in [left, right].enumerated() where operand.shape.isEmpty {
      throw PythonError.value(
        "matmul: Input operand \(place) does not have enough dimensions (has 0, gufunc core with signature "
          + "\(signature) requires 1)")
    }
    try checkAxes(left, right)
    let (width, height) = (left.shape[left.shape.count - 1], right.shape[max(right.shape.count - 2, 0)])
    guard width == height else {
      throw PythonError.value(
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature \(signature) "
          + "(size \(height) is different from \(width))")
    }
    return try product(left, right, interpreter)
  }

  private static let signature = "(n?,k),(k,m?)->(n?,m?)"

  private static func checkAxes(_ left: Operand, _ right: Operand) throws {
    if max(left.shape.count, right.shape.count) > 2 {
      throw PythonError.type("a product of arrays of more than two axes is not in this subset")
    }
  }

  /// The product of tables; a vector is a row on the left and a column on the right, and its axis goes.
  private static func product(_ left: Operand, _ right: Operand, _ interpreter: Interpreter) throws -> Operand
  {
    let shape =
      Array(left.shape.dropLast())
      + Array(right.shape.dropFirst(right.shape.count > 1 ? 1 : right.shape.count))
    _ = try Shape.checkedCount(shape)
    let rows = left.withAxes(atLeast: 2)
    let columns = right.asColumns
    let size = (rows: rows.shape[0], inner: rows.shape[1], columns: columns.shape[1])
    let type = max(left.type, right.type)
    let (first, second) = (rows.elements.cast(to: type), columns.elements.cast(to: type))
    let elements: Elements =
      switch (first, second) {
      case (.float64(let first), .float64(let second)):
        .float64(try multiply(first, second, size, 0, interpreter) { $0 + $1 * $2 })
      case (.int64(let first), .int64(let second)):
        .int64(try multiply(first, second, size, 0, interpreter) { $0 &+ $1 &* $2 })
      default: .bool(try multiply(first.bools, second.bools, size, false, interpreter) { $0 || ($1 && $2) })
      }
    return Operand(elements, shape: shape)
  }

  private typealias Size = (rows: Int, inner: Int, columns: Int)

  /// Row by row, adding multiples of rows, so that memory is read in its order.
  @inline(__always)
  private static func multiply<Element>(
    _ left: [Element], _ right: [Element], _ size: Size, _ zero: Element, _ interpreter: Interpreter,
    _ add: (Element, Element, Element) -> Element
  ) throws -> [Element] {
    var result = Array(repeating: zero, count: size.rows * size.columns)
    try result.withUnsafeMutableBufferPointer { result in
      try right.withUnsafeBufferPointer { right in
        for place in 0..<size.rows * size.inner {
          // A row may be long, so each look covers few of them.
          if place & 63 == 63 { try interpreter.stopIfInterrupted() }
          let (row, inner) = place.quotientAndRemainder(dividingBy: size.inner)
          let factor = left[place]
          for column in 0..<size.columns {
            let target = row * size.columns + column
            result[target] = add(result[target], factor, right[inner * size.columns + column])
          }
        }
      }
    }
    return result
  }
}
