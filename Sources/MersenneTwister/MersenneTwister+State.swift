extension MersenneTwister {
  /// Computes the next 624 words of the state, after the first 624 if there are none yet.
  mutating func renew() {
    if words.isEmpty { words = origin.words() }
    let size = Self.size
    for place in 0..<size {
      let joined =
        (words[place] & 0x8000_0000) | (words[(place + 1) % size] & 0x7fff_ffff)
      let twist: UInt32 = joined & 1 == 0 ? 0 : 0x9908_b0df
      words[place] = words[(place + 397) % size] ^ (joined >> 1) ^ twist
    }
    position = 0
  }
}

extension MersenneTwister.Origin {
  /// The first state.
  func words() -> [UInt32] {
    switch self {
    case .word(let word): Self.words(from: word)
    case .key(let key): Self.words(from: key)
    }
  }

  /// A state grown from one word.
  private static func words(from word: UInt32) -> [UInt32] {
    var words = [word]
    words.reserveCapacity(MersenneTwister.size)
    var last = word
    for place in 1..<UInt32(MersenneTwister.size) {
      last = 1_812_433_253 &* (last ^ (last >> 30)) &+ place
      words.append(last)
    }
    return words
  }

  /// A state in which every word depends on every digit of the key.
  private static func words(from key: [UInt32]) -> [UInt32] {
    let size = MersenneTwister.size
    var words = words(from: 19_650_218)
    var place = 1
    for turn in 0..<max(size, key.count) {
      let digit = turn % key.count
      let spread = mixture(words, at: place, by: 1_664_525)
      words[place] = spread &+ key[digit] &+ UInt32(truncatingIfNeeded: digit)
      advance(&place, in: &words)
    }
    for _ in 1..<size {
      let spread = mixture(words, at: place, by: 1_566_083_941)
      words[place] = spread &- UInt32(truncatingIfNeeded: place)
      advance(&place, in: &words)
    }
    words[0] = 0x8000_0000
    return words
  }

  /// A word joined with the one before it.
  private static func mixture(_ words: [UInt32], at place: Int, by factor: UInt32) -> UInt32 {
    let before = words[place - 1]
    return words[place] ^ ((before ^ (before >> 30)) &* factor)
  }

  /// Steps to the next word; place 0 only carries the last word over.
  private static func advance(_ place: inout Int, in words: inout [UInt32]) {
    place += 1
    if place == words.count {
      words[0] = words[place - 1]
      place = 1
    }
  }
}
