import PythonRuntime

/// Coordinates of a grid, and what is joined between brackets.
enum Grids {
  static let entries: [NumpyEntry] = [
    .module(
      "meshgrid", "*xi, indexing='xy', sparse=False, copy=True",
      """
      Return the coordinates of a grid, one array for each axis.
      >>> xx, yy = np.meshgrid([0, 1], [0, 1, 2]); xx.shape
      (3, 2)
      """
    ) {
      try meshgrid($0)
    }
  ]

  private static func meshgrid(_ arguments: Arguments) throws -> Object {
    let interpreter = arguments.interpreter
    let axes = try arguments.positional.map { try Operand($0, interpreter) }
    var order = Array(axes.indices)
    switch try arguments.keyword("indexing").map(interpreter.str) ?? "xy" {
    case "xy": if axes.count > 1 { order.swapAt(0, 1) }
    case "ij": break
    default: throw PythonError.value("Valid values for `indexing` are 'xy' and 'ij'.")
    }
    let shape = order.map { axes[$0].count }
    _ = try Shape.checkedCount(shape)
    return .tuple(
      axes.indices.map { number in
        var thin = Array(repeating: 1, count: axes.count)
        thin[order[number]] = axes[number].count
        let spread = axes[number].reshaped(thin)
        return Operand(spread.with(spread.layout.spread(to: shape)).elements, shape: shape).array
      })
  }
}

/// `np.r_[…]`: joins what stands between the brackets along the first axis.
final class RowMaker: OtherObject {
  override func repr(_ interpreter: Interpreter) throws -> String { "<numpy.r_>" }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    let parts = try bracketParts(index, interpreter)
    return try Joining.join(parts.map { $0.withAxes(atLeast: 1) }, along: 0).array
  }
}

/// `np.c_[…]`: joins what stands between the brackets as columns.
final class ColumnMaker: OtherObject {
  override func repr(_ interpreter: Interpreter) throws -> String { "<numpy.c_>" }

  override func item(_ index: Object, _ interpreter: Interpreter) throws -> Object? {
    let parts = try bracketParts(index, interpreter).map(\.asColumns)
    return try Joining.join(parts, along: -1).array
  }
}

/// The arrays between the brackets; a slice is a range of numbers.
private func bracketParts(_ index: Object, _ interpreter: Interpreter) throws -> [Operand] {
  let items = if case .tuple(let tuple) = index { Array(tuple.items) } else { [index] }
  return try items.map { item in
    if item.isText {
      throw PythonError.type("a text between the brackets of r_ and c_ is not in this subset")
    }
    guard case .other(let slice as SliceObject) = item else { return try Operand(item, interpreter) }
    return try Ranges.range(slice, interpreter)
  }
}
