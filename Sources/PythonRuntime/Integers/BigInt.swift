import CMultiprecision

/// A whole number of any size: GMP's `mpz_t` as a value.
///
/// GMP calls its functions `mpz_…` and declares them as `__gmpz_…`, which is the name that Swift sees.
/// It ends the process where memory runs out, so sizes are checked by `Limits` before anything much larger is computed.
struct BigInt {
  /// Freed with the last number that holds it, and never written to once it is made.
  private final class Storage {
    var number = __mpz_struct()

    init() { __gmpz_init(&number) }

    deinit { __gmpz_clear(&number) }
  }

  private let storage: Storage

  /// Makes the number that a function of GMP writes.
  init(_ write: (mpz_ptr) -> Void) {
    storage = Storage()
    write(&storage.number)
  }

  /// Lets a function of GMP read the number.
  func read<Result>(_ body: (mpz_srcptr) -> Result) -> Result {
    withExtendedLifetime(storage) { withUnsafePointer(to: storage.number, body) }
  }

  /// What a function of GMP makes of two numbers.
  private static func combine(
    _ left: BigInt, _ right: BigInt, _ function: (mpz_ptr?, mpz_srcptr?, mpz_srcptr?) -> Void
  ) -> BigInt {
    left.read { left in right.read { right in BigInt { function($0, left, right) } } }
  }

  /// What a function of GMP makes of the number.
  private func changed(_ function: (mpz_ptr?, mpz_srcptr?) -> Void) -> BigInt {
    read { number in BigInt { function($0, number) } }
  }

  /// What a function of GMP makes of the number and of a count.
  private func changed(_ count: Int, _ function: (mpz_ptr?, mpz_srcptr?, UInt) -> Void) -> BigInt {
    read { number in BigInt { function($0, number, UInt(count)) } }
  }
}

extension BigInt: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self.init(value) }

  init(_ value: Int) { self.init { __gmpz_set_si($0, value) } }

  init(_ value: UInt) { self.init { __gmpz_set_ui($0, value) } }

  /// A float without its fraction.
  ///
  /// - Precondition: `value` is finite.
  init(_ value: Double) {
    precondition(value.isFinite, "an infinity has no digits")
    self.init { __gmpz_set_d($0, value) }
  }
}

extension BigInt: Comparable {
  static func == (left: BigInt, right: BigInt) -> Bool { order(left, right) == 0 }

  static func < (left: BigInt, right: BigInt) -> Bool { order(left, right) < 0 }

  private static func order(_ left: BigInt, _ right: BigInt) -> Int32 {
    left.read { left in right.read { __gmpz_cmp(left, $0) } }
  }
}

extension BigInt {
  var isNegative: Bool { read { $0.pointee._mp_size < 0 } }

  var isZero: Bool { read { $0.pointee._mp_size == 0 } }

  var isEven: Bool { !bit(at: 0) }

  /// The number without its sign.
  var magnitude: BigInt { changed(__gmpz_abs) }

  /// How many bits the number needs without its sign; 0 for 0.
  var bitWidth: Int { isZero ? 0 : read { __gmpz_sizeinbase($0, 2) } }

  /// How many bits of the number without its sign are one.
  var bitCount: Int { magnitude.read { Int(__gmpz_popcount($0)) } }

  /// How many zeros the number ends in, in base 2.
  ///
  /// - Precondition: The number is not 0.
  var trailingZeroBitCount: Int {
    precondition(!isZero, "0 ends in zeros without an end")
    return read { Int(__gmpz_scan1($0, 0)) }
  }

  /// The lowest 64 bits of the number without its sign.
  var lowWord: UInt { read(__gmpz_get_ui) }

  /// A bit of the number in two's complement.
  func bit(at place: Int) -> Bool { read { __gmpz_tstbit($0, UInt(place)) == 1 } }
}

extension BigInt {
  static func + (left: BigInt, right: BigInt) -> BigInt { combine(left, right, __gmpz_add) }

  static func - (left: BigInt, right: BigInt) -> BigInt { combine(left, right, __gmpz_sub) }

  static func * (left: BigInt, right: BigInt) -> BigInt { combine(left, right, __gmpz_mul) }

  static func += (left: inout BigInt, right: BigInt) { left = left + right }

  /// The quotient rounded down, as Python's `//`.
  ///
  /// - Precondition: `right` is not 0.
  static func / (left: BigInt, right: BigInt) -> BigInt {
    precondition(!right.isZero, "who divides looks for 0 first")
    return combine(left, right, __gmpz_fdiv_q)
  }

  /// The remainder with the sign of the divisor, as Python's `%`.
  ///
  /// - Precondition: `right` is not 0.
  static func % (left: BigInt, right: BigInt) -> BigInt {
    precondition(!right.isZero, "who divides looks for 0 first")
    return combine(left, right, __gmpz_fdiv_r)
  }

  static prefix func - (value: BigInt) -> BigInt { value.changed(__gmpz_neg) }

  /// The number to a power.
  ///
  /// - Precondition: `exponent` is not negative.
  func power(_ exponent: Int) -> BigInt { changed(exponent, __gmpz_pow_ui) }

  /// The whole part of a root.
  ///
  /// - Precondition: The number is not negative, and `degree` is not 0.
  func root(_ degree: Int) -> BigInt {
    precondition(!isNegative && degree > 0, "the root is a real number")
    return changed(degree) { _ = __gmpz_root($0, $1, $2) }
  }

  /// Whether the number is a multiple of another.
  func isMultiple(of other: BigInt) -> Bool {
    read { number in other.read { __gmpz_divisible_p(number, $0) != 0 } }
  }

  /// The greatest common divisor, which is not negative.
  static func greatestCommonDivisor(_ left: BigInt, _ right: BigInt) -> BigInt {
    combine(left, right, __gmpz_gcd)
  }

  /// The number that gives 1 when it is multiplied with this one, modulo `modulus`; nil where there is none.
  ///
  /// - Precondition: `modulus` is not 0.
  func inverse(modulo modulus: BigInt) -> BigInt? {
    precondition(!modulus.isZero, "who divides looks for 0 first")
    var exists: Int32 = 0
    let inverse = BigInt.combine(self, modulus) { exists = __gmpz_invert($0, $1, $2) }
    return exists == 0 ? nil : inverse
  }
}

extension BigInt {
  static func & (left: BigInt, right: BigInt) -> BigInt { combine(left, right, __gmpz_and) }

  static func | (left: BigInt, right: BigInt) -> BigInt { combine(left, right, __gmpz_ior) }

  static func ^ (left: BigInt, right: BigInt) -> BigInt { combine(left, right, __gmpz_xor) }

  static prefix func ~ (value: BigInt) -> BigInt { value.changed(__gmpz_com) }

  /// The number times a power of two.
  ///
  /// - Precondition: `places` is not negative.
  static func << (value: BigInt, places: Int) -> BigInt { value.changed(places, __gmpz_mul_2exp) }

  /// Rounds down, as Python does.
  ///
  /// - Precondition: `places` is not negative.
  static func >> (value: BigInt, places: Int) -> BigInt { value.changed(places, __gmpz_fdiv_q_2exp) }
}
