/// A half-open range of a source text, in UTF-8 bytes from its start.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset just past the last byte.
  public var end: Int

  /// Makes the span `start..<end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Returns the span from the start of this one to the end of `other`.
  public func through(_ other: Span) -> Span { Span(start, other.end) }
}
