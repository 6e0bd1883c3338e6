import MersenneTwister

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The numbers of NumPy's `RandomState`, which are the same for a seed in every version of NumPy.
struct LegacyGenerator: Sendable {
  private var twister: MersenneTwister
  /// The second of the two normal numbers that are made at a time.
  private var spareNormal: Double?

  /// Seeds with one word, as `np.random.seed(1337)` does.
  init(word: UInt32) { twister = MersenneTwister(word: word) }

  /// Seeds with several words, as `np.random.seed([1, 2])` does.
  init(key: [UInt32]) { twister = MersenneTwister(key: key) }

  /// A number in 0 ..< 1.
  mutating func uniform() -> Double { twister.random() }

  /// A whole number in 0 … `greatest`.
  mutating func upTo(_ greatest: UInt64) -> UInt64 { twister.upTo(greatest) }

  /// A normally distributed number of mean 0 and deviation 1: two at a time from a point in the unit circle
  /// (the polar method of Marsaglia), the second kept for the next call.
  mutating func normal() -> Double {
    if let spare = spareNormal.take() { return spare }
    while true {
      let first = 2 * uniform() - 1
      let second = 2 * uniform() - 1
      let square = first * first + second * second
      if square >= 1 || square == 0 { continue }
      let factor = sqrt(-2 * log(square) / square)
      spareNormal = factor * first
      return factor * second
    }
  }

  /// An exponentially distributed number of mean 1.
  mutating func exponential() -> Double { -log(1 - uniform()) }

  /// The places below `count` in random order.
  mutating func permutation(_ count: Int) -> [Int] {
    var places = Array(0..<count)
    shuffle(count) { places.swapAt($0, $1) }
    return places
  }

  /// Shuffles from the end (Fisher and Yates); `swap` is told which two places to exchange.
  mutating func shuffle(_ count: Int, _ swap: (Int, Int) -> Void) {
    for place in (1..<max(count, 1)).reversed() {
      let other = Int(upTo(UInt64(place)))
      if other != place { swap(place, other) }
    }
  }
}
