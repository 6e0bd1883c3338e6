import PythonRuntime

/// Choosing among elements, and where they are.
enum Selecting {
  static let entries: [NumpyEntry] = [
    .module(
      "where", "condition, x=, y=, /",
      """
      Choose from x where a condition holds, else from y; alone, tell where it holds.
      >>> np.where(np.array([-1, 2]) > 0, 1, 0)
      array([0, 1])
      """
    ) {
      try choose($0)
    },
    .both(
      "nonzero", "a",
      """
      Return where elements count as true: the places along each axis.
      >>> np.nonzero([0, 3, 4])
      (array([1, 2]),)
      """
    ) {
      try nonzero($0.operand(0))
    },
    .module(
      "argwhere", "a",
      """
      Return where elements count as true, one row each.
      >>> np.argwhere([0, 3, 4])
      array([[1],
             [2]])
      """
    ) { arguments in
      let operand = try arguments.operand(0)
      let count = operand.elements.bools.count { $0 }
      let columns = operand.truePlaces
      // Column by column, as NumPy lays it out too.
      let table = Layout([columns.count, count]).permuted([1, 0])
      return Operand(.int64(Array(columns.joined())), table).array
    },
    .both(
      "clip", "a, min=None, max=None, out=None, *, where=",
      """
      Return the elements, none less or greater than bounds.
      >>> np.clip([-2, 0.5, 3], -1, 1)
      array([-1. ,  0.5,  1. ])
      """
    ) { arguments in
      var operand = try arguments.operand(0)
      for (place, function) in [(1, Comparisons.maximum), (2, Comparisons.minimum)] {
        guard let bound = arguments.given(place) else { continue }
        operand = try function.apply(
          to: operand, Operand(bound, arguments.interpreter), arguments.interpreter)
      }
      return operand.object
    },
    .both(
      "take", "a, indices, axis=None, out=None",
      """
      Return the elements at some places along an axis.
      >>> np.take([10, 20, 30], [2, 0])
      array([30, 10])
      """
    ) {
      try take($0)
    },
    .both(
      "diagonal", "a, offset=0",
      """
      Return the elements of a table's diagonal.
      >>> np.diagonal([[1, 2], [3, 4]])
      array([1, 4])
      """
    ) {
      try .other(diagonal($0))
    },
    .both(
      "trace", "a, offset=0",
      """
      Return the sum of a table's diagonal.
      >>> np.trace([[1, 2], [3, 4]])
      np.int64(5)
      """
    ) { arguments in
      let diagonal = try diagonal(arguments).operand
      let sum: Scalar =
        switch diagonal.elements {
        case .float64(let values): .float64(values.reduce(0, +))
        case let others: .int64(others.ints.reduce(0, &+))
        }
      return Operand(sum).object
    },
    .module(
      "diag", "v, k=0",
      """
      Return a table's diagonal, or a table with that diagonal.
      >>> np.diag([1, 2])
      array([[1, 0],
             [0, 2]])
      """
    ) { arguments in
      let operand = try arguments.operand(0)
      if operand.shape.count == 2 { return try .other(diagonal(arguments)) }
      return try table(diagonal: operand, at: arguments.given(1).map(arguments.interpreter.integer) ?? 0)
    },
    triangle(
      "tril",
      """
      Return a table without what stands right of a diagonal.
      >>> np.tril([[1, 2], [3, 4]])
      array([[1, 0],
             [3, 4]])
      """
    ) { $0 <= $1 },
    triangle(
      "triu",
      """
      Return a table without what stands left of a diagonal.
      >>> np.triu([[1, 2], [3, 4]])
      array([[1, 2],
             [0, 4]])
      """
    ) { $0 >= $1 },
  ]

  private static func choose(_ arguments: Arguments) throws -> Object {
    let condition = try arguments.operand(0)
    let (first, second) = (arguments.optional(1), arguments.optional(2))
    guard let first, let second else {
      guard first == nil, second == nil else {
        throw PythonError.value("either both or neither of x and y should be given")
      }
      return try nonzero(condition)
    }
    let choices = try [first, second].map { try Operand($0, arguments.interpreter) }
    let shape = try Shape.broadcast([condition.shape] + choices.map(\.shape))
    let type = max(choices[0].type, choices[1].type)
    func spread(_ operand: Operand) -> Elements { operand.with(operand.layout.spread(to: shape)).elements }
    let (yes, no) = (spread(choices[0].cast(to: type)), spread(choices[1].cast(to: type)))
    return Operand(no.replaced(by: yes, where: spread(condition).bools), shape: shape).array
  }

  private static func nonzero(_ operand: Operand) throws -> Object {
    if operand.shape.isEmpty {
      throw PythonError.value(
        "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead."
          + (operand.type == .bool
            ? " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`." : "")
      )
    }
    return .tuple(operand.truePlaces.map { Operand(.int64($0), shape: [$0.count]).array })
  }

  private static func take(_ arguments: Arguments) throws -> Object {
    let operand = try arguments.operand(0)
    let axis = try arguments.axis(2, of: operand.shape.count)
    let flat = axis == nil ? operand.reshaped([operand.count]) : operand
    let indices = try Operand(arguments[1], arguments.interpreter)
    guard indices.type == .int64 || indices.count == 0 else {
      throw PythonError.type(
        "Cannot cast array data from dtype('\(indices.type.name)') to dtype('int64') according to the rule 'safe'"
      )
    }
    let size = flat.shape[axis ?? 0]
    if size == 0, indices.count > 0 {
      throw PythonError.index("cannot do a non-empty take from an empty axes.")
    }
    let places = try indices.elements.ints.map { try checkedPlace($0, axis: axis ?? 0, size: size) }
    var shape = flat.shape
    shape.replaceSubrange((axis ?? 0)...(axis ?? 0), with: indices.shape)
    _ = try Shape.checkedCount(shape)
    return flat.taking(places, along: axis ?? 0).reshaped(shape).object
  }

  /// A diagonal of a table: a view of an array, which can only be read, as in NumPy.
  private static func diagonal(_ arguments: Arguments) throws -> NumpyArray {
    let array =
      if case .other(let array as NumpyArray) = arguments[0] { array } else {
        NumpyArray(try arguments.operand(0))
      }
    let offset = try arguments.given(1).map(arguments.interpreter.integer) ?? 0
    if array.shape.count < 2 {
      throw PythonError.value("diag requires an array of at least two dimensions")
    }
    if array.shape.count > 2 {
      throw PythonError.type("the diagonal of an array of more than two axes is not in this subset")
    }
    let row = offset < 0 ? Int(clamping: offset.magnitude) : 0
    let column = offset < 0 ? 0 : offset
    let count = max(0, min(array.shape[0] - row, array.shape[1] - column))
    let strides = array.layout.strides
    let start = count == 0 ? 0 : array.layout.offset + row * strides[0] + column * strides[1]
    let layout = Layout(offset: start, shape: [count], strides: [strides[0] + strides[1]])
    return NumpyArray(array.buffer, layout, isReadOnly: true)
  }

  private static func table(diagonal: Operand, at offset: Int) throws -> Object {
    guard diagonal.shape.count == 1 else { throw PythonError.value("Input must be 1- or 2-d.") }
    let (size, overflows) = diagonal.count.addingReportingOverflow(Int(clamping: offset.magnitude))
    let shape = overflows ? [Int.max, 1] : [size, size]
    _ = try Shape.checkedCount(shape)
    var elements = try Creation.filled(shape, Scalar.int64(0).cast(to: diagonal.type)).buffer
    let places = (0..<diagonal.count).map { ($0 + max(-offset, 0)) * size + $0 + max(offset, 0) }
    elements.put(diagonal.elements, at: places)
    return Operand(elements, shape: shape).array
  }

  private static func triangle(
    _ name: String, _ summary: String, _ keeps: @escaping @Sendable (Int, Int) -> Bool
  ) -> NumpyEntry {
    .module(name, "m, k=0", summary) { arguments in
      let operand = try arguments.operand(0)
      guard operand.shape.count == 2 else {
        throw PythonError.type("\(name) of anything but a table is not in this subset")
      }
      let offset = try arguments.given(1).map(arguments.interpreter.integer) ?? 0
      let columns = operand.shape[1]
      var elements = operand.elements
      let dropped = (0..<operand.count).filter { !keeps($0 % columns - $0 / columns, offset) }
      elements.put(Elements(Scalar.int64(0).cast(to: operand.type)), at: dropped)
      return Operand(elements, shape: operand.shape).array
    }
  }
}
