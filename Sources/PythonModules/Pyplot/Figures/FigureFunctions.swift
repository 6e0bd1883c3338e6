import PythonRuntime
import TerminalDrawing

extension Pyplot {
  /// The functions of `plt` that have to do with figures. They live as long as the interpreter, which keeps this object.
  var figureFunctions: [BuiltinFunction] { opening + dividing + showing + closing }

  private var opening: [BuiltinFunction] {
    [
      BuiltinFunction(
        "figure", "num=None, figsize=None, dpi=None, **kwargs",
        """
        Open a figure, or go back to one.
        >>> plt.figure(figsize=(8, 4)); plt.plot([1, 4, 9]); plt.show()
        """
      ) {
        [unowned self] arguments in
        .other(try openFigure(arguments, number: 0, size: 1))
      },
      BuiltinFunction(
        "gcf", "",
        """
        Return the figure that is drawn in.
        >>> plt.gcf() is plt.gcf()
        True
        """
      ) { [open] arguments in
        .other(try open.currentFigure(arguments.interpreter))
      },
      BuiltinFunction(
        "gca", "",
        """
        Return the axes that are drawn in.
        >>> plt.plot([1, 4, 9]); plt.gca().set_title('squares'); plt.show()
        """
      ) { [open] arguments in
        .other(try open.currentFigure(arguments.interpreter).currentAxes(arguments.interpreter))
      },
      BuiltinFunction(
        "sca", "ax",
        """
        Draw in these axes from here on.
        >>> fig, (a, b) = plt.subplots(1, 2); plt.sca(b); plt.plot([1, 4, 9]); plt.show()
        """
      ) { [open] arguments in
        guard case .other(let object) = arguments[0], let axes = object as? AxesObject else {
          throw PythonError.type("sca() takes axes, not '\(arguments[0].typeName)'")
        }
        open.select(axes, arguments.interpreter)
        return .none
      },
      BuiltinFunction(
        "suptitle", "t, **kwargs",
        """
        Set the title of the figure.
        >>> plt.plot([1, 4, 9]); plt.suptitle('squares'); plt.show()
        """
      ) { [open] arguments in
        try setTitle(of: open.currentFigure(arguments.interpreter), arguments[0], arguments.interpreter)
      },
    ]
  }

  /// The figure that the arguments ask for, at their places.
  private func openFigure(_ arguments: Arguments, number: Int?, size: Int?) throws -> FigureObject {
    let interpreter = arguments.interpreter
    let given = number.flatMap { arguments.given($0) }
    if case .other(let object)? = given, let figure = object as? FigureObject {
      return try open.open(figure.number, interpreter)
    }
    if let given, case .int = given {
    } else if given != nil {
      throw PythonError.type("a figure's name is not in this subset", hint: "number it: plt.figure(1)")
    }
    let wanted: Int? = if case .int(let whole)? = given { whole } else { nil }
    let inches = size.flatMap { arguments.given($0) } ?? arguments.keyword("figsize")
    return try open.open(wanted, size: try pixels(inches, interpreter), interpreter)
  }

  private func pixels(_ object: Object?, _ interpreter: Interpreter) throws -> (width: Int, height: Int) {
    guard let object, !object.isNone else { return (640, 480) }
    let pixels = try interpreter.plotNumbers(object).map {
      Int(exactly: ($0 * 100).rounded(.towardZero)) ?? 0
    }
    guard pixels.count == 2 else {
      throw PythonError.value("figsize must be a width and a height, not \(try interpreter.repr(object))")
    }
    return (pixels[0], pixels[1])
  }

  private var dividing: [BuiltinFunction] {
    [
      BuiltinFunction(
        "subplot", "*args, **kwargs",
        """
        Draw in one part of the figure: subplot(1, 2, 1).
        >>> plt.subplot(1, 2, 1); plt.plot([1, 2]); plt.subplot(1, 2, 2); plt.plot([2, 1]); plt.show()
        """
      ) {
        [open] arguments in
        let figure = try open.figureToDrawIn(arguments.interpreter)
        return .other(try addAxes(to: figure, arguments.positional, arguments.interpreter))
      },
      BuiltinFunction(
        "subplots", "nrows=1, ncols=1, **kwargs",
        """
        Open a figure of rows and columns of axes: fig, ax = subplots().
        >>> fig, ax = plt.subplots(); ax.plot([1, 4, 9]); plt.show()
        """
      ) { [unowned self] arguments in
        let (rows, columns) = (try count(arguments, 0, "rows"), try count(arguments, 1, "columns"))
        guard rows * columns <= 100 else {
          throw PythonError.value("a figure of more than 100 axes is not in this subset")
        }
        let figure = try openFigure(arguments, number: nil, size: nil)
        let axes = (1...rows * columns).map {
          figure.axes(rows: rows, columns: columns, place: $0, arguments.interpreter)
        }
        return .tuple([.other(figure), AxesGrid.object(axes, rows: rows, columns: columns)])
      },
    ]
  }

  private func count(_ arguments: Arguments, _ place: Int, _ what: String) throws -> Int {
    guard let object = arguments.optional(place) else { return 1 }
    guard case .int(let count) = object, count > 0, count <= 100 else {
      throw PythonError.value(
        "Number of \(what) must be a positive integer, not \(try arguments.interpreter.repr(object))")
    }
    return count
  }

  private var showing: [BuiltinFunction] {
    [
      BuiltinFunction(
        "show", "*args, **kwargs",
        """
        Show all open figures and close them.
        >>> plt.plot([1, 4, 9]); plt.show()
        """
      ) {
        [unowned self] arguments in
        showAll(arguments.interpreter)
        return .none
      },
      BuiltinFunction(
        "savefig", "fname, **kwargs",
        """
        Write the figure into a file of the current folder, as .svg.
        >>> plt.plot([1, 4, 9]); plt.savefig('squares.svg')
        """
      ) {
        [open] arguments in
        try open.currentFigure(arguments.interpreter).save(arguments[0])
      },
    ]
  }

  private var closing: [BuiltinFunction] {
    [
      BuiltinFunction(
        "close", "fig=None",
        """
        Close a figure, or 'all' of them, without showing it.
        >>> plt.plot([1, 2]); plt.close()
        """
      ) {
        [open] arguments in
        let current = open.content.current
        switch arguments.given(0) {
        case nil: open.close(arguments.interpreter) { $0 === current }
        case .string(let text)? where text.value == "all": open.close(arguments.interpreter) { _ in true }
        case .int(let number)?: open.close(arguments.interpreter) { $0.number == number }
        case .other(let figure as FigureObject)?: open.close(arguments.interpreter) { $0 === figure }
        case let other?:
          throw PythonError.type("close() takes a figure, its number or 'all', not '\(other.typeName)'")
        }
        return .none
      },
      BuiltinFunction(
        "clf", "",
        """
        Make the figure empty.
        >>> plt.plot([1, 2]); plt.clf()
        """
      ) { [open] arguments in
        try open.currentFigure(arguments.interpreter).clear(arguments.interpreter)
        return .none
      },
      BuiltinFunction(
        "cla", "",
        """
        Make the axes empty.
        >>> plt.plot([1, 2]); plt.cla()
        """
      ) { [open] arguments in
        let figure = try open.currentFigure(arguments.interpreter)
        figure.currentAxes(arguments.interpreter).clear(arguments.interpreter)
        return .none
      },
    ]
  }
}

/// Sets a figure's title, which stands over its first plot.
func setTitle(of figure: FigureObject, _ title: Object, _ interpreter: Interpreter) throws -> Object {
  let text = try interpreter.str(title)
  figure.change(interpreter) { $0.title = text }
  return .other(ArtistObject(.plotText, text: "Text(0.5, 0.98, \(try interpreter.repr(title)))"))
}

/// The axes at the place that the arguments name: `1, 2, 1`, or `121`, or none for the whole figure.
func addAxes(to figure: FigureObject, _ arguments: [Object], _ interpreter: Interpreter) throws -> AxesObject
{
  var numbers = try arguments.map { argument -> Int in
    guard case .int(let number) = argument else {
      throw PythonError.value(
        "a subplot is named by three numbers", hint: "rows, columns and place: plt.subplot(1, 2, 1)")
    }
    return number
  }
  if numbers.isEmpty { numbers = [1, 1, 1] }
  if numbers.count == 1, (100...999).contains(numbers[0]) {
    numbers = [numbers[0] / 100, numbers[0] / 10 % 10, numbers[0] % 10]
  }
  guard numbers.count == 3, (1...100).contains(numbers[0]), (1...100).contains(numbers[1]) else {
    throw PythonError.value(
      "a subplot is named by three numbers", hint: "rows, columns and place: plt.subplot(1, 2, 1)")
  }
  let count = numbers[0] * numbers[1]
  guard (1...count).contains(numbers[2]) else {
    throw PythonError.value("num must be an integer with 1 <= num <= \(count), not \(numbers[2])")
  }
  return figure.axes(rows: numbers[0], columns: numbers[1], place: numbers[2], interpreter)
}
