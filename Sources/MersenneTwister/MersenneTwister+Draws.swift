extension MersenneTwister {
  /// Draws the next 32 bits.
  public mutating func next() -> UInt32 {
    if position >= Self.size { renew() }
    let word = words[position]
    position += 1
    return Self.tempered(word)
  }

  /// Draws a number in 0 ..< 1, a multiple of 2⁻⁵³, from two words: CPython's `random()`.
  public mutating func random() -> Double {
    let high = next() >> 5
    let low = next() >> 6
    return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
  }

  /// Draws a number between two bounds, `low + (high - low) * random()`: CPython's `uniform`.
  public mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * random()
  }

  /// Draws `count` random bits, the first word lowest: CPython's `getrandbits`.
  ///
  /// - Parameter count: 0 … 64. No bits are the number 0, and take no draw.
  public mutating func bits(_ count: Int) -> UInt64 {
    precondition((0...64).contains(count), "between 0 and 64 bits fit in the answer")
    if count == 0 { return 0 }
    if count <= 32 { return UInt64(next() >> UInt32(32 - count)) }
    let low = UInt64(next())
    let high = UInt64(next() >> UInt32(64 - count))
    return high << 32 | low
  }

  /// Draws a whole number in 0 ..< `limit`, each as likely: CPython's `_randbelow`.
  ///
  /// It draws as many bits as `limit` has and draws again while they make too large a number, so it takes two
  /// draws on average at worst.
  public mutating func below(_ limit: UInt64) -> UInt64 {
    precondition(limit > 0, "there is no whole number below 0")
    let length = UInt64.bitWidth - limit.leadingZeroBitCount
    var drawn = bits(length)
    while drawn >= limit { drawn = bits(length) }
    return drawn
  }

  /// A word of the state as it is handed out, its bits mixed.
  private static func tempered(_ word: UInt32) -> UInt32 {
    var mixed = word
    mixed ^= mixed >> 11
    mixed ^= (mixed << 7) & 0x9d2c_5680
    mixed ^= (mixed << 15) & 0xefc6_0000
    mixed ^= mixed >> 18
    return mixed
  }
}
