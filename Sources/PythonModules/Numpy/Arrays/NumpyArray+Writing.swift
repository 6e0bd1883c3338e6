import PythonRuntime

extension NumpyArray {
  /// Writes numbers of the array's shape to its elements.
  func write(_ new: Operand, _ interpreter: Interpreter) {
    write(new.elements, at: layout.places, interpreter)
  }

  /// Writes numbers to places of the buffer: one for each, or one for all. The one way to change an array.
  func write(_ new: Elements, at places: [Int], _ interpreter: Interpreter) {
    let cast = new.cast(to: elementType)
    interpreter.touch(buffer)
    buffer.elements.put(cast, at: places)
  }
}
