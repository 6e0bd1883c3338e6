import PythonRuntime

/// Goes through the parts of an index, and takes the axes of the array one by one.
struct SelectionBuilder {
  /// What lies evenly of the array, as far as the parts tell by now.
  private(set) var layout: Layout
  private let isFancy: Bool
  /// The next axis of `layout`, and of the array itself.
  private var axis = 0
  private var originalAxis = 0
  /// What is chosen one by one, and where in `layout` that stands: several places where something lies between.
  private var columns: [Choice.Column] = []
  private var positions: [Int] = []

  /// - Parameter isFancy: Whether elements are chosen one by one along some axis.
  init(_ layout: Layout, isFancy: Bool) {
    self.layout = layout
    self.isFancy = isFancy
  }

  mutating func add(_ part: IndexPart) throws {
    switch part {
    case .newAxis:
      layout = layout.withAxis(at: axis)
      axis += 1
    case .slice(let slice):
      let bounds = try slice.bounds(length: layout.shape[axis])
      layout = layout.from(bounds.start, step: bounds.step, count: bounds.count, along: axis)
      axis += 1
      originalAxis += 1
    // A place beside places chosen one by one is one of them.
    case .place(let place) where isFancy: choose(Operand(.int64(place)))
    case .place(let place):
      layout = layout.at(
        try checkedPlace(place, axis: originalAxis, size: layout.shape[axis]), along: axis)
      originalAxis += 1
    case .places(let places): choose(places)
    case .mask(let mask):
      try check(mask)
      for places in mask.truePlaces { choose(Operand(.int64(places), shape: [places.count])) }
    case .ellipsis: preconditionFailure("an ellipsis was replaced by whole axes")
    }
  }

  private mutating func choose(_ places: Operand) {
    columns.append(
      Choice.Column(
        places: places, axis: originalAxis, size: layout.shape[axis], stride: layout.strides[axis]))
    if positions.last != axis { positions.append(axis) }
    layout = layout.at(0, along: axis)
    originalAxis += 1
  }

  /// An axis on which the mask has nothing at all is let pass, as in NumPy.
  private func check(_ mask: Operand) throws {
    for (number, size) in mask.shape.enumerated() where size != 0 && layout.shape[axis + number] != size {
      throw PythonError.index(
        "boolean index did not match indexed array along axis \(originalAxis + number); size of axis is "
          + "\(layout.shape[axis + number]) but size of corresponding boolean axis is \(size)")
    }
  }

  /// What is chosen; nil when nothing is. Choices with something between them come first, since no one place is theirs.
  func choice() throws -> Choice? {
    try positions.first.map { try Choice(columns, before: positions.count > 1 ? 0 : $0) }
  }
}

extension Operand {
  /// The indices of what counts as true, for each axis.
  var truePlaces: [[Int]] {
    let truths = elements.bools
    var places = truths.indices.filter { truths[$0] }
    if shape.count == 1 { return [places] }
    var columns: [[Int]] = []
    for size in shape.reversed() {
      columns.append(places.map { $0 % size })
      places = places.map { $0 / size }
    }
    return columns.reversed()
  }
}
