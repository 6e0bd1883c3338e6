import PythonRuntime

/// What other rooms ask of an array, such as those that plot.
extension NumpyArray {
  /// Makes an array of what NumPy would: an array, a number, or lists in lists of numbers. O(count).
  ///
  /// - Throws: ValueError for lists of different lengths; TypeError for what are no numbers.
  public convenience init(reading object: Object, _ interpreter: Interpreter) throws {
    self.init(try Operand(object, interpreter))
  }

  /// The numbers as floats, in the order of their indices. O(count).
  public var doubles: [Double] { operand.elements.doubles }

  /// The numbers as floats, one list for each run along the last axis: the rows of a table. O(count).
  public var rows: [[Double]] {
    let width = shape.last ?? 1
    let numbers = doubles
    return stride(from: 0, to: numbers.count, by: max(width, 1)).map { Array(numbers[$0..<$0 + width]) }
  }
}
