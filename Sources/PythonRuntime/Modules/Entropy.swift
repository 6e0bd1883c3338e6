import MersenneTwister

/// Where the keys of generators come from that no program has seeded: the system, or a seed by which a session
/// draws the same numbers when it is run again.
///
/// It is a value: saving it is a copy.
public struct Entropy: Sendable {
  private var generator: MersenneTwister?

  /// The system's.
  public init() {}

  /// What follows from a seed.
  public init(seed: UInt64) { generator = MersenneTwister(seed: seed) }

  /// The next key of 256 bits, the lowest digit first.
  public mutating func key() -> [UInt32] {
    var system = SystemRandomNumberGenerator()
    return (0..<8).map { _ in
      UInt32(truncatingIfNeeded: generator?.bits(32) ?? system.next())
    }
  }
}

extension Interpreter {
  /// A key for a generator that the program does not seed.
  public func unforeseenKey() -> [UInt32] { entropy.key() }

  /// Has all generators that no program seeds follow from one number, as at a session's beginning.
  public func useSeed(_ seed: UInt64) {
    entropy = Entropy(seed: seed)
    random.seed(digits: entropy.key())
  }
}
