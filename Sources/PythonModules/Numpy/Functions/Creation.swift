import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// New arrays, from lists and from nothing.
enum Creation {
  static let entries: [NumpyEntry] = [
    .module(
      "array", "object, dtype=None, *, copy=True, order='K', subok=False, ndmin=0, like=None",
      """
      Make an array of a number, a list, or lists in a list.
      >>> np.array([[1, 2], [3, 4]])
      array([[1, 2],
             [3, 4]])
      """
    ) {
      try array($0)
    },
    .module(
      "asarray", "a, dtype=None, order=None, *, copy=None, like=None",
      "Return an array as it is, or make one.\n>>> np.asarray([1, 2])\narray([1, 2])"
    ) {
      arguments in
      if case .other(let array as NumpyArray) = arguments[0],
        try (arguments.elementType(1) ?? array.elementType) == array.elementType
      {
        return arguments[0]
      }
      return try array(arguments)
    },
    .module(
      "copy", "a, order='K', subok=False",
      """
      Return an array of the same elements.
      >>> np.copy([1, 2])
      array([1, 2])
      """
    ) {
      try $0.operand(0).array
    },
    full(
      "zeros",
      """
      Make an array of zeros.
      >>> np.zeros((2, 3))
      array([[0., 0., 0.],
             [0., 0., 0.]])
      """, .float64(0)),
    full(
      "empty",
      """
      Make an array; its elements are zeros here.
      >>> np.empty((2, 3)).shape
      (2, 3)
      """, .float64(0)),
    full("ones", "Make an array of ones.\n>>> np.ones(3)\narray([1., 1., 1.])", .float64(1)),
    .module(
      "full", "shape, fill_value, dtype=None, order='C', *, like=None",
      """
      Make an array of one value.
      >>> np.full(3, 7)
      array([7, 7, 7])
      """
    ) {
      arguments in
      let shape = try arguments.shape(0)
      let value = try arguments.operand(1)
      return try spread(value, to: shape, arguments.elementType(2) ?? value.type)
    },
    fullLike(
      "zeros_like",
      """
      Make an array of zeros in the shape of another.
      >>> np.zeros_like([1, 2])
      array([0, 0])
      """, .int64(0)),
    fullLike(
      "empty_like",
      """
      Make an array in the shape of another; its elements are zeros here.
      >>> np.empty_like([1, 2]).shape
      (2,)
      """, .int64(0)),
    fullLike(
      "ones_like",
      """
      Make an array of ones in the shape of another.
      >>> np.ones_like([5, 6])
      array([1, 1])
      """, .int64(1)),
    .module(
      "full_like", "a, fill_value, dtype=None, order='K', subok=True, shape=None",
      "Make an array of one value in the shape of another.\n>>> np.full_like([5, 6], 7)\narray([7, 7])"
    ) {
      arguments in
      let model = try arguments.operand(0)
      let type = try arguments.elementType(2) ?? model.type
      return try spread(
        Operand(arguments[1], arguments.interpreter),
        to: arguments.given(5).map(arguments.interpreter.shape) ?? model.shape, type)
    },
    .module(
      "eye", "N, M=None, k=0, dtype=float, order='C', *, like=None",
      """
      Make a table with ones on a diagonal.
      >>> np.eye(2)
      array([[1., 0.],
             [0., 1.]])
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let rows = try interpreter.integer(arguments[0])
      let columns = try arguments.given(1).map(interpreter.integer) ?? rows
      let diagonal = try arguments.given(2).map(interpreter.integer) ?? 0
      return try eye(rows, columns, diagonal, arguments.elementType(3) ?? .float64)
    },
    .module(
      "identity", "n, dtype=None, *, like=None",
      """
      Make a square table with ones on its diagonal.
      >>> np.identity(2)
      array([[1., 0.],
             [0., 1.]])
      """
    ) {
      arguments in
      let size = try arguments.interpreter.integer(arguments[0])
      return try eye(size, size, 0, arguments.elementType(1) ?? .float64)
    },
    .module(
      "arange", "start=, stop=None, step=None, dtype=None, *, like=None",
      """
      Make an array of evenly spaced numbers, the stop left out.
      >>> np.arange(-5, 5, 2.5)
      array([-5. , -2.5,  0. ,  2.5])
      """
    ) {
      try Ranges.arange($0).array
    },
    .module(
      "linspace", "start, stop, num=50, endpoint=True, retstep=False, dtype=None",
      """
      Make an array of so many evenly spaced numbers.
      >>> np.linspace(0, 1, 5)
      array([0.  , 0.25, 0.5 , 0.75, 1.  ])
      """
    ) {
      try Ranges.linspace($0)
    },
  ]

  private static func array(_ arguments: Arguments) throws -> Object {
    guard let type = try arguments.elementType(1) else { return try arguments.operand(0).array }
    return try Operand(arguments[0], as: type, arguments.interpreter).array
  }

  private static func full(_ name: String, _ summary: String, _ value: Scalar) -> NumpyEntry {
    .module(name, "shape, dtype=None, order='C', *, like=None", summary) { arguments in
      let type = try arguments.elementType(1) ?? .float64
      return try filled(arguments.shape(0), value.cast(to: type)).array
    }
  }

  private static func fullLike(_ name: String, _ summary: String, _ value: Scalar) -> NumpyEntry {
    .module(name, "a, dtype=None, order='K', subok=True, shape=None", summary) { arguments in
      let model = try arguments.operand(0)
      let shape = try arguments.given(4).map(arguments.interpreter.shape) ?? model.shape
      return try filled(shape, value.cast(to: arguments.elementType(1) ?? model.type)).array
    }
  }

  /// An array of one number.
  static func filled(_ shape: [Int], _ value: Scalar) throws -> Operand {
    Operand(Elements(repeating: value, count: try Shape.checkedCount(shape)), shape: shape)
  }

  private static func spread(_ value: Operand, to shape: [Int], _ type: ElementType) throws -> Object {
    _ = try Shape.checkedCount(shape)
    guard Shape.spreads(value.shape, to: shape) else {
      throw PythonError.value(
        "could not broadcast input array from shape \(Shape.text(value.shape)) into shape \(Shape.text(shape))"
      )
    }
    let cast = value.cast(to: type)
    return Operand(cast.with(cast.layout.spread(to: shape)).elements, shape: shape).array
  }

  private static func eye(_ rows: Int, _ columns: Int, _ diagonal: Int, _ type: ElementType) throws -> Object
  {
    let shape = [max(rows, 0), max(columns, 0)]
    var elements = try filled(shape, Scalar.int64(0).cast(to: type)).buffer
    let places = (0..<shape[0]).filter { 0 <= $0 &+ diagonal && $0 &+ diagonal < shape[1] }
    elements.put(
      Elements(Scalar.int64(1).cast(to: type)), at: places.map { $0 * shape[1] + $0 + diagonal })
    return Operand(elements, shape: shape).array
  }
}
