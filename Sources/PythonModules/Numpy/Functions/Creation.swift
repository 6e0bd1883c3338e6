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
      "Make an array of a number, a list, or lists in a list."
    ) {
      try array($0)
    },
    .module(
      "asarray", "a, dtype=None, order=None, *, copy=None, like=None",
      "Return an array as it is, or make one."
    ) {
      arguments in
      if case .other(let array as NumpyArray) = arguments[0],
        try (arguments.elementType(1) ?? array.elementType) == array.elementType
      {
        return arguments[0]
      }
      return try array(arguments)
    },
    .module("copy", "a, order='K', subok=False", "Return an array of the same elements.") {
      try $0.operand(0).array
    },
    full("zeros", "Make an array of zeros.", .float64(0)),
    full("empty", "Make an array; its elements are zeros here.", .float64(0)),
    full("ones", "Make an array of ones.", .float64(1)),
    .module("full", "shape, fill_value, dtype=None, order='C', *, like=None", "Make an array of one value.") {
      arguments in
      let shape = try arguments.shape(0)
      let value = try arguments.operand(1)
      return try spread(value, to: shape, arguments.elementType(2) ?? value.type)
    },
    fullLike("zeros_like", "Make an array of zeros in the shape of another.", .int64(0)),
    fullLike("empty_like", "Make an array in the shape of another; its elements are zeros here.", .int64(0)),
    fullLike("ones_like", "Make an array of ones in the shape of another.", .int64(1)),
    .module(
      "full_like", "a, fill_value, dtype=None, order='K', subok=True, shape=None",
      "Make an array of one value in the shape of another."
    ) {
      arguments in
      let model = try arguments.operand(0)
      let type = try arguments.elementType(2) ?? model.type
      return try spread(
        Operand(arguments[1], arguments.interpreter),
        to: arguments.given(5).map(arguments.interpreter.shape) ?? model.shape, type)
    },
    .module(
      "eye", "N, M=None, k=0, dtype=float, order='C', *, like=None", "Make a table with ones on a diagonal."
    ) { arguments in
      let interpreter = arguments.interpreter
      let rows = try interpreter.integer(arguments[0])
      let columns = try arguments.given(1).map(interpreter.integer) ?? rows
      let diagonal = try arguments.given(2).map(interpreter.integer) ?? 0
      return try eye(rows, columns, diagonal, arguments.elementType(3) ?? .float64)
    },
    .module("identity", "n, dtype=None, *, like=None", "Make a square table with ones on its diagonal.") {
      arguments in
      let size = try arguments.interpreter.integer(arguments[0])
      return try eye(size, size, 0, arguments.elementType(1) ?? .float64)
    },
    .module(
      "arange", "start=, stop=None, step=None, dtype=None, *, like=None",
      "Make an array of evenly spaced numbers, the stop left out."
    ) {
      try Ranges.arange($0).array
    },
    .module(
      "linspace", "start, stop, num=50, endpoint=True, retstep=False, dtype=None",
      "Make an array of so many evenly spaced numbers."
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
