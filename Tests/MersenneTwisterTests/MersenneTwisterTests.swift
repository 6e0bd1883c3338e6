import MersenneTwister
import Testing

/// The numbers are CPython's and NumPy's: `Tests/Scripts/mersenne_twister_numbers.py` writes them.
struct MersenneTwisterTests {
  struct Case: Sendable {
    let key: [UInt32]
    let first: [UInt32]
    let last: UInt32
  }

  @Test(arguments: cases)
  func drawsThePythonWordsForAKey(_ expected: Case) {
    var generator = MersenneTwister(key: expected.key)
    #expect((0..<3).map { _ in generator.next() } == expected.first)
    for _ in 0..<1999 { _ = generator.next() }
    #expect(generator.next() == expected.last)
  }

  @Test func aSeedIsItsDigits() {
    #expect(MersenneTwister(seed: 1337) == MersenneTwister(key: [1337]))
    #expect(MersenneTwister(seed: 1 << 32) == MersenneTwister(key: [0, 1]))
    #expect(MersenneTwister(seed: 0) == MersenneTwister(key: []))
    #expect(MersenneTwister(seed: 1) != MersenneTwister(seed: 2))
  }

  @Test func aSingleWordGrowsTheStandardState() {
    var generator = MersenneTwister(word: 5489)
    for _ in 0..<9999 { _ = generator.next() }
    #expect(generator.next() == Self.tenThousandth)
  }

  @Test func drawsThePythonFractions() {
    var generator = MersenneTwister(seed: 1337)
    for fraction in Self.fractions { #expect(generator.random() == fraction) }
    generator = MersenneTwister(seed: 1337)
    for number in Self.uniform { #expect(generator.uniform(-1, 1) == number) }
  }

  @Test func drawsThePythonBits() {
    var generator = MersenneTwister(seed: 42)
    for (count, bits) in Self.bits { #expect(generator.bits(count) == bits) }
  }

  @Test func drawsThePythonNumbersBelow() {
    var generator = MersenneTwister(seed: 42)
    for (limit, number) in Self.below { #expect(generator.below(limit) == number) }
  }

  @Test func drawsTheNumPyNumbersUpTo() {
    var generator = MersenneTwister(seed: 42)
    for (limit, number) in Self.upTo { #expect(generator.upTo(limit) == number) }
  }

  @Test func aCopyGoesItsOwnWay() {
    var generator = MersenneTwister(seed: 3)
    _ = generator.next()
    var copy = generator
    #expect(copy == generator)
    #expect(copy.hashValue == generator.hashValue)
    let next = generator.next()
    #expect(copy != generator)
    #expect(copy.next() == next)
    #expect(copy == generator)
  }
}
