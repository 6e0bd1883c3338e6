import PythonRuntime

/// Several arrays put together, and one repeated.
enum Joining {
  static let entries: [NumpyEntry] = [
    .module(
      "concatenate", "arrays, axis=0, out=None, *, dtype=None",
      """
      Join arrays along an axis that they have.
      >>> np.concatenate([[1, 2], [3]])
      array([1, 2, 3])
      """
    ) { arguments in
      let parts = try operands(arguments[0], arguments.interpreter)
      if case .none? = arguments.optional(1) {
        return try join(parts.map { $0.reshaped([$0.count]) }, along: 0).array
      }
      return try join(parts, along: arguments.given(1).map(arguments.interpreter.integer) ?? 0).array
    },
    .module(
      "stack", "arrays, axis=0, out=None, *, dtype=None",
      """
      Join arrays of one shape along a new axis.
      >>> np.stack([[1, 2], [3, 4]])
      array([[1, 2],
             [3, 4]])
      """
    ) { arguments in
      let parts = try operands(arguments[0], arguments.interpreter)
      guard let first = parts.first else { throw PythonError.value("need at least one array to stack") }
      guard parts.allSatisfy({ $0.shape == first.shape }) else {
        throw PythonError.value("all input arrays must have the same shape")
      }
      let axis = try arguments.axis(1, of: first.shape.count + 1) ?? 0
      return try join(parts.map { $0.with($0.layout.withAxis(at: axis)) }, along: axis).array
    },
    .module(
      "vstack", "tup, *, dtype=None",
      """
      Join arrays as rows below each other.
      >>> np.vstack([[1, 2], [3, 4]])
      array([[1, 2],
             [3, 4]])
      """
    ) { arguments in
      try join(operands(arguments[0], arguments.interpreter).map(\.asRows), along: 0).array
    },
    .module(
      "hstack", "tup, *, dtype=None",
      """
      Join arrays side by side.
      >>> np.hstack([[1, 2], [3]])
      array([1, 2, 3])
      """
    ) { arguments in
      let parts = try operands(arguments[0], arguments.interpreter).map { $0.withAxes(atLeast: 1) }
      return try join(parts, along: parts.first?.shape.count == 1 ? 0 : 1).array
    },
    .module(
      "column_stack", "tup",
      """
      Join arrays as columns side by side.
      >>> np.column_stack([[1, 2], [3, 4]])
      array([[1, 3],
             [2, 4]])
      """
    ) { arguments in
      try join(operands(arguments[0], arguments.interpreter).map(\.asColumns), along: 1).array
    },
    .module(
      "append", "arr, values, axis=None",
      """
      Return an array with values joined to its end.
      >>> np.append([1, 2], 3)
      array([1, 2, 3])
      """
    ) {
      arguments in
      var parts = [try arguments.operand(0), try arguments.operand(1)]
      guard let axis = arguments.given(2) else {
        parts = parts.map { $0.reshaped([$0.count]) }
        return try join(parts, along: 0).array
      }
      return try join(parts, along: arguments.interpreter.integer(axis)).array
    },
    .both(
      "repeat", "a, repeats, axis=None",
      """
      Repeat each element.
      >>> np.repeat([1, 2], 2)
      array([1, 1, 2, 2])
      """
    ) { try repeated($0) },
    .module(
      "tile", "A, reps",
      """
      Repeat an array as a whole.
      >>> np.tile([1, 2], 2)
      array([1, 2, 1, 2])
      """
    ) { try tiled($0) },
  ]

  private static func operands(_ object: Object, _ interpreter: Interpreter) throws -> [Operand] {
    guard object.isNest || object.isArray else {
      throw PythonError.type("The first input argument needs to be a sequence")
    }
    return try interpreter.items(of: object).map { try Operand($0, interpreter) }
  }

  /// Joins arrays along an axis.
  ///
  /// - Throws: ValueError in NumPy's words when their shapes don't fit.
  static func join(_ parts: [Operand], along number: Int) throws -> Operand {
    guard let first = parts.first else { throw PythonError.value("need at least one array to concatenate") }
    if first.shape.isEmpty {
      throw PythonError.value("zero-dimensional arrays cannot be concatenated")
    }
    let axis = try Shape.axis(number, of: first.shape.count)
    for (place, part) in parts.enumerated() { try check(part, place, against: first, axis) }
    var shape = first.shape
    shape[axis] = parts.reduce(0) { $0 + $1.shape[axis] }
    _ = try Shape.checkedCount(shape)
    return joined(parts, axis, shape)
  }

  private static func check(_ part: Operand, _ place: Int, against first: Operand, _ axis: Int) throws {
    guard part.shape.count == first.shape.count else {
      throw PythonError.value(
        "all the input arrays must have same number of dimensions, but the array at index 0 has "
          + "\(first.shape.count) dimension(s) and the array at index \(place) has \(part.shape.count) dimension(s)"
      )
    }
    for other in first.shape.indices where other != axis && part.shape[other] != first.shape[other] {
      throw PythonError.value(
        "all the input array dimensions except for the concatenation axis must match exactly, but along dimension "
          + "\(other), the array at index 0 has size \(first.shape[other]) and the array at index \(place) has size "
          + "\(part.shape[other])")
    }
  }

  /// The axis of joining first, so that the parts follow each other, and back in its place.
  private static func joined(_ parts: [Operand], _ axis: Int, _ shape: [Int]) -> Operand {
    let axes = [axis] + shape.indices.filter { $0 != axis }
    let type = parts.map(\.type).max() ?? .float64
    var elements = Elements(repeating: Scalar.int64(0).cast(to: type), count: 0)
    for part in parts { elements.append(part.with(part.layout.permuted(axes)).elements.cast(to: type)) }
    let joined = Operand(elements, AxisOrder.restored(axes, shape: shape))
    return Operand(joined.elements, shape: shape)
  }

  private static func repeated(_ arguments: Arguments) throws -> Object {
    var operand = try arguments.operand(0)
    let counts = try Operand(arguments[1], as: .int64, arguments.interpreter).elements.ints
    if counts.contains(where: { $0 < 0 }) {
      throw PythonError.value("repeats may not contain negative values.")
    }
    let axis = try arguments.axis(2, of: operand.shape.count)
    if axis == nil { operand = operand.reshaped([operand.count]) }
    let size = operand.shape[axis ?? 0]
    guard counts.count == 1 || counts.count == size else {
      throw PythonError.value(
        "operands could not be broadcast together with shape \(Shape.text([size])) \(Shape.text([counts.count]))"
      )
    }
    var shape = operand.shape
    shape[axis ?? 0] = try total(counts.count == 1 ? Array(repeating: counts[0], count: size) : counts)
    _ = try Shape.checkedCount(shape)
    let places = (0..<size).flatMap { Array(repeating: $0, count: counts[counts.count == 1 ? 0 : $0]) }
    return operand.taking(places, along: axis ?? 0).array
  }

  private static func total(_ counts: [Int]) throws -> Int {
    try counts.reduce(0) { sum, count in
      let (next, overflows) = sum.addingReportingOverflow(count)
      if overflows { throw PythonError.memory("the array would be too large") }
      return next
    }
  }

  private static func tiled(_ arguments: Arguments) throws -> Object {
    let counts = try arguments.shape(1).map { max($0, 0) }
    var operand = try arguments.operand(0).withAxes(atLeast: counts.count)
    let all = Array(repeating: 1, count: operand.shape.count - counts.count) + counts
    for (axis, count) in all.enumerated() where count != 1 {
      var shape = operand.shape
      let (size, overflows) = shape[axis].multipliedReportingOverflow(by: count)
      shape[axis] = overflows ? .max : size
      _ = try Shape.checkedCount(shape)
      let places = (0..<count).flatMap { _ in 0..<operand.shape[axis] }
      operand = operand.taking(places, along: axis)
    }
    return Operand(operand.elements, shape: operand.shape).array
  }
}

extension Operand {
  /// The parts at some places along an axis, as an array of their own.
  func taking(_ places: [Int], along axis: Int) -> Operand {
    let axes = [axis] + shape.indices.filter { $0 != axis }
    let front = layout.permuted(axes)
    let rest = front.at(0, along: 0).places
    let all = places.flatMap { place in rest.map { $0 + place * front.strides[0] } }
    var shape = shape
    shape[axis] = places.count
    let taken = Operand(buffer.picked(all), AxisOrder.restored(axes, shape: shape))
    return Operand(taken.elements, shape: shape)
  }

  /// The same numbers with axes of one element before, so that there are at least so many.
  func withAxes(atLeast count: Int) -> Operand {
    var layout = layout
    while layout.shape.count < count { layout = layout.withAxis(at: 0) }
    return with(layout)
  }

  fileprivate var asRows: Operand { withAxes(atLeast: 2) }

  var asColumns: Operand {
    shape.count < 2 ? with(withAxes(atLeast: 1).layout.withAxis(at: 1)) : self
  }
}
