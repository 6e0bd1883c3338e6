import PythonRuntime

/// Elements chosen one by one along some axes.
struct Choice {
  /// What is chosen along one axis.
  struct Column {
    /// The places, counted from the end when negative.
    let places: Operand
    /// The axis of the array, its size, and how wide its steps are.
    let axis: Int
    let size: Int
    let stride: Int
  }

  private let columns: [Column]
  /// The shape to which the places of all axes are spread.
  let shape: [Int]
  /// Before which axis of the even part the chosen elements stand.
  let axis: Int

  /// - Throws: IndexError when the shapes of the places don't fit.
  init(_ columns: [Column], before axis: Int) throws {
    self.columns = columns
    self.axis = axis
    let shapes = columns.map(\.places.shape)
    shape = try Shape.merged(shapes) {
      PythonError.index(
        "shape mismatch: indexing arrays could not be broadcast together with shapes "
          + shapes.map { Shape.text($0) + " " }.joined())
    }
  }

  /// How far from the start of the even part each chosen element lies.
  ///
  /// - Throws: IndexError for a place outside of its axis.
  func distances() throws -> [Int] {
    var distances = Array(repeating: 0, count: try Shape.checkedCount(shape))
    // Where nothing is chosen in the end, NumPy looks at no place.
    if distances.isEmpty { return [] }
    for column in columns {
      let places = column.places.with(column.places.layout.spread(to: shape)).elements.ints
      for (number, place) in places.enumerated() {
        distances[number] += try checkedPlace(place, axis: column.axis, size: column.size) * column.stride
      }
    }
    return distances
  }
}

/// A place along an axis, counted from its start.
///
/// - Throws: IndexError in NumPy's words when it lies outside.
func checkedPlace(_ place: Int, axis: Int, size: Int) throws -> Int {
  let counted = place < 0 ? place &+ size : place
  guard counted >= 0, counted < size else {
    throw PythonError.index("index \(place) is out of bounds for axis \(axis) with size \(size)")
  }
  return counted
}
