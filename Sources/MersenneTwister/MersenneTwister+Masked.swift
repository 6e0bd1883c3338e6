extension MersenneTwister {
  /// Draws the next 64 bits, the first word highest: NumPy's `next_uint64`.
  public mutating func nextPair() -> UInt64 {
    let high = UInt64(next())
    return high << 32 | UInt64(next())
  }

  /// Draws a whole number in 0 … `greatest`, each as likely: NumPy's `random_interval`.
  ///
  /// It takes as many low bits of a word as `greatest` has, of two words when that has more than 32, and draws
  /// again while they make too large a number. CPython takes the high bits: see ``below(_:)``.
  public mutating func upTo(_ greatest: UInt64) -> UInt64 {
    if greatest == 0 { return 0 }
    let mask = UInt64.max >> UInt64(greatest.leadingZeroBitCount)
    while true {
      let drawn = (greatest <= UInt32.max ? UInt64(next()) : nextPair()) & mask
      if drawn <= greatest { return drawn }
    }
  }
}
