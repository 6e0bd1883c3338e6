import PythonRuntime

extension NumpyArray {
  /// What `a[index]` gives: a number, a view, or a new array of chosen elements.
  func item(at index: Object, _ interpreter: Interpreter) throws -> Object {
    if case .int(let place) = index, place >= 0, let size = shape.first, place < size { return row(place) }
    let selection = try Selection(index, of: layout, interpreter)
    if let layout = selection.view {
      let isNumber = layout.shape.isEmpty && !selection.keepsArray
      return isNumber ? Operand(buffer.elements, layout).object : .other(view(layout))
    }
    let chosen = Operand(buffer.elements.picked(try selection.places()), shape: selection.shape)
    return selection.keepsArray ? chosen.array : chosen.object
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
      if case .other(let array as NumpyArray) = value, array.layout.count != 1 { throw NumpyArray.sequence }
      if elementType == .bool { return Operand(.bool(try interpreter.truth(value))) }
    }
    if value.isText { throw PythonError.type("a text as an element of an array is not in this subset") }
    let new = try Operand(value, as: elementType, interpreter)
    if isAlone, !new.shape.isEmpty { throw NumpyArray.sequence }
    return new
  }

  private static var sequence: PythonError { .value("setting an array element with a sequence.") }

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
