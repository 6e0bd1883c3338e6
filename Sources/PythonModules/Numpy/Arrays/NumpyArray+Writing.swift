import PythonRuntime

extension NumpyArray {
  /// Writes numbers of the array's shape to its elements.
  ///
  /// - Throws: ValueError when the array can only be read.
  func write(_ new: Operand, _ interpreter: Interpreter) throws {
    try write(new.elements, at: layout.places, interpreter)
  }

  /// Writes numbers to places of the buffer: one for each, or one for all. The one way to change an array.
  ///
  /// - Throws: ValueError when the array can only be read.
  func write(_ new: Elements, at places: [Int], _ interpreter: Interpreter) throws {
    if isReadOnly { throw PythonError.value("assignment destination is read-only") }
    let cast = new.cast(to: elementType)
    interpreter.touch(buffer)
    buffer.elements.put(cast, at: places)
  }
}
