import PythonRuntime
import TerminalDrawing

/// How the numbers of an array are written, so that they stand in columns.
struct NumberColumn {
  private enum Kind {
    case bools(isAlone: Bool)
    case ints(width: Int)
    case floats(FloatColumn)
  }

  private let kind: Kind

  /// - Parameter isAlone: Whether the array has no axes, so that there is no column.
  init(_ elements: Elements, isAlone: Bool) {
    switch elements {
    case .bool: kind = .bools(isAlone: isAlone)
    case .int64(let values):
      let ends = [values.min(), values.max()].compactMap { $0 }
      kind = .ints(width: ends.map { String($0).utf8.count }.max() ?? 0)
    case .float64(let values): kind = .floats(FloatColumn(values))
    }
  }

  func text(_ number: Scalar) -> String {
    switch kind {
    case .bools(let isAlone): number.bool ? (isAlone ? "True" : " True") : "False"
    case .ints(let width): String(number.int).rightAligned(to: width)
    case .floats(let column): column.text(number.double)
    }
  }
}
