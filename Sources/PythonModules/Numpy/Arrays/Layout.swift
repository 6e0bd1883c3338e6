/// Where the elements of an array lie among the numbers of its buffer.
///
/// Several arrays can share one buffer: a slice, a transposed array and the array they were taken from differ in their layouts
/// alone.
struct Layout: Sendable {
  /// The place of the first element.
  var offset: Int
  /// The size along each axis.
  var shape: [Int]
  /// How far apart neighbours along each axis lie.
  var strides: [Int]

  /// The layout of elements one after the other, the last axis fastest.
  init(_ shape: [Int]) {
    self.shape = shape
    offset = 0
    strides = Array(repeating: 1, count: shape.count)
    for axis in shape.indices.reversed().dropFirst() { strides[axis] = strides[axis + 1] * shape[axis + 1] }
  }

  init(offset: Int, shape: [Int], strides: [Int]) {
    self.offset = offset
    self.shape = shape
    self.strides = strides
  }

  /// How many elements there are.
  var count: Int { shape.reduce(1, *) }

  /// Whether the elements lie one after the other in the order of their indices.
  var isInOrder: Bool {
    if shape.contains(0) { return true }
    var expected = 1
    for (size, stride) in zip(shape, strides).reversed() where size != 1 {
      if stride != expected { return false }
      expected *= size
    }
    return true
  }

  /// Whether some number is seen at several indices.
  var isSpread: Bool { zip(shape, strides).contains { $0 > 1 && $1 == 0 } }

  /// The places of the elements in the order of their indices. O(count).
  var places: [Int] {
    if shape.contains(0) { return [] }
    var places = [offset]
    for (size, stride) in zip(shape, strides) where size != 1 {
      var next: [Int] = []
      next.reserveCapacity(places.count * size)
      for place in places {
        for step in 0..<size { next.append(place + step * stride) }
      }
      places = next
    }
    return places
  }

  /// The same elements with their axes in another order.
  func permuted(_ axes: [Int]) -> Layout {
    Layout(offset: offset, shape: axes.map { shape[$0] }, strides: axes.map { strides[$0] })
  }

  /// The same elements spread to a wider shape, each seen several times.
  ///
  /// - Precondition: `Shape.spreads(self.shape, to: shape)`.
  func spread(to shape: [Int]) -> Layout {
    let added = shape.count - self.shape.count
    let strides = shape.indices.map { axis in
      axis < added || self.shape[axis - added] != shape[axis] ? 0 : self.strides[axis - added]
    }
    return Layout(offset: offset, shape: shape, strides: strides)
  }

  /// The part at one place along an axis.
  func at(_ place: Int, along axis: Int) -> Layout {
    var part = self
    part.offset += place * strides[axis]
    part.shape.remove(at: axis)
    part.strides.remove(at: axis)
    return part
  }

  /// The part at evenly spaced places along an axis.
  func from(_ start: Int, step: Int, count: Int, along axis: Int) -> Layout {
    var part = self
    if count > 0 { part.offset += start * strides[axis] }
    part.shape[axis] = count
    // Beyond two elements nothing is reached, so a step too wide for a product is never multiplied out.
    part.strides[axis] = count > 1 ? step * strides[axis] : strides[axis]
    return part
  }

  /// The same elements with an axis of one element put in.
  func withAxis(at place: Int) -> Layout {
    var wider = self
    wider.shape.insert(1, at: place)
    wider.strides.insert(0, at: place)
    return wider
  }

  /// The same elements without some axes of one element.
  func withoutAxes(_ axes: [Int]) -> Layout {
    permuted(shape.indices.filter { !axes.contains($0) })
  }

  /// The same elements in another shape; nil when they would have to be moved for that.
  ///
  /// - Precondition: The shape has as many elements.
  func reshaped(_ shape: [Int]) -> Layout? {
    var result = Layout(shape)
    result.offset = offset
    if isInOrder { return result }
    guard let groups = groups(for: shape) else { return nil }
    for group in groups {
      var stride = group.stride
      for axis in group.axes.reversed() {
        result.strides[axis] = stride
        stride *= shape[axis]
      }
    }
    return result
  }

  /// The new axes that each run of old axes becomes; nil when a run does not lie evenly.
  private func groups(for shape: [Int]) -> [(axes: Range<Int>, stride: Int)]? {
    let old = self.shape.indices.filter { self.shape[$0] != 1 }
    var groups: [(axes: Range<Int>, stride: Int)] = []
    var (oldStart, newStart) = (0, 0)
    while oldStart < old.count {
      var (oldEnd, newEnd) = (oldStart + 1, newStart + 1)
      var (oldCount, newCount) = (self.shape[old[oldStart]], shape[newStart])
      while oldCount != newCount {
        if newCount < oldCount {
          newCount *= shape[newEnd]
          newEnd += 1
        } else {
          oldCount *= self.shape[old[oldEnd]]
          oldEnd += 1
        }
      }
      for (axis, next) in zip(old[oldStart..<oldEnd], old[oldStart..<oldEnd].dropFirst())
      where strides[axis] != self.shape[next] * strides[next] { return nil }
      groups.append((newStart..<newEnd, strides[old[oldEnd - 1]]))
      (oldStart, newStart) = (oldEnd, newEnd)
    }
    return groups
  }
}
