import PythonRuntime

extension NumpyArray {
  /// What `a[index]` gives: a number, a view, or a new array of chosen elements.
  func item(at index: Object, _ interpreter: Interpreter) throws -> Object {
    if let found = quickItem(at: index) { return found }
    let selection = try Selection(index, of: layout, interpreter)
    if let layout = selection.view {
      let isNumber = layout.shape.isEmpty && !selection.keepsArray
      return isNumber ? Operand(buffer.elements, layout).object : .other(view(layout))
    }
    let chosen = Operand(buffer.elements.picked(try selection.places()), shape: selection.shape)
    return selection.keepsArray ? chosen.array : chosen.object
  }

  /// The same for what loops ask for most: a place along the first axis, or one along each axis; nil for all else.
  private func quickItem(at index: Object) -> Object? {
    switch index {
    case .int(let place):
      guard place >= 0, let size = shape.first, place < size else { return nil }
      return row(place)
    case .tuple(let tuple):
      guard let place = place(of: tuple) else { return nil }
      return .other(NumpyScalar(buffer.elements[place]))
    default: return nil
    }
  }

  /// The place in the buffer that one index along each axis names; nil when they are no plain ones.
  private func place(of index: TupleObject) -> Int? {
    if index.items.count != shape.count { return nil }
    var found = layout.offset
    for (axis, item) in index.items.enumerated() {
      guard case .int(let place) = item, place >= 0, place < shape[axis] else { return nil }
      found += place * layout.strides[axis]
    }
    return found
  }

  /// Does `a[index] = value`; the value is spread over what the index selects.
  func setItem(at index: Object, to value: Object, _ interpreter: Interpreter) throws {
    let selection = try Selection(index, of: layout, interpreter)
    let new = try newNumbers(value, isAlone: selection.shape.isEmpty && !selection.keepsArray, interpreter)
    if value.isNest, selection.view != nil, new.shape.count > selection.shape.count {
      throw PythonError.value(
        "setting an array element with a sequence. The requested array would exceed the maximum number of "
          + "dimension of \(selection.shape.count).")
    }
    guard new.count == 1 || Shape.spreads(new.shape.trimmed(to: selection.shape), to: selection.shape) else {
      throw mismatch(new, selection, index)
    }
    if new.count == 1 {
      try write(Elements(new.buffer[new.layout.offset]), at: try selection.places(), interpreter)
    } else {
      let trimmed = new.reshaped(new.shape.trimmed(to: selection.shape))
      let spread = trimmed.with(trimmed.layout.spread(to: selection.shape))
      try write(spread.elements, at: try selection.places(), interpreter)
    }
  }

  /// The numbers of a value that is to be written.
  ///
  /// - Parameter isAlone: Whether it becomes one element, as Python converts it, and not the elements of a part.
  private func newNumbers(_ value: Object, isAlone: Bool, _ interpreter: Interpreter) throws -> Operand {
    if isAlone {
      if case .other(let array as NumpyArray) = value, array.layout.count != 1 { throw sequence(value) }
      if elementType == .bool { return Operand(.bool(try interpreter.truth(value))) }
    }
    if value.isText { throw PythonError.type("a text as an element of an array is not in this subset") }
    let new = try Operand(value, as: elementType, interpreter)
    if isAlone, !new.shape.isEmpty { throw sequence(value) }
    return new
  }

  private func sequence(_ value: Object) -> PythonError {
    if elementType == .int64, value.isNest {
      return .type(
        "int() argument must be a string, a bytes-like object or a real number, not '\(value.typeName)'")
    }
    return .value("setting an array element with a sequence.")
  }

  private func mismatch(_ new: Operand, _ selection: Selection, _ index: Object) -> PythonError {
    let (given, wanted) = (Shape.text(new.shape), Shape.text(selection.shape))
    if selection.view != nil {
      let trimmed = Shape.text(new.shape.trimmed(to: selection.shape))
      return .value("could not broadcast input array from shape \(trimmed) into shape \(wanted)")
    }
    if case .other(let mask as NumpyArray) = index, mask.elementType == .bool, mask.shape == shape {
      return maskMismatch(new, selection.shape[0])
    }
    return .value(
      "shape mismatch: value array of shape \(given) could not be broadcast to indexing result of shape \(wanted)"
    )
  }
}

private func maskMismatch(_ new: Operand, _ count: Int) -> PythonError {
  if new.shape.count > 1 {
    return .type(
      "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has "
        + "\(new.shape.count) dimensions")
  }
  return .value(
    "NumPy boolean array indexing assignment cannot assign \(new.count) input values to the \(count) output "
      + "values where the mask is true")
}

extension [Int] {
  /// The shape without the axes of one element by which it has more axes than `wanted`: NumPy writes `[[1, 2]]` to `a[:2]`.
  fileprivate func trimmed(to wanted: [Int]) -> [Int] {
    var trimmed = self[...]
    while trimmed.count > wanted.count, trimmed.first == 1 { trimmed.removeFirst() }
    return Array(trimmed)
  }
}
