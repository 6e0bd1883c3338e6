extension MersenneTwister: Hashable {
  /// Whether both generators will give the same numbers from here on.
  public static func == (first: Self, second: Self) -> Bool {
    let (one, other) = (first.begun(), second.begun())
    return one.position == other.position && one.words == other.words
  }

  /// Feeds the state to a hasher.
  public func hash(into hasher: inout Hasher) {
    let begun = begun()
    hasher.combine(begun.position)
    hasher.combine(begun.words)
  }

  /// This generator with its first state computed.
  private func begun() -> Self {
    guard words.isEmpty else { return self }
    var copy = self
    copy.words = origin.words()
    return copy
  }
}
