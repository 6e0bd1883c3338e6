import PythonRuntime

/// Between arrays and the objects of the language, and what changes an array as a whole.
enum Conversion {
  static let entries: [NumpyEntry] = [
    .method(
      "tolist", "",
      """
      Return the elements as plain numbers, in lists in lists.
      >>> np.zeros((2, 2)).tolist()
      [[0.0, 0.0], [0.0, 0.0]]
      """
    ) { arguments in
      let operand = try arguments.operand(0)
      return list(operand.elements, operand.shape[...], from: 0)
    },
    .method(
      "item", "*args",
      """
      Return one element as a plain number.
      >>> np.array([1.5]).item()
      1.5
      """
    ) { try item($0) },
    .method(
      "astype", "dtype, order='K', casting='unsafe', subok=True, copy=True",
      """
      Return the elements as another kind of number.
      >>> np.array([1.7, -1.7]).astype(int)
      array([ 1, -1])
      """
    ) {
      arguments in
      let operand = try arguments.operand(0)
      let cast = try operand.cast(to: ElementType(arguments[1]))
      return arguments[0].isArray ? cast.array : cast.object
    },
    .method(
      "copy", "order='C'",
      """
      Return an array of the same elements.
      >>> a = np.array([1, 2]); b = a.copy(); b[0] = 9; a
      array([1, 2])
      """
    ) { arguments in
      let operand = try arguments.operand(0)
      return arguments[0].isArray ? Operand(operand.elements, shape: operand.shape).array : operand.object
    },
    .method(
      "fill", "value",
      """
      Set all elements to one value.
      >>> a = np.zeros(2); a.fill(7); a
      array([7., 7.])
      """
    ) { arguments in
      let array = try arguments.receiver()
      let value = try Operand(arguments[1], as: array.elementType, arguments.interpreter)
      guard value.count == 1 else { throw PythonError.value("setting an array element with a sequence.") }
      try array.write(value.elements, at: array.layout.places, arguments.interpreter)
      return .none
    },
  ]

  private static func list(_ elements: Elements, _ shape: ArraySlice<Int>, from start: Int) -> Object {
    guard let size = shape.first else { return elements[start].plain }
    let rest = shape.dropFirst()
    let width = rest.reduce(1, *)
    return .list((0..<size).map { list(elements, rest, from: start + $0 * width) })
  }

  private static func item(_ arguments: Arguments) throws -> Object {
    let operand = try arguments.operand(0)
    let given = arguments.positional.dropFirst()
    if given.isEmpty {
      guard operand.count == 1 else {
        throw PythonError.value("can only convert an array of size 1 to a Python scalar")
      }
      return operand.elements[0].plain
    }
    let index = given.count == 1 ? given[1] : Object.tuple(Array(given))
    if given.count == 1, let place = Scalar(index)?.int, place >= operand.count || place < -operand.count {
      throw PythonError.index("index \(place) is out of bounds for size \(operand.count)")
    }
    let flat = given.count == 1 && !index.isNest ? operand.reshaped([operand.count]) : operand
    let selection = try Selection(index, of: flat.layout, arguments.interpreter)
    guard let layout = selection.view, layout.shape.isEmpty else {
      throw PythonError.value("incorrect number of indices for array")
    }
    return flat.buffer[layout.offset].plain
  }
}

extension Arguments {
  /// The array on which a method was called that changes it.
  func receiver() throws -> NumpyArray {
    guard case .other(let array as NumpyArray) = self[0] else {
      throw PythonError.type("a method of arrays was called on '\(self[0].typeName)'")
    }
    return array
  }
}
