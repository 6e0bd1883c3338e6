import PythonRuntime

extension Operand {
  /// What arrays and scalars tell of themselves; nil for any other name.
  func attribute(_ name: String) -> Object? {
    switch name {
    case "shape": .tuple(shape.map { .int($0) })
    case "ndim": .int(shape.count)
    case "size": .int(count)
    case "dtype": .other(TypeDescription(type))
    case "itemsize": .int(type.itemSize)
    case "nbytes": .int(type.itemSize * count)
    default: nil
    }
  }

  static let attributeNames = ["T", "dtype", "itemsize", "nbytes", "ndim", "shape", "size"]
}
