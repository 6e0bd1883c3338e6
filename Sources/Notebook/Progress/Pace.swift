/// Says when something that happens often is to be shown again.
struct Pace {
  private var next: ContinuousClock.Instant
  private let interval: Duration

  /// Begins now; the first time comes after a delay.
  init(after delay: Duration = .zero, every interval: Duration = .milliseconds(100)) {
    next = .now + delay
    self.interval = interval
  }

  /// Whether it is time; then the next time is an interval away.
  mutating func isDue() -> Bool {
    let now = ContinuousClock.now
    guard now >= next else { return false }
    next = now + interval
    return true
  }
}

extension Duration {
  /// The seconds as a number.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
