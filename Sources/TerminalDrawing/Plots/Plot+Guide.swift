extension Plot {
  /// A straight line across the whole frame, at one number of one axis.
  public struct Guide: Sendable, Hashable {
    /// Where the line stands.
    public enum Place: Sendable, Hashable {
      /// Upright, at a number of the horizontal axis.
      case x(Double)
      /// Level, at a height.
      case y(Double)
    }

    /// Where the line stands.
    public var place: Place
    /// The name in the legend; may be empty.
    public var name: String

    /// Makes a guide.
    public init(at place: Place, name: String = "") {
      self.place = place
      self.name = name
    }
  }

  /// Words at a place inside the frame, cut off at its right side.
  public struct Note: Sendable, Hashable {
    /// Where the words begin.
    public var point: Point
    /// The words.
    public var text: String

    /// Makes a note.
    public init(point: Point, text: String) {
      self.point = point
      self.text = text
    }
  }
}
