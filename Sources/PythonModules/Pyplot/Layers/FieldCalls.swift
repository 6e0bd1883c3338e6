import PythonRuntime
import TerminalDrawing

extension AxesFunction {
  /// `contourf` and `contour`: regions over a grid, and the lines between them.
  static let fields = [
    AxesFunction(
      "contourf", "*args, **kwargs",
      """
      Shade the regions between levels: contourf(xx, yy, Z, levels=[-1, 0, 1]).
      >>> xx, yy = np.meshgrid(np.arange(5), np.arange(5)); plt.contourf(xx, yy, xx * yy); plt.show()
      """
    ) { try drawField(.bands, $0) },
    AxesFunction(
      "contour", "*args, **kwargs",
      """
      Draw the lines along levels: contour(xx, yy, Z, levels=[0]).
      >>> xx, yy = np.meshgrid(np.arange(5), np.arange(5)); plt.contour(xx, yy, xx * yy); plt.show()
      """
    ) {
      try drawField(.lines, $0)
    },
  ]

  private static func drawField(_ kind: Plot.Field.Kind, _ call: PlotCall) throws -> Object {
    try call.heed("levels", "colors", "linestyles")
    let field = try FieldArguments(call).field(kind)
    try call.add(field)
    return .artist(.contourSet)
  }
}

/// What `contourf([x, y,] z, [levels])` is given.
private struct FieldArguments {
  private var xs: [Double]
  private var ys: [Double]
  private var grid: PlotGrid
  private let levels: Plot.Field.Levels

  init(_ call: PlotCall) throws {
    let arguments = call.positional
    let interpreter = call.interpreter
    guard let last = arguments.count > 2 ? arguments[2] : arguments.first else {
      throw PythonError.type("\(call.name)() takes from 1 to 4 positional arguments but 0 were given")
    }
    grid = try interpreter.plotGrid(last, "z")
    if arguments.count > 2 {
      xs = try Self.places(arguments[0], "x", interpreter) { $0.allRows }
      ys = try Self.places(arguments[1], "y", interpreter) { $0.allColumns }
    } else {
      xs = (0..<grid.columns).map(Double.init)
      ys = (0..<grid.rows).map(Double.init)
    }
    let given =
      arguments.count == 2 ? arguments[1] : arguments.count > 3 ? arguments[3] : call.option("levels")
    levels = try given.map { try Self.levels($0, interpreter) } ?? .round(about: 5)
    try check()
  }

  /// The places along one axis, from a sequence or from one row or column of a mesh, which must all be the same.
  private static func places(
    _ object: Object, _ name: String, _ interpreter: Interpreter, _ common: (PlotGrid) -> [Double]?
  ) throws -> [Double] {
    let first = interpreter.isPlotSequence(object) ? try interpreter.items(of: object).first : nil
    guard let first, interpreter.isPlotSequence(first) else { return try interpreter.plotNumbers(object) }
    if let places = common(try interpreter.plotGrid(object, name)) { return places }
    throw PythonError.value(
      "a grid whose lines are not straight is not in this subset", hint: "np.meshgrid makes one that is")
  }

  /// The levels, rising; a whole number asks for about so many.
  private static func levels(_ object: Object, _ interpreter: Interpreter) throws -> Plot.Field.Levels {
    if !interpreter.isPlotSequence(object), let count = object.asNumber {
      return .round(about: Int(exactly: count.rounded()) ?? 5)
    }
    let levels = try interpreter.plotNumbers(object)
    guard zip(levels, levels.dropFirst()).allSatisfy({ $0 < $1 }), levels.allSatisfy(\.isFinite) else {
      throw PythonError.value("Contour levels must be increasing")
    }
    return .at(levels)
  }

  /// - Throws: TypeError with matplotlib's words where lengths differ.
  private mutating func check() throws {
    guard xs.count == grid.columns else {
      throw PythonError.type("Length of x (\(xs.count)) must match number of columns in z (\(grid.columns))")
    }
    guard ys.count == grid.rows else {
      throw PythonError.type("Length of y (\(ys.count)) must match number of rows in z (\(grid.rows))")
    }
    guard grid.rows > 1, grid.columns > 1 else {
      throw PythonError.type(
        "Input z must be at least a (2, 2) shaped array, but has shape (\(grid.rows), \(grid.columns))")
    }
    if xs[0] > xs[xs.count - 1] { turnColumns() }
    if ys[0] > ys[ys.count - 1] { turnRows() }
    guard Self.areRising(xs), Self.areRising(ys) else {
      throw PythonError.value("a grid whose places do not rise is not in this subset", hint: "sort x and y")
    }
  }

  private static func areRising(_ places: [Double]) -> Bool {
    places.allSatisfy(\.isFinite) && zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
  }

  private mutating func turnColumns() {
    xs.reverse()
    grid = PlotGrid(columns: grid.columns, values: (0..<grid.rows).flatMap { grid.row($0).reversed() })
  }

  private mutating func turnRows() {
    ys.reverse()
    grid = PlotGrid(columns: grid.columns, values: (0..<grid.rows).reversed().flatMap(grid.row))
  }

  func field(_ kind: Plot.Field.Kind) throws -> Plot.Field {
    if case .at(let levels) = levels {
      if kind == .bands, levels.count < 2 {
        throw PythonError.value("Filled contours require at least 2 levels.")
      }
      if levels.isEmpty { throw PythonError.value("contour(levels=[]) is not in this subset") }
    }
    return Plot.Field(kind, xs: xs, ys: ys, values: grid.values, levels: levels)
  }
}

extension PlotGrid {
  /// The row that all rows are; nil where they differ.
  fileprivate var allRows: [Double]? {
    let first = row(0)
    return values.indices.allSatisfy { values[$0] == first[$0 % columns] } ? first : nil
  }

  /// The column that all columns are; nil where they differ.
  fileprivate var allColumns: [Double]? {
    let first = column(0)
    return values.indices.allSatisfy { values[$0] == first[$0 / columns] } ? first : nil
  }
}
