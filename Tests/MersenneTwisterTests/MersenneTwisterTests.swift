import MersenneTwister
import Testing

/// The numbers are CPython's and NumPy's: `Tests/Scripts/mersenne_twister_numbers.py` prints them.
struct MersenneTwisterTests {
  struct Case: Sendable {
    let key: [UInt32]
    let first: [UInt32]
    let last: UInt32
  }

  static let cases = [
    Case(key: [0], first: [3_626_764_237, 1_654_615_998, 3_255_389_356], last: 3_514_948_031),
    Case(key: [1], first: [577_090_037, 2_444_712_010, 3_639_700_191], last: 559_211_348),
    Case(key: [1337], first: [2_653_228_291, 3_975_144_315, 2_290_358_181], last: 1_548_605_301),
    Case(key: [0, 1], first: [485_306_839, 1_508_871_100, 1_794_561_286], last: 3_243_659_002),
    Case(key: [5, 1 << 31], first: [1_478_493_593, 736_485_321, 1_981_690_036], last: 2_333_389_555),
    Case(key: [.max, .max], first: [93_740_670, 1_068_495_656, 1_452_108_352], last: 1_003_469_614),
    Case(key: [7, 0, 0, 16], first: [1_786_885_132, 353_954_449, 1_403_444_918], last: 492_885_622),
  ]

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
    #expect(generator.next() == 4_123_659_995)
  }

  @Test func drawsThePythonFractions() {
    var generator = MersenneTwister(seed: 1337)
    let expected = [0.6177528569514706, 0.5332655736050008, 0.36584835924937553, 0.5857873539022715]
    #expect((0..<4).map { _ in generator.random() } == expected)
    generator = MersenneTwister(seed: 1337)
    let uniform = [0.23550571390294128, 0.06653114721000164, -0.26830328150124894]
    #expect((0..<3).map { _ in generator.uniform(-1, 1) } == uniform)
  }

  @Test func drawsThePythonBits() {
    var generator = MersenneTwister(seed: 42)
    let expected: [UInt64] = [
      1, 3, 53_710_184, 3_184_935_163, 1_181_241_943, 1_256_845_828_445_918, 1_890_702_223_848_595_625, 0, 86,
    ]
    #expect([1, 5, 31, 32, 33, 53, 64, 0, 7].map { generator.bits($0) } == expected)
  }

  @Test func drawsThePythonNumbersBelow() {
    var generator = MersenneTwister(seed: 42)
    let limits: [UInt64] = [1, 2, 3, 10, 100, 1 << 32, (1 << 33) + 1, (1 << 63) + 1]
    let expected: [UInt64] = [0, 0, 2, 4, 31, 958_682_846, 3_163_119_785, 586_287_033_698_423_193]
    #expect(limits.map { generator.below($0) } == expected)
  }

  @Test func drawsTheNumPyNumbersUpTo() {
    var generator = MersenneTwister(seed: 42)
    let limits: [UInt64] = [
      0, 1, 2, 9, 100, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 33, (1 << 63) - 1, 1 << 63,
    ]
    let expected: [UInt64] = [
      0, 1, 1, 7, 16, 958_682_846, 599_310_825, 2_342_331_444, 4_431_472_883, 549_661_728_736_831_834,
      4_033_158_782_263_470_616,
    ]
    #expect(limits.map { generator.upTo($0) } == expected)
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
