import MersenneTwister

/// The generator behind the module `random`: its state is a value, so saving it is a copy.
public struct RandomState {
  private var generator: MersenneTwister?
  /// The second of the two numbers that `gauss` makes at a time.
  var spareGauss: Double?

  /// Makes a generator that takes its seed from the system when it is first drawn from.
  public init() {}

  /// Seeds with a number; its sign does not matter, as in CPython.
  mutating func seed(_ number: UInt64) { start(MersenneTwister(seed: number)) }

  /// Seeds with the 32-bit digits of a number, lowest first.
  mutating func seed(digits: [UInt32]) { start(MersenneTwister(key: digits)) }

  private mutating func start(_ generator: MersenneTwister) {
    self.generator = generator
    spareGauss = nil
  }

  private static func unforeseen() -> MersenneTwister {
    var system = Entropy()
    return MersenneTwister(key: system.key())
  }

  /// Lets `body` draw from the generator itself.
  public mutating func draw<Result>(_ body: (inout MersenneTwister) -> Result) -> Result {
    // Taken out while it is drawn from, so that its words are changed in place and not copied.
    var drawn = generator.take() ?? RandomState.unforeseen()
    defer { generator = drawn }
    return body(&drawn)
  }

  /// Whether both draw the same numbers from here on.
  public func isSame(as other: RandomState) -> Bool {
    generator == other.generator && spareGauss == other.spareGauss
  }

  /// A number in 0 ..< 1.
  public mutating func random() -> Double { draw { $0.random() } }

  /// A whole number below `limit`, each as likely; 0 when `limit` is.
  mutating func below(_ limit: UInt64) -> UInt64 { limit == 0 ? 0 : draw { $0.below(limit) } }

  /// A place in a sequence of `count` items.
  mutating func place(below count: Int) -> Int { Int(below(UInt64(max(count, 0)))) }

  /// A whole number of any size below `limit`, each as likely; 0 when `limit` is.
  mutating func below(_ limit: BigInt) -> BigInt {
    if limit.bitWidth <= 64 { return BigInt(UInt(below(UInt64(limit.lowWord)))) }
    while true {
      let drawn = wideBits(limit.bitWidth)
      if drawn < limit { return drawn }
    }
  }

  /// So many random bits, the first 32 drawn lowest.
  mutating func wideBits(_ count: Int) -> BigInt {
    BigInt(
      words: stride(from: 0, to: count, by: 64).map { UInt(bits(Swift.min(64, count - $0))) })
  }

  /// So many random bits, at most 64.
  mutating func bits(_ count: Int) -> UInt64 { draw { $0.bits(count) } }
}
