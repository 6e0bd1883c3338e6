import PythonRuntime

/// What an index selects of an array: a part that lies evenly, or elements chosen one by one.
struct Selection {
  /// The part that lies evenly; the axes that are chosen from are gone from it.
  private var layout: Layout
  /// How far from there the chosen elements lie; nil when nothing is chosen one by one.
  private var chosen: Chosen?
  /// Whether the index asked for an array where the result has no axes.
  let keepsArray: Bool

  private struct Chosen {
    var distances: [Int]
    var shape: [Int]
    /// Before which axis of the even part the chosen ones stand.
    var axis: Int
  }

  /// - Throws: IndexError in NumPy's words.
  init(_ index: Object, of layout: Layout, _ interpreter: Interpreter) throws {
    let parts = try Selection.completed(
      IndexPart.parts(of: index, interpreter), axisCount: layout.shape.count)
    keepsArray = parts.hasEllipsis
    var builder = SelectionBuilder(layout, isFancy: parts.parts.contains(where: \.isFancy))
    for part in parts.parts { try builder.add(part) }
    self.layout = builder.layout
    chosen = try builder.choose().map { Chosen(distances: $0.distances, shape: $0.shape, axis: $0.axis) }
  }

  /// The parts with whole axes where the index says nothing of them.
  private static func completed(
    _ parts: [IndexPart], axisCount: Int
  ) throws -> (parts: [IndexPart], hasEllipsis: Bool) {
    let used = parts.reduce(0) { $0 + $1.axisCount }
    guard used <= axisCount else {
      throw PythonError.index(
        "too many indices for array: array is \(axisCount)-dimensional, but \(used) were indexed")
    }
    let whole = IndexPart.slice(SliceObject(start: .none, stop: .none, step: .none))
    let missing = Array(repeating: whole, count: axisCount - used)
    let ellipses = parts.indices.filter { if case .ellipsis = parts[$0] { true } else { false } }
    guard let first = ellipses.first else { return (parts + missing, false) }
    if ellipses.count > 1 {
      throw PythonError.index("an index can only have a single ellipsis ('...')")
    }
    return (Array(parts[..<first]) + missing + Array(parts[(first + 1)...]), true)
  }

  /// The layout of what is selected; nil when elements are chosen one by one.
  var view: Layout? { chosen == nil ? layout : nil }

  /// The shape of what is selected.
  var shape: [Int] {
    guard let chosen else { return layout.shape }
    return Array(layout.shape[..<chosen.axis]) + chosen.shape + Array(layout.shape[chosen.axis...])
  }

  /// The places of all that is selected, in the order of the result.
  ///
  /// - Throws: MemoryError when there are too many.
  func places() throws -> [Int] {
    guard let chosen else { return layout.places }
    var places: [Int] = []
    places.reserveCapacity(try Shape.checkedCount(shape))
    let (outer, inner) = layout.split(at: chosen.axis)
    let after = inner.places
    for before in outer.places {
      for distance in chosen.distances {
        for place in after { places.append(before + distance + place) }
      }
    }
    return places
  }
}

extension Layout {
  /// The layout of the axes before one, and that of the others from place 0 on.
  fileprivate func split(at axis: Int) -> (outer: Layout, inner: Layout) {
    (
      Layout(offset: offset, shape: Array(shape[..<axis]), strides: Array(strides[..<axis])),
      Layout(offset: 0, shape: Array(shape[axis...]), strides: Array(strides[axis...]))
    )
  }
}

/// Goes through the parts of an index, and takes the axes of the array one by one.
struct SelectionBuilder {
  private(set) var layout: Layout
  private let isFancy: Bool
  /// The next axis of `layout`, and of the array itself.
  private var axis = 0
  private var originalAxis = 0
  /// What is chosen one by one: places, and how wide the steps along their axis are.
  private var choices: [(places: Operand, stride: Int)] = []
  /// Where in `layout` the choices stand; several places where something lies between them.
  private var positions: [Int] = []

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
    case .place(let place) where isFancy: try choose(Operand(.int64(place)))
    case .place(let place):
      layout = layout.at(try checked(place, layout.shape[axis]), along: axis)
      originalAxis += 1
    case .places(let places): try choose(places)
    case .mask(let mask):
      try check(mask)
      for places in mask.truePlaces { try choose(Operand(.int64(places), shape: [places.count])) }
    case .ellipsis: preconditionFailure("an ellipsis was replaced by whole axes")
    }
  }

  private mutating func choose(_ places: Operand) throws {
    let size = layout.shape[axis]
    let counted = try places.elements.ints.map { try checked($0, size) }
    choices.append((Operand(.int64(counted), shape: places.shape), layout.strides[axis]))
    if positions.last != axis { positions.append(axis) }
    layout = layout.at(0, along: axis)
    originalAxis += 1
  }

  private func checked(_ place: Int, _ size: Int) throws -> Int {
    let counted = place < 0 ? place &+ size : place
    guard counted >= 0, counted < size else {
      throw PythonError.index("index \(place) is out of bounds for axis \(originalAxis) with size \(size)")
    }
    return counted
  }

  private func check(_ mask: Operand) throws {
    for (number, size) in mask.shape.enumerated() where layout.shape[axis + number] != size {
      throw PythonError.index(
        "boolean index did not match indexed array along axis \(originalAxis + number); size of axis is "
          + "\(layout.shape[axis + number]) but size of corresponding boolean axis is \(size)")
    }
  }

  /// The distances of the chosen elements, their shape, and where they stand; nil when nothing was chosen.
  func choose() throws -> (distances: [Int], shape: [Int], axis: Int)? {
    guard let position = positions.first else { return nil }
    let shapes = choices.map(\.places.shape)
    let shape = try Shape.merged(shapes) {
      PythonError.index(
        "shape mismatch: indexing arrays could not be broadcast together with shapes "
          + shapes.map { Shape.text($0) + " " }.joined())
    }
    var distances = Array(repeating: 0, count: try Shape.checkedCount(shape))
    for (places, stride) in choices {
      let spread = places.with(places.layout.spread(to: shape)).elements.ints
      for number in distances.indices { distances[number] += spread[number] * stride }
    }
    // Choices with something between them come first, since no one place is theirs.
    return (distances, shape, positions.count > 1 ? 0 : position)
  }
}

extension Operand {
  /// The indices of what counts as true, for each axis.
  var truePlaces: [[Int]] {
    let truths = elements.bools
    var places = truths.indices.filter { truths[$0] }
    var columns: [[Int]] = []
    for size in shape.reversed() {
      columns.append(places.map { $0 % size })
      places = places.map { $0 / size }
    }
    return columns.reversed()
  }
}
