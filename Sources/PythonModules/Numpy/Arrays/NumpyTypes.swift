import PythonRuntime

extension TypeObject {
  /// `numpy.ndarray`.
  static let ndarray = TypeObject(
    "numpy.ndarray", summary: "Numbers of one kind in a grid; np.array makes one from a list.",
    methods: NumpyModule.methods,
    constructor: BuiltinFunction(
      "ndarray", "shape, dtype=None, /",
      """
      Makes an array of zeros.
      >>> isinstance(np.zeros(2), np.ndarray)
      True
      """
    ) { arguments in
      throw PythonError.type(
        "np.ndarray(…) is not in this subset", hint: "np.array([1.0, 2.0]) or np.zeros(3) makes an array")
    })

  /// The class of the scalars of a kind.
  static func scalar(_ type: ElementType) -> TypeObject {
    switch type {
    case .bool: truthScalar
    case .int64: intScalar
    case .float64: floatScalar
    }
  }

  private static let floatScalar = scalar(.float64, base: .float, "A float, as arrays hold it.")
  private static let intScalar = scalar(.int64, base: .object, "An int of 64 bits, as arrays hold it.")
  private static let truthScalar = scalar(.bool, base: .object, "A truth value, as arrays hold it.")

  private static func scalar(_ type: ElementType, base: TypeObject, _ summary: String) -> TypeObject {
    TypeObject(
      "numpy.\(type.name)", base: base, summary: summary, methods: NumpyModule.methods,
      constructor: BuiltinFunction(
        type.name, "x=0, /",
        summary
          + "\n>>> np.\(type.name)(1)\nnp.\(type == .bool ? "True_" : type == .int64 ? "int64(1)" : "float64(1.0)")"
      ) { arguments in
        guard let value = arguments.optional(0) else {
          return Operand(Scalar.int64(0).cast(to: type)).object
        }
        if value.isText {
          return try Operand(spelled(value, as: type, arguments.interpreter), arguments.interpreter).object
        }
        return try Operand(value, as: type, arguments.interpreter).object
      })
  }

  /// The number that a text spells, as Python reads it.
  private static func spelled(_ text: Object, as type: ElementType, _ interpreter: Interpreter) throws
    -> Object
  {
    switch type {
    case .bool: .bool(try interpreter.truth(text))
    case .int64: try .other(NumpyScalar(.int64(interpreter.integer(interpreter.call(.type(.int), [text])))))
    case .float64:
      try .other(NumpyScalar(.float64(interpreter.real(interpreter.call(.type(.float), [text])))))
    }
  }

  /// `numpy.dtype`.
  static let typeDescription = TypeObject(
    "numpy.dtype", summary: "What kind of number an array holds.",
    constructor: BuiltinFunction(
      "dtype", "dtype, /",
      """
      Names a kind of number: np.dtype('float64').
      >>> np.dtype('float64')
      dtype('float64')
      """
    ) {
      .other(TypeDescription(try ElementType($0[0])))
    })
}
