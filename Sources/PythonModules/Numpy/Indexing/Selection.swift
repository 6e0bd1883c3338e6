import PythonRuntime

/// What an index selects of an array: a part that lies evenly, or elements chosen one by one.
struct Selection {
  /// The part that lies evenly; the axes that are chosen from are gone from it.
  private let layout: Layout
  /// The elements that are chosen; nil when nothing is chosen one by one.
  private let choice: Choice?
  /// Whether the index asked for an array where the result has no axes.
  let keepsArray: Bool

  /// - Throws: IndexError in NumPy's words; but whether chosen places lie within the array is seen by `places()`.
  init(_ index: Object, of layout: Layout, _ interpreter: Interpreter) throws {
    let (parts, hasEllipsis) = try Selection.completed(
      IndexPart.parts(of: index, interpreter), axisCount: layout.shape.count)
    keepsArray = hasEllipsis
    var builder = SelectionBuilder(layout, isFancy: parts.contains(where: \.isFancy))
    for part in parts { try builder.add(part) }
    self.layout = builder.layout
    choice = try builder.choice()
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
  var view: Layout? { choice == nil ? layout : nil }

  /// The shape of what is selected.
  var shape: [Int] {
    guard let choice else { return layout.shape }
    return Array(layout.shape[..<choice.axis]) + choice.shape + Array(layout.shape[choice.axis...])
  }

  /// The places of all that is selected, in the order of the result.
  ///
  /// - Throws: IndexError for a place outside of the array; MemoryError when there are too many.
  func places() throws -> [Int] {
    guard let choice else { return layout.places }
    var places: [Int] = []
    places.reserveCapacity(try Shape.checkedCount(shape))
    let distances = try choice.distances()
    let (outer, inner) = layout.split(at: choice.axis)
    let after = inner.places
    for before in outer.places {
      for distance in distances {
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
