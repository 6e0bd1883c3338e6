import PythonRuntime

/// Numbers in a shape: what a function of NumPy is given, and what it gives.
struct Operand: Sendable {
  /// The numbers, others among them that the layout leaves out.
  let buffer: Elements
  let layout: Layout

  init(_ buffer: Elements, _ layout: Layout) {
    self.buffer = buffer
    self.layout = layout
  }

  /// Numbers in the order of their indices.
  init(_ elements: Elements, shape: [Int]) { self.init(elements, Layout(shape)) }

  init(_ scalar: Scalar) { self.init(Elements(scalar), Layout([])) }

  var type: ElementType { buffer.type }
  var shape: [Int] { layout.shape }
  var count: Int { layout.count }

  /// The numbers in the order of their indices. O(count), and O(1) when they lie so already.
  var elements: Elements {
    layout.offset == 0 && layout.isInOrder && layout.count == buffer.count
      ? buffer : buffer.picked(layout.places)
  }

  /// Other numbers under the same layout.
  func with(_ buffer: Elements) -> Operand { Operand(buffer, layout) }

  /// The same numbers under another layout.
  func with(_ layout: Layout) -> Operand { Operand(buffer, layout) }

  /// The same numbers as another kind, as NumPy casts.
  func cast(to type: ElementType) -> Operand {
    if type == self.type { return self }
    return mapped { $0.cast(to: type) }
  }

  /// What a function makes of all numbers, its results lying as these do.
  func mapped(_ function: (Elements) throws -> Elements) rethrows -> Operand {
    let axes = AxisOrder.inMemory(of: [layout])
    let results = try function(with(layout.permuted(axes)).elements)
    return Operand(results, AxisOrder.restored(axes, shape: shape))
  }

  /// The same numbers in another shape.
  ///
  /// - Precondition: The shape has as many elements.
  func reshaped(_ shape: [Int]) -> Operand {
    if let layout = layout.reshaped(shape) { return with(layout) }
    return Operand(elements, shape: shape)
  }

  /// The object that a function gives: a number without axes is a scalar.
  var object: Object {
    shape.isEmpty ? .other(NumpyScalar(buffer[layout.offset])) : array
  }

  /// An array of its own, which has no axes when there are none.
  var array: Object { .other(NumpyArray(self)) }
}

/// In which order the axes of arrays are gone through, so that neighbours in memory follow each other.
enum AxisOrder {
  /// The axes from the one with the widest steps on, when all arrays agree on that, else as they stand.
  ///
  /// NumPy's results lie in this order too, and its sums add in it.
  static func inMemory(of layouts: [Layout]) -> [Int] {
    guard let first = layouts.first else { return [] }
    let axes = Array(first.shape.indices)
    if layouts.allSatisfy(\.isInOrder) { return axes }
    let widths = axes.map { axis in layouts.map { $0.strides[axis].magnitude }.max() ?? 0 }
    let sorted = axes.sorted { widths[$0] == widths[$1] ? $0 < $1 : widths[$0] > widths[$1] }
    return layouts.allSatisfy { falls($0, along: sorted) } ? sorted : axes
  }

  private static func falls(_ layout: Layout, along axes: [Int]) -> Bool {
    let steps = axes.filter { layout.shape[$0] != 1 }.map { layout.strides[$0].magnitude }.filter { $0 != 0 }
    return zip(steps, steps.dropFirst()).allSatisfy { $0 >= $1 }
  }

  /// The layout of elements that lie in the order of `axes`, with the axes as they stood before.
  static func restored(_ axes: [Int], shape: [Int]) -> Layout {
    var back = axes
    for (place, axis) in axes.enumerated() { back[axis] = place }
    return Layout(axes.map { shape[$0] }).permuted(back)
  }
}
