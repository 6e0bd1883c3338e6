extension Plot {
  /// One curve: points joined in their order.
  public struct Series: Sendable, Hashable {
    /// The curve's name in the legend; one without a name is not in it.
    public var name: String
    /// The points; those that are not finite break the curve and are counted under the plot.
    public var points: [Point]
    /// Whether the vertical range makes room for this curve; a tangent, say, has no such claim.
    public var setsRange: Bool
    /// How the line is broken; without one, in a way that no earlier curve is.
    public var dash: Dash?
    /// The colour; without one that of the curve's place.
    public var tint: Tint?

    /// Makes a curve of points.
    public init(name: String, points: [Point], setsRange: Bool = true, dash: Dash? = nil, tint: Tint? = nil) {
      self.name = name
      self.points = points
      self.setsRange = setsRange
      self.dash = dash
      self.tint = tint
    }

    /// Makes a curve of pairs.
    public init(name: String, points: [(x: Double, y: Double)], setsRange: Bool = true) {
      self.init(name: name, points: points.map { Point(x: $0.x, y: $0.y) }, setsRange: setsRange)
    }
  }

  /// How a line is broken, so that curves differ without colour.
  public enum Dash: Sendable, Hashable, CaseIterable {
    /// Not at all.
    case solid
    /// Long strokes.
    case dashed
    /// Short strokes.
    case dotted
    /// Long and short strokes in turn.
    case dashDotted
  }

  /// The colours of a plot, in the order in which they are given out.
  public enum Tint: Int, Sendable, Hashable, CaseIterable {
    case blue, orange, green, purple, red
  }

  /// How the line of each curve is broken: as asked, else in the first way that no other curve has.
  var dashes: [Dash] {
    var free = Dash.allCases.filter { dash in !series.contains { $0.dash == dash } }
    return series.enumerated().map { place, series in
      series.dash ?? (free.isEmpty ? Dash.allCases[place % Dash.allCases.count] : free.removeFirst())
    }
  }
}
