import PythonRuntime

/// The axes that `plt.subplots(2, 3)` gives: rows of axes, which can be reached by two numbers.
final class AxesGrid: OtherObject {
  private let axes: [AxesObject]
  private let columns: Int
  /// Whether there is one row or one column only, so that one number reaches axes.
  private let isLine: Bool

  private init(_ axes: [AxesObject], columns: Int, isLine: Bool) {
    self.axes = axes
    self.columns = columns
    self.isLine = isLine
    super.init()
  }

  /// The one axes, or a grid of several.
  static func object(_ axes: [AxesObject], rows: Int, columns: Int) -> Object {
    axes.count == 1
      ? .other(axes[0]) : .other(AxesGrid(axes, columns: columns, isLine: rows == 1 || columns == 1))
  }

  override var type: TypeObject { .axesGrid }

  private var items: [Object] {
    if isLine { return axes.map { .other($0) } }
    return stride(from: 0, to: axes.count, by: columns).map { start in
      .other(AxesGrid(Array(axes[start..<start + columns]), columns: columns, isLine: true))
    }
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    let items = try items.map { item in
      if case .other(let grid as AxesGrid) = item { return "[\(try grid.texts(interpreter))]" }
      return try interpreter.repr(item)
    }
    return "array([\(items.joined(separator: ", "))], dtype=object)"
  }

  private func texts(_ interpreter: Interpreter) throws -> String {
    try axes.map { try $0.repr(interpreter) }.joined(separator: ", ")
  }

  override func length(_ interpreter: Interpreter) throws -> Int? { items.count }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    try interpreter.iterator(.list(items))
  }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    guard case .tuple(let pair) = index, pair.items.count == 2, !isLine else {
      return try interpreter.item(.list(items), index)
    }
    return try interpreter.item(interpreter.item(.list(items), pair.items[0]), pair.items[1])
  }

  override func storedAttribute(_ name: Name) -> Object? {
    switch name.text {
    case "flat": flat
    case "shape": .tuple((isLine ? [axes.count] : [axes.count / columns, columns]).map(Object.int))
    case "size": .int(axes.count)
    default: nil
    }
  }

  override var attributeNames: [String] { ["flat", "shape", "size"] }

  /// All axes in reading order.
  fileprivate var flat: Object { .other(AxesGrid(axes, columns: axes.count, isLine: true)) }
}

extension TypeObject {
  static let axesGrid = TypeObject(
    "numpy.ndarray", summary: "The axes of a figure.",
    methods: ["ravel", "flatten"].map { name in
      BuiltinFunction(name, "self, /", "Return all axes in reading order.") { arguments in
        guard case .other(let grid as AxesGrid) = arguments[0] else {
          throw PythonError.type("\(name)() was called on '\(arguments[0].typeName)'")
        }
        return grid.flat
      }
    })
}
