/// Presses the keys of a demo by itself, at a person's pace.
public struct AutomaticPlay {
  /// How many characters are typed in a second.
  public let pace: Double

  /// The paces that make sense.
  public static let paces = 1.0...1000.0

  /// Plays at a pace, which is moved into ``paces``.
  public init(pace: Double) {
    self.pace = min(max(pace, AutomaticPlay.paces.lowerBound), AutomaticPlay.paces.upperBound)
  }

  /// The key that comes next, and how long after the one before; nil where the demo is over.
  public func next(in demo: Demo) -> (key: Demo.Key, delay: Duration)? {
    if demo.isOver { return nil }
    // People read somewhat faster than they type.
    let reading = Double(demo.unread) / 1.5
    switch demo.state {
    case .typing(let input):
      let isTyped = demo.typedCount == input.characters.count
      return isTyped ? (.enter, pause(8)) : (.letter(" "), pause(max(1, reading)))
    case .asking: return (.letter("r"), pause(reading + 45))
    case .stepIsOver, .lessonIsOver: return (.enter, pause(reading + 15))
    }
  }

  /// The time in which so many characters are typed.
  private func pause(_ characters: Double) -> Duration { .seconds(characters / pace) }
}
