import TerminalDrawing

/// The lowest or the highest point of a function, sought between the places that were looked at.
///
///     (x - 1.234)**2 on a grid of 1/60       0 at x = 1.234, not 4.444e-07 at x = 1.233
struct Extremum {
  private let points: [Plot.Point]
  /// 1 for the lowest point, -1 for the highest.
  private let sign: Double
  private let height: (Double) throws -> Double

  /// The lowest of the points and what lies between its neighbours; nil where the function jumps or has a pole there, so that no
  /// height is its lowest.
  static func lowest(of points: [Plot.Point], _ height: @escaping (Double) throws -> Double) throws
    -> Plot.Point?
  {
    try Extremum(points: points, sign: 1, height: height).point()
  }

  /// The highest of the points and what lies between its neighbours; nil where the function jumps or has a pole there.
  static func highest(of points: [Plot.Point], _ height: @escaping (Double) throws -> Double) throws
    -> Plot.Point?
  {
    try Extremum(points: points, sign: -1, height: height).point()
  }

  private func point() throws -> Plot.Point? {
    let depths = points.map { sign * $0.y }
    guard let place = points.indices.min(by: { depths[$0] < depths[$1] }) else { return nil }
    guard place > 0, place < points.count - 1 else { return points[place] }
    let bend = depths[place - 1] + depths[place + 1] - 2 * depths[place]
    // Along a level stretch there is nothing to be sought.
    guard bend > abs(depths[place]) * 1e-13 else { return points[place] }
    let ends = try bracket(from: points[place - 1].x, to: points[place + 1].x)
    let near = rounded(ends[1].x)
    let isInside = points[place - 1].x < near && near < points[place + 1].x
    let candidates = try ends + (isInside ? [point(at: near)] : [])
    guard candidates.allSatisfy(\.y.isFinite) else { return nil }
    // A smooth function gains an eighth of its bend between two places, a corner half of it.
    let gain = depths[place] - sign * ends[1].y
    let gap = ends.map { sign * $0.y - sign * ends[1].y }.max() ?? 0
    if gain > 4 * bend || (gain > 0 && gap > bend / 4) { return nil }
    let best = candidates.min { sign * $0.y < sign * $1.y } ?? points[place]
    return whole(sign * best.y < depths[place] ? best : points[place])
  }

  /// How often the range is made smaller by golden section (Kiefer 1953), which leaves a billionth of it.
  private static let sections = 44

  /// The ends of the small range that golden section leaves, with the best point in it between them.
  private func bracket(from first: Double, to last: Double) throws -> [Plot.Point] {
    let share = 0.618_033_988_749_894_9
    var (low, high) = (first, last)
    var left = try point(at: high - share * (high - low))
    var right = try point(at: low + share * (high - low))
    for _ in 0..<Extremum.sections {
      if sign * left.y < sign * right.y {
        (high, right) = (right.x, left)
        left = try point(at: high - share * (high - low))
      } else {
        (low, left) = (left.x, right)
        right = try point(at: low + share * (high - low))
      }
    }
    let best = sign * left.y < sign * right.y ? left : right
    return [try point(at: low), best, try point(at: high)]
  }

  private func point(at x: Double) throws -> Plot.Point { Plot.Point(x: x, y: try height(x)) }

  /// The place in the four digits that are said of it, which is often the true one.
  private func rounded(_ x: Double) -> Double { Double(text(x)) ?? x }

  /// A height that the rounding of the others would hide is 0.
  private func whole(_ point: Plot.Point) -> Plot.Point {
    let largest = points.map { abs($0.y) }.max() ?? 0
    return abs(point.y) < largest * 1e-14 ? Plot.Point(x: point.x, y: 0) : point
  }
}
