import PythonRuntime

extension Object {
  /// The shape and the kind of an array in words: `array of shape (200, 2), float64`; nil for anything else.
  public var arrayWords: String? {
    guard case .other(let array as NumpyArray) = self else { return nil }
    let sizes = array.layout.shape.map(String.init)
    let shape = sizes.count == 1 ? "(\(sizes[0]),)" : "(\(sizes.joined(separator: ", ")))"
    return "array of shape \(shape), \(array.elementType.name)"
  }
}
