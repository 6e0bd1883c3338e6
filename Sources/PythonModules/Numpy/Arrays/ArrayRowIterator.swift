import PythonRuntime

/// Goes through the first axis of an array; a row is a view, so it sees what is written meanwhile.
final class ArrayRowIterator: IteratorObject {
  private let array: NumpyArray
  private var place = 0
  /// The layout of the first row, from which the others differ in where they begin; nil where a row is a number.
  private let firstRow: Layout?

  init(_ array: NumpyArray) {
    self.array = array
    firstRow = array.shape.count > 1 ? array.layout.at(0, along: 0) : nil
    super.init()
  }

  override func ownPlace() -> any Snapshot { SavedPlace(iterator: self, place: place) }

  override func next(_ interpreter: Interpreter) throws -> Object? {
    guard place < array.shape[0] else { return nil }
    defer { place += 1 }
    guard var row = firstRow else { return array.row(place) }
    row.offset += place * array.layout.strides[0]
    return .other(array.view(row))
  }

  private struct SavedPlace: Snapshot {
    let iterator: ArrayRowIterator
    let place: Int

    func restore() { iterator.place = place }

    func present() -> any Snapshot { iterator.ownPlace() }
  }
}

extension NumpyArray {
  /// The part at a place of the first axis: a scalar, or a view.
  func row(_ place: Int) -> Object {
    if shape.count == 1 {
      return .other(NumpyScalar(buffer.elements[layout.offset + place * layout.strides[0]]))
    }
    return .other(view(layout.at(place, along: 0)))
  }
}
