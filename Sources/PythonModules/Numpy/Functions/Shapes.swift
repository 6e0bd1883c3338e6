import PythonRuntime

/// The same numbers in another shape: views wherever NumPy gives views.
enum Shapes {
  static let entries: [NumpyEntry] = [
    .module(
      "reshape", "a, /, shape, order='C', *, copy=None",
      """
      Return the elements in another shape; one size may be -1.
      >>> np.reshape([1, 2, 3, 4], (2, 2))
      array([[1, 2],
             [3, 4]])
      """
    ) {
      try reshaped($0[0], $0.shape(1), $0.interpreter)
    },
    .method(
      "reshape", "*shape, order='C', copy=None",
      """
      Return the elements in another shape; one size may be -1.
      >>> np.arange(4).reshape(2, 2)
      array([[0, 1],
             [2, 3]])
      """
    ) {
      try reshaped($0[0], sizes($0), $0.interpreter)
    },
    .both(
      "ravel", "a, order='C'",
      """
      Return the elements along one axis.
      >>> np.ravel([[1, 2], [3, 4]])
      array([1, 2, 3, 4])
      """
    ) {
      try reshaped($0[0], [-1], $0.interpreter)
    },
    .method(
      "flatten", "order='C'",
      """
      Return a copy of the elements along one axis.
      >>> np.zeros((2, 2)).flatten()
      array([0., 0., 0., 0.])
      """
    ) { arguments in
      let operand = try arguments.operand(0)
      return Operand(operand.elements, shape: [operand.count]).array
    },
    .module(
      "transpose", "a, axes=None",
      """
      Return the array with its axes in another order, reversed unless told.
      >>> np.transpose([[1, 2], [3, 4]])
      array([[1, 3],
             [2, 4]])
      """
    ) {
      arguments in
      try transposed(arguments[0], arguments.given(1).map(arguments.interpreter.shape), arguments.interpreter)
    },
    .method(
      "transpose", "*axes",
      """
      Return the array with its axes in another order, reversed unless told.
      >>> np.zeros((2, 3)).transpose().shape
      (3, 2)
      """
    ) {
      arguments in
      let isPlain = arguments.count == 1 || arguments.given(1) == nil
      return try transposed(arguments[0], isPlain ? nil : sizes(arguments), arguments.interpreter)
    },
    .both(
      "swapaxes", "a, axis1, axis2",
      """
      Return the array with two axes exchanged.
      >>> np.swapaxes(np.zeros((1, 2, 3)), 0, 2).shape
      (3, 2, 1)
      """
    ) { arguments in
      try changed(arguments[0], arguments.interpreter) { layout in
        let count = layout.shape.count
        var axes = Array(0..<count)
        let pair = try [1, 2].map { number in
          try Shape.axis(
            arguments.interpreter.integer(arguments[number]), of: count, role: "axis\(number): ")
        }
        axes.swapAt(pair[0], pair[1])
        return layout.permuted(axes)
      }
    },
    .both(
      "squeeze", "a, axis=None",
      """
      Return the array without its axes of one element.
      >>> np.squeeze([[1, 2]])
      array([1, 2])
      """
    ) { arguments in
      try changed(arguments[0], arguments.interpreter) { layout in
        guard let axis = try arguments.axis(1, of: layout.shape.count) else {
          return layout.withoutAxes(layout.shape.indices.filter { layout.shape[$0] == 1 })
        }
        guard layout.shape[axis] == 1 else {
          throw PythonError.value(
            "cannot select an axis to squeeze out which has size not equal to one")
        }
        return layout.withoutAxes([axis])
      }
    },
    .module(
      "expand_dims", "a, axis",
      """
      Return the array with an axis of one element put in.
      >>> np.expand_dims([1, 2], 0)
      array([[1, 2]])
      """
    ) { arguments in
      try changed(arguments[0], arguments.interpreter) { layout in
        let axis = try arguments.interpreter.integer(arguments[1])
        return layout.withAxis(at: try Shape.axis(axis, of: layout.shape.count + 1))
      }
    },
    atLeast("atleast_1d", 1), atLeast("atleast_2d", 2),
    .module(
      "flip", "m, axis=None",
      """
      Return the array from its other end.
      >>> np.flip([1, 2, 3])
      array([3, 2, 1])
      """
    ) { arguments in
      try changed(arguments[0], arguments.interpreter) { layout in
        let axes = try arguments.axis(1, of: layout.shape.count).map { [$0] } ?? Array(layout.shape.indices)
        return axes.reduce(layout) { part, axis in
          part.from(part.shape[axis] - 1, step: -1, count: part.shape[axis], along: axis)
        }
      }
    },
    .module(
      "roll", "a, shift, axis=None",
      """
      Return the array with its elements moved on, the last ones first.
      >>> np.roll([1, 2, 3], 1)
      array([3, 1, 2])
      """
    ) {
      try rolled($0)
    },
    .module("shape", "a", "Return the size along each axis.\n>>> np.shape([[1, 2], [3, 4]])\n(2, 2)") {
      .tuple(try $0.operand(0).shape.map { .int($0) })
    },
    .module(
      "ndim", "a",
      """
      Return how many axes there are.
      >>> np.ndim([[1, 2]])
      2
      """
    ) { .int(try $0.operand(0).shape.count) },
    .module(
      "size", "a, axis=None",
      """
      Return how many elements there are, of all or along an axis.
      >>> np.size([[1, 2], [3, 4]])
      4
      """
    ) {
      arguments in
      let operand = try arguments.operand(0)
      return .int(try arguments.axis(1, of: operand.shape.count).map { operand.shape[$0] } ?? operand.count)
    },
  ]

  /// An array with another layout on the same numbers: a view of an array, an array of anything else.
  private static func changed(
    _ object: Object, _ interpreter: Interpreter, _ change: (Layout) throws -> Layout
  ) throws -> Object {
    if case .other(let array as NumpyArray) = object { return .other(array.view(try change(array.layout))) }
    let operand = try Operand(object, interpreter)
    let result = operand.with(try change(operand.layout))
    if case .other(is NumpyScalar) = object { return result.object }
    return result.array
  }

  /// The sizes that follow the receiver: one by one, or in one tuple.
  private static func sizes(_ arguments: Arguments) throws -> [Int] {
    if arguments.count == 2 { return try arguments.shape(1) }
    return try arguments.positional.dropFirst().map(arguments.interpreter.integer)
  }

  private static func reshaped(_ object: Object, _ wanted: [Int], _ interpreter: Interpreter) throws -> Object
  {
    let operand = try Operand(object, interpreter)
    let shape = try completed(wanted, operand.count)
    if case .other(let array as NumpyArray) = object, let layout = array.layout.reshaped(shape) {
      return .other(array.view(layout))
    }
    return operand.reshaped(shape).array
  }

  /// The shape with the size that was left open.
  private static func completed(_ wanted: [Int], _ count: Int) throws -> [Int] {
    let open = wanted.indices.filter { wanted[$0] < 0 }
    if open.count > 1 { throw PythonError.value("can only specify one unknown dimension") }
    var shape = wanted
    if let place = open.first {
      shape[place] = 1
      let others = try Shape.checkedCount(shape)
      guard others > 0, count % others == 0 else { throw misfit(wanted, count) }
      shape[place] = count / others
    }
    guard try Shape.checkedCount(shape) == count else { throw misfit(wanted, count) }
    return shape
  }

  private static func misfit(_ wanted: [Int], _ count: Int) -> PythonError {
    .value("cannot reshape array of size \(count) into shape \(openText(wanted))")
  }

  /// NumPy leaves an open size at the start out, and shows others as `newaxis`.
  private static func openText(_ wanted: [Int]) -> String {
    let closed = wanted.drop { $0 < 0 }
    if closed.count == wanted.count, !wanted.contains(where: { $0 < 0 }) { return Shape.text(wanted) }
    return "(" + closed.map { $0 < 0 ? "newaxis" : String($0) }.joined(separator: ",") + ")"
  }

  private static func transposed(_ object: Object, _ axes: [Int]?, _ interpreter: Interpreter) throws
    -> Object
  {
    try changed(object, interpreter) { layout in
      let count = layout.shape.count
      guard let axes else { return layout.permuted((0..<count).reversed()) }
      guard axes.count == count else { throw PythonError.value("axes don't match array") }
      let order = try axes.map { try Shape.axis($0, of: count) }
      guard Set(order).count == count else { throw PythonError.value("repeated axis in transpose") }
      return layout.permuted(order)
    }
  }

  private static func atLeast(_ name: String, _ count: Int) -> NumpyEntry {
    .module(
      name, "ary",
      """
      Return an array of at least \(count) \(count == 1 ? "axis" : "axes").
      >>> np.\(name)(5).ndim
      \(count)
      """
    ) { arguments in
      try changed(arguments[0], arguments.interpreter) { layout in
        var layout = layout
        while layout.shape.count < count { layout = layout.withAxis(at: 0) }
        return layout
      }
    }
  }

  private static func rolled(_ arguments: Arguments) throws -> Object {
    let operand = try arguments.operand(0)
    let shift = try arguments.interpreter.integer(arguments[1])
    let axis = try arguments.axis(2, of: operand.shape.count)
    let flat = axis == nil ? operand.reshaped([operand.count]) : operand
    let size = flat.shape[axis ?? 0]
    if size == 0 { return operand.array }
    let start = (size - (shift % size + size) % size) % size
    let places = Array(start..<size) + Array(0..<start)
    return flat.taking(places, along: axis ?? 0).reshaped(operand.shape).array
  }
}
