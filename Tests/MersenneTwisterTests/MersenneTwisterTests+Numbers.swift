// Written by Tests/Scripts/mersenne_twister_numbers.py with CPython's generator and NumPy's.

extension MersenneTwisterTests {
  /// The ten thousandth word that a state grown from the word 5489 gives.
  static let tenThousandth: UInt32 = 4_123_659_995

  /// What keys give at first, and as word 2003.
  static let cases = [
    Case(key: [0], first: [3_626_764_237, 1_654_615_998, 3_255_389_356], last: 3_514_948_031),
    Case(key: [1], first: [577_090_037, 2_444_712_010, 3_639_700_191], last: 559_211_348),
    Case(key: [1337], first: [2_653_228_291, 3_975_144_315, 2_290_358_181], last: 1_548_605_301),
    Case(key: [0, 1], first: [485_306_839, 1_508_871_100, 1_794_561_286], last: 3_243_659_002),
    Case(key: [5, 2_147_483_648], first: [1_478_493_593, 736_485_321, 1_981_690_036], last: 2_333_389_555),
    Case(key: [.max, .max], first: [93_740_670, 1_068_495_656, 1_452_108_352], last: 1_003_469_614),
    Case(key: [7, 0, 0, 16], first: [1_786_885_132, 353_954_449, 1_403_444_918], last: 492_885_622),
  ]

  /// Of the seed 1337.
  static let fractions = [
    0.6177528569514706,
    0.5332655736050008,
    0.36584835924937553,
    0.5857873539022715,
  ]

  /// Of the seed 1337, from -1 to 1.
  static let uniform = [
    0.23550571390294128,
    0.06653114721000164,
    -0.26830328150124894,
  ]

  /// So many bits, of the seed 42.
  static let bits: [(asked: Int, drawn: UInt64)] = [
    (1, 1),
    (5, 3),
    (31, 53_710_184),
    (32, 3_184_935_163),
    (33, 1_181_241_943),
    (53, 1_256_845_828_445_918),
    (64, 1_890_702_223_848_595_625),
    (0, 0),
    (7, 86),
  ]

  /// Whole numbers below a limit, of the seed 42.
  static let below: [(asked: UInt64, drawn: UInt64)] = [
    (1, 0),
    (2, 0),
    (3, 2),
    (10, 4),
    (100, 31),
    (4_294_967_296, 958_682_846),
    (8_589_934_593, 3_163_119_785),
    (9_223_372_036_854_775_809, 586_287_033_698_423_193),
  ]

  /// Whole numbers up to a limit as NumPy draws them, of the seed 42.
  static let upTo: [(asked: UInt64, drawn: UInt64)] = [
    (0, 0),
    (1, 1),
    (2, 1),
    (9, 7),
    (100, 16),
    (2_147_483_648, 958_682_846),
    (4_294_967_295, 599_310_825),
    (4_294_967_296, 2_342_331_444),
    (8_589_934_592, 4_431_472_883),
    (9_223_372_036_854_775_807, 549_661_728_736_831_834),
    (9_223_372_036_854_775_808, 4_033_158_782_263_470_616),
  ]
}
