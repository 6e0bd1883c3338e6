/// Curves, points, bars and regions over two axes, as a drawing needs them.
///
/// Each kind of layer is a type of its own in a file of its own; a drawing shows them in this order from the back to
/// the front: fields, the grid, guides, bars, curves, groups of points, notes, marks.
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
  /// The numbers that the picture is about, after the title or under it; may be empty.
  public var caption = ""
  /// The horizontal axis.
  public var x = Scale()
  /// The vertical axis.
  public var y = Scale()
  /// The curves; where they meet, the earlier one lies on top.
  public var series: [Series]
  /// The points that are not joined.
  public var groups: [Group] = []
  /// The bars.
  public var bars: [Bars] = []
  /// The regions behind all else.
  public var fields: [Field] = []
  /// The straight lines across the frame.
  public var guides: [Guide] = []
  /// The words inside the frame.
  public var notes: [Note] = []
  /// The marked points.
  public var marks: [Mark]
  /// Whether lines go through the ticks.
  public var hasGrid = false
  /// Whether the legend is wanted where a single name is all it holds.
  public var wantsLegend = false
  /// The rows inside the frame; fewer are used where the terminal is low.
  public var rows: Int
  /// Whether the curves are functions: a few heights far beyond all others are cut off, as beside a pole, and named
  /// under the plot, and no line joins the two sides of a pole.
  public var cutsPeaks: Bool

  /// Makes a plot.
  public init(
    title: String = "", series: [Series] = [], marks: [Mark] = [], xRange: ClosedRange<Double>? = nil,
    yRange: ClosedRange<Double>? = nil, rows: Int = 17, cutsPeaks: Bool = true
  ) {
    self.title = title
    self.series = series
    self.marks = marks
    x.range = xRange
    y.range = yRange
    self.rows = rows
    self.cutsPeaks = cutsPeaks
  }
}

extension Plot {
  /// What is asked of one axis.
  public struct Scale: Sendable, Hashable {
    /// A place on the axis and what is written there.
    public struct Tick: Sendable, Hashable {
      /// The place.
      public var value: Double
      /// The words.
      public var label: String

      /// Makes a tick.
      public init(value: Double, label: String) {
        self.value = value
        self.label = label
      }
    }

    /// The name of the axis; may be empty.
    public var label = ""
    /// The ends; without them those of what is drawn.
    public var range: ClosedRange<Double>?
    /// Whether the high end is at the left or at the bottom.
    public var isReversed = false
    /// The ticks; without them round ones.
    public var ticks: [Tick]?
    /// Whether equal steps are equal factors; only the vertical axis heeds it.
    public var isLogarithmic = false

    /// Makes an axis that leaves everything to the drawing.
    public init() {}
  }
}

extension Plot.Point {
  /// Whether the point has a place.
  var isFinite: Bool { x.isFinite && y.isFinite }
}
