/// SHA-512, by which CPython's `random` makes a seed of a text.
///
/// Source: FIPS 180-4. The constants are computed as it defines them: the fractions of roots of the first primes.
enum SecureHash {
  /// The 64 bytes of the hash. O(length).
  static func sha512(_ message: [UInt8]) -> [UInt8] {
    var state = initialState
    let padded = padded(message)
    for start in stride(from: 0, to: padded.count, by: 128) { absorb(padded[start..<start + 128], &state) }
    return state.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
  }

  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var padded = message + [0x80]
    // The last sixteen bytes of a block are for the length, of which eight hold every length there can be.
    while padded.count % 128 != 112 { padded.append(0) }
    padded += Array(repeating: 0, count: 8)
    let bits = UInt64(message.count) * 8
    return padded + (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
  }

  private static func absorb(_ block: ArraySlice<UInt8>, _ state: inout [UInt64]) {
    let words = schedule(block)
    var v = state
    for round in 0..<80 {
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      let first = v[7] &+ rotated(v[4], 14, 18, 41) &+ choice &+ roundConstants[round] &+ words[round]
      let second = rotated(v[0], 28, 34, 39) &+ majority
      v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for place in 0..<8 { state[place] &+= v[place] }
  }

  private static func schedule(_ block: ArraySlice<UInt8>) -> [UInt64] {
    var words = (0..<16).map { word in
      block.dropFirst(word * 8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    for place in 16..<80 {
      let (old, recent) = (words[place - 15], words[place - 2])
      let first = turn(old, 1) ^ turn(old, 8) ^ (old >> 7)
      let second = turn(recent, 19) ^ turn(recent, 61) ^ (recent >> 6)
      words.append(words[place - 16] &+ first &+ words[place - 7] &+ second)
    }
    return words
  }

  private static func rotated(_ word: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    turn(word, first) ^ turn(word, second) ^ turn(word, third)
  }

  private static func turn(_ word: UInt64, _ count: UInt64) -> UInt64 { word >> count | word << (64 - count) }

  private static let primes: [UInt64] = {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 80 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()

  private static let initialState = primes.prefix(8).map { rootFraction($0, power: 2) }
  private static let roundConstants = primes.map { rootFraction($0, power: 3) }

  /// The first 64 bits after the point of the square or cube root.
  private static func rootFraction(_ prime: UInt64, power: Int) -> UInt64 {
    UInt64((BigInt(UInt(prime)) << (64 * power)).root(power).lowWord)
  }
}
