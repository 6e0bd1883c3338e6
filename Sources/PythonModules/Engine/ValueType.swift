import Micrograd
import PythonRuntime

extension LiveValues {
  /// Makes the class `Value` with its methods.
  func makeValueType() -> TypeObject {
    TypeObject(
      "Value",
      summary: """
        A number in the graph, with its gradient: Value(2.0) or Value(2.0, label='a'). \
        Read or write them as .data and .grad.
        >>> Value(2.0) * Value(-3.0)
        Value(data=-6.0, grad=0)
        """,
      methods: [backwardMethod, localBackwardMethod] + functionMethods,
      constructor: BuiltinFunction(
        "Value", "data, _children=(), _op='', label=''", "Make a value of a number."
      ) { [unowned self] arguments in
        let data = try arguments.interpreter.number(arguments[0], of: "data")
        let label = try arguments.optional(3).map(arguments.interpreter.label) ?? ""
        try checkRoom()
        return .other(
          object(
            of: try ownOperation(
              data, arguments.optional(1), arguments.optional(2), label: label, arguments.interpreter)))
      }, inheritance: .initialized,
      operators: [
        "__add__", "__radd__", "__sub__", "__rsub__", "__mul__", "__rmul__", "__truediv__", "__rtruediv__",
        "__pow__", "__neg__", "__repr__",
      ])
  }

  private var backwardMethod: BuiltinFunction {
    BuiltinFunction(
      "backward", "self, /",
      """
      Compute the gradient of this value by every value it was made from.
      >>> a = Value(3.0); (a * a).backward(); a.grad
      6.0
      """
    ) { arguments in
      let root = try receiver(arguments)
      root.live.lastRoot = root
      root.live.compactBeforePass()
      try root.value.tape.backward(from: root.value)
      return .none
    }
  }

  private var localBackwardMethod: BuiltinFunction {
    BuiltinFunction(
      "_backward", "self, /", "Passes this value's gradient on to its parents, and no further."
    ) {
      arguments in
      try receiver(arguments).value.passGradientOn()
      return .none
    }
  }

  /// One entry for each function of one value.
  private var functionMethods: [BuiltinFunction] {
    [
      method(
        "relu",
        """
        The value, or 0 where it is negative.
        >>> Value(-2.0).relu()
        Value(data=0.0, grad=0)
        """
      ) { value, _ in value.relu() },
      method(
        "tanh",
        """
        The hyperbolic tangent: squashes to between -1 and 1.
        >>> Value(0.5).tanh()
        Value(data=0.46211715726000974, grad=0)
        """
      ) { value, _ in value.tanh() },
      method(
        "exp", "e to the power of the value.\n>>> Value(1.0).exp()\nValue(data=2.718281828459045, grad=0)"
      ) { value, interpreter in
        let result = value.exp()
        if result.data.isInfinite, value.data.isFinite {
          throw PythonError.overflow("math range error")
        }
        return result
      },
      method("log", "The natural logarithm.\n>>> Value(2.0).log()\nValue(data=0.6931471805599453, grad=0)") {
        value, interpreter in
        if value.data <= 0 { throw PythonError.value("math domain error") }
        return value.log()
      },
    ]
  }

  private func method(
    _ name: String, _ summary: String, _ body: @escaping (Value, Interpreter) throws -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self, /", summary) { arguments in
      let receiver = try receiver(arguments)
      return try receiver.made(try body(receiver.value, arguments.interpreter))
    }
  }
}

/// The value that a method was called on.
private func receiver(_ arguments: Arguments) throws -> ValueObject {
  guard case .other(let object) = arguments[0].native, let value = object as? ValueObject else {
    throw PythonError.type("a method of Value was called on '\(arguments[0].typeName)'")
  }
  return value
}
