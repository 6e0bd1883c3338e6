extension Plot {
  /// Bars of one kind: those of a histogram, or of a category each.
  public struct Bars: Sendable, Hashable {
    /// One bar, from its base up or down to its height.
    public struct Bar: Sendable, Hashable {
      /// The sides.
      public var sides: ClosedRange<Double>
      /// Where it begins.
      public var base: Double
      /// Where it ends.
      public var height: Double

      /// Makes a bar.
      public init(sides: ClosedRange<Double>, base: Double = 0, height: Double) {
        self.sides = sides
        self.base = base
        self.height = height
      }
    }

    /// The name in the legend; may be empty.
    public var name: String
    /// The bars; one that is not finite is counted under the plot.
    public var bars: [Bar]
    /// The colour; without one that of the place.
    public var tint: Tint?

    /// Makes bars.
    public init(name: String, bars: [Bar], tint: Tint? = nil) {
      self.name = name
      self.bars = bars
      self.tint = tint
    }
  }
}

extension Plot.Bars.Bar {
  /// Whether the bar has a place.
  var isFinite: Bool {
    sides.lowerBound.isFinite && sides.upperBound.isFinite && base.isFinite && height.isFinite
  }
}
