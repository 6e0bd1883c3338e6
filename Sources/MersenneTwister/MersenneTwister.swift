/// The random generator of CPython and NumPy: MT19937, seeded and drawn from as they do.
///
/// The same seed gives the same numbers as Python's `random`:
///
///     var generator = MersenneTwister(seed: 1337)
///     generator.random()   // 0.6177528569514706, as random.seed(1337); random.random()
///
/// A generator is a value: a copy goes its own way from the same place, so a snapshot of it is a copy.
/// The 624 words of its state are computed at the first draw, so one that nobody draws from costs nothing.
///
/// Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998), and the initialisation of
/// their reference program of 2002.
public struct MersenneTwister: Sendable {
  var origin: Origin
  /// The state, or nothing before the first draw.
  var words: [UInt32] = []
  /// How many of `words` have been handed out since they were last renewed.
  var position = MersenneTwister.size

  static let size = 624

  /// What the state is computed from.
  enum Origin: Sendable {
    case word(UInt32)
    case key([UInt32])
  }

  /// Creates the generator that `random.seed(seed)` makes in CPython.
  ///
  /// CPython takes the absolute value of a negative seed; a seed of more than 64 bits is given by its
  /// 32-bit digits to ``init(key:)``.
  public init(seed: UInt64) {
    let low = UInt32(truncatingIfNeeded: seed)
    let high = UInt32(truncatingIfNeeded: seed >> 32)
    self.init(key: high == 0 ? [low] : [low, high])
  }

  /// Creates a generator from a key of any length: the digits of CPython's integer seed in base 2³², lowest first.
  ///
  /// An empty key counts as the single digit 0.
  public init(key: [UInt32]) {
    origin = .key(key.isEmpty ? [0] : key)
  }

  /// Creates a generator from one word by the algorithm's own recurrence, as `numpy.random.seed(word)` does.
  public init(word: UInt32) {
    origin = .word(word)
  }
}
