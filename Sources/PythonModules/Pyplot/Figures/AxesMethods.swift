import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// What axes can do and `plt` can't.
  static let onlyMethods: [BuiltinFunction] =
    [
      end("get_xlim", \.x), end("get_ylim", \.y), turn("invert_xaxis", \.x), turn("invert_yaxis", \.y),
      word("get_title", \.title), word("get_xlabel", \.x.label), word("get_ylabel", \.y.label),
      BuiltinFunction(
        "set", "self, /, **kwargs",
        """
        Set several things: set(title='loss', xlabel='step').
        >>> fig, ax = plt.subplots(); ax.plot([1, 4, 9]); ax.set(title='squares'); plt.show()
        """
      ) {
        arguments in
        .list(
          try arguments.keywords.map { name, value in
            guard let function = all.first(where: { $0.methodName == "set_" + name.text }) else {
              throw PythonError.type("set(\(name.text)=) is not in this subset")
            }
            return try arguments.interpreter.call(.builtin(function.method), [arguments[0], value])
          })
      },
      BuiltinFunction(
        "cla", "self, /",
        """
        Make the axes empty.
        >>> fig, ax = plt.subplots(); ax.plot([1, 2]); ax.cla()
        """
      ) { arguments in
        try receiver(arguments).clear(arguments.interpreter)
        return .none
      },
      BuiltinFunction(
        "clear", "self, /",
        """
        Make the axes empty.
        >>> fig, ax = plt.subplots(); ax.plot([1, 2]); ax.clear()
        """
      ) { arguments in
        try receiver(arguments).clear(arguments.interpreter)
        return .none
      },
    ] + QuietFunctions.axes

  private static func end(_ name: String, _ scale: KeyPath<Plot, Plot.Scale> & Sendable) -> BuiltinFunction {
    BuiltinFunction(
      name, "self, /",
      "Return the ends of an axis.\n>>> fig, ax = plt.subplots(); _ = ax.axis([0, 1, 0, 1]); ax.\(name)()\n(0.0, 1.0)"
    ) { arguments in
      .tuple(PlotLimits(try receiver(arguments).plot, scale).ends.map(Object.float))
    }
  }

  private static func word(_ name: String, _ text: KeyPath<Plot, String> & Sendable) -> BuiltinFunction {
    BuiltinFunction(name, "self, /", "Return the words.\n>>> fig, ax = plt.subplots(); ax.\(name)()\n''") {
      .string(try receiver($0).plot[keyPath: text])
    }
  }

  private static func turn(_ name: String, _ scale: WritableKeyPath<Plot, Plot.Scale> & Sendable)
    -> BuiltinFunction
  {
    BuiltinFunction(
      name, "self, /",
      "Turn an axis round.\n>>> fig, ax = plt.subplots(); ax.plot([1, 4]); ax.\(name)(); plt.show()"
    ) { arguments in
      try receiver(arguments).change(arguments.interpreter) { $0[keyPath: scale].isReversed.toggle() }
      return .none
    }
  }
}

private func receiver(_ arguments: Arguments) throws -> AxesObject {
  guard case .other(let object) = arguments[0], let axes = object as? AxesObject else {
    throw PythonError.type("a method of Axes was called on '\(arguments[0].typeName)'")
  }
  return axes
}
