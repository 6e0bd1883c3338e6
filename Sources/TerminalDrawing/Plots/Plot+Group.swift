extension Plot {
  /// Points that belong together and are not joined: one class of a scatter plot.
  public struct Group: Sendable, Hashable {
    /// The name in the legend, such as `class 1`; may be empty.
    public var name: String
    /// The points; those that are not finite are counted under the plot.
    public var points: [Point]
    /// The letter that stands for a point; without one, or where it is taken, a free one.
    public var sign: String?
    /// The colour; without one that of the group's place.
    public var tint: Tint?

    /// Makes a group.
    public init(name: String, points: [Point], sign: String? = nil, tint: Tint? = nil) {
      self.name = name
      self.points = points
      self.sign = sign
      self.tint = tint
    }
  }
}
