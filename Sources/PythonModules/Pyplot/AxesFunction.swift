import PythonRuntime

/// A function that draws in axes: `plt.plot(…)` in the current ones, `ax.plot(…)` in some.
struct AxesFunction: Sendable {
  /// The name behind `plt.`
  let name: String
  /// The name behind the axes.
  let methodName: String
  /// What it takes.
  let signature: String
  /// One sentence for `?plt.name`.
  let summary: String
  let body: @Sendable (PlotCall) throws -> Object

  /// Makes a function.
  ///
  /// - Parameter methodName: The name behind the axes, where that is another one: `set_title`.
  init(
    _ name: String, as methodName: String? = nil, _ signature: String, _ summary: String,
    _ body: @escaping @Sendable (PlotCall) throws -> Object
  ) {
    self.name = name
    self.methodName = methodName ?? name
    self.signature = signature
    self.summary = summary
    self.body = body
  }

  /// All of them.
  static let all = drawing + adding

  /// Those that draw something.
  static let drawing = lines + points + fields + images + histograms + bars

  /// Those that say more about what is drawn.
  static let adding = guides + words + limits + scales

  /// The function of `plt`, which finds its axes when it is called.
  func function(axes: @escaping (Interpreter) throws -> AxesObject) -> BuiltinFunction {
    BuiltinFunction(name, signature, summary) { [self] arguments in
      try body(PlotCall(name, try axes(arguments.interpreter), arguments, first: 0))
    }
  }

  /// The method of `Axes`.
  var method: BuiltinFunction {
    BuiltinFunction(methodName, signature.isEmpty ? "self, /" : "self, /, " + signature, summary) {
      [self] arguments in
      guard case .other(let object) = arguments[0], let axes = object as? AxesObject else {
        throw PythonError.type("a method of Axes was called on '\(arguments[0].typeName)'")
      }
      return try body(PlotCall(methodName, axes, arguments, first: 1))
    }
  }
}
