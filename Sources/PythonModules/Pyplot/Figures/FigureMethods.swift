import PythonRuntime
import TerminalDrawing

extension TypeObject {
  /// `Figure`.
  static let figure = TypeObject(
    "Figure",
    summary:
      "One or several plots that are shown together.\n>>> fig = plt.figure(); fig.add_subplot(1, 1, 1).plot([1, 4]); plt.show()",
    methods: [
      BuiltinFunction(
        "savefig", "self, /, fname, **kwargs",
        """
        Write the figure into a file of the current folder, as .svg.
        >>> fig, ax = plt.subplots(); ax.plot([1, 4, 9]); fig.savefig('squares.svg')
        """
      ) {
        try receiver($0).save($0[1])
      },
      BuiltinFunction(
        "suptitle", "self, /, t, **kwargs",
        """
        Set the title of the figure.
        >>> fig, ax = plt.subplots(); ax.plot([1, 2]); fig.suptitle('line'); plt.show()
        """
      ) {
        try setTitle(of: receiver($0), $0[1], $0.interpreter)
      },
      BuiltinFunction(
        "gca", "self, /",
        """
        Return the axes that are drawn in.
        >>> fig = plt.figure(); fig.gca().plot([1, 4, 9]); plt.show()
        """
      ) {
        .other(try receiver($0).currentAxes($0.interpreter))
      },
      BuiltinFunction(
        "add_subplot", "self, /, *args, **kwargs",
        """
        Add axes in one part of the figure.
        >>> fig = plt.figure(); fig.add_subplot(1, 1, 1).plot([1, 4, 9]); plt.show()
        """
      ) {
        arguments in
        let places = Array(arguments.positional.dropFirst())
        return .other(try addAxes(to: receiver(arguments), places, arguments.interpreter))
      },
      BuiltinFunction(
        "clf", "self, /",
        """
        Make the figure empty.
        >>> fig, ax = plt.subplots(); ax.plot([1, 2]); fig.clf()
        """
      ) { arguments in
        try receiver(arguments).clear(arguments.interpreter)
        return .none
      },
    ] + QuietFunctions.figure)
}

private func receiver(_ arguments: Arguments) throws -> FigureObject {
  guard case .other(let object) = arguments[0], let figure = object as? FigureObject else {
    throw PythonError.type("a method of Figure was called on '\(arguments[0].typeName)'")
  }
  return figure
}

extension FigureObject {
  /// Takes all axes out.
  func clear(_ interpreter: Interpreter) { change(interpreter) { $0 = Content() } }

  /// Writes the plots into a file.
  ///
  /// - Throws: ValueError for a name that is not that of an SVG in the current folder.
  func save(_ name: Object) throws -> Object {
    guard case .string(let text) = name else {
      throw PythonError.type("savefig() takes the name of a file, not '\(name.typeName)'")
    }
    let checked = try files.checked(text.value, for: "savefig", endings: [".svg"])
    let columns = content.slots.map(\.columns).max() ?? 1
    try files.write(PlotSVG.text(of: plots, columns: columns), to: checked, for: "savefig")
    return .none
  }
}
