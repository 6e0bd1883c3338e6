/// Curves over a common axis, as a drawing needs them.
public struct Plot: Sendable, Hashable {
  /// A place in the plane.
  public struct Point: Sendable, Hashable {
    /// The place along the horizontal axis.
    public var x: Double
    /// The height.
    public var y: Double

    /// Makes a point.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// One curve: points joined in their order.
  public struct Series: Sendable, Hashable {
    /// The curve's name in the legend.
    public var name: String
    /// The points; those that are not finite break the curve and are counted under the plot.
    public var points: [Point]
    /// Whether the vertical range makes room for this curve; a tangent, say, has no such claim.
    public var setsRange: Bool

    /// Makes a curve of points.
    public init(name: String, points: [Point], setsRange: Bool = true) {
      self.name = name
      self.points = points
      self.setsRange = setsRange
    }

    /// Makes a curve of pairs.
    public init(name: String, points: [(x: Double, y: Double)], setsRange: Bool = true) {
      self.init(name: name, points: points.map { Point(x: $0.x, y: $0.y) }, setsRange: setsRange)
    }
  }

  /// A point marked with `●` (ASCII `@`) and named in the legend.
  public struct Mark: Sendable, Hashable {
    /// The place of the mark.
    public var point: Point
    /// The words for it, such as `(3, 20)`.
    public var label: String

    /// Makes a mark.
    public init(point: Point, label: String) {
      self.point = point
      self.label = label
    }
  }

  /// The line above the frame; may be empty.
  public var title: String
  /// The curves; where they meet, the earlier one lies on top.
  public var series: [Series]
  /// The marked points.
  public var marks: [Mark]
  /// The horizontal range; without it that of the points.
  public var xRange: ClosedRange<Double>?
  /// The vertical range; without it that of the points.
  public var yRange: ClosedRange<Double>?
  /// The rows inside the frame; fewer are used where the terminal is low.
  public var rows: Int
  /// Whether a few heights far beyond all others are cut off, as beside a pole, and named under the plot.
  public var cutsPeaks: Bool

  /// Makes a plot.
  public init(
    title: String = "", series: [Series], marks: [Mark] = [], xRange: ClosedRange<Double>? = nil,
    yRange: ClosedRange<Double>? = nil, rows: Int = 17, cutsPeaks: Bool = true
  ) {
    self.title = title
    self.series = series
    self.marks = marks
    self.xRange = xRange
    self.yRange = yRange
    self.rows = rows
    self.cutsPeaks = cutsPeaks
  }
}
