#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `gamma` and `lgamma` by Lanczos's approximation with the parameters that CPython uses, so that both agree.
///
/// Source: C. Lanczos, "A Precision Approximation of the Gamma Function", SIAM J. Numerical Analysis B 1 (1964); N = 13 and g = 6.02468 are
/// the choice of the Boost library.
enum GammaFunction {
  private static let shift = 6.024680040776729583740234375

  /// The numerator's and the denominator's coefficients, lowest power first.
  private static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominator: [Double] = [
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
  ]

  static func gamma(_ x: Double) throws -> Double {
    if x.isNaN || x == .infinity { return x }
    if x == -.infinity || x == 0 { throw MathModule.domainError }
    let isWhole = x == x.rounded(.down)
    if isWhole, x < 0 { throw MathModule.domainError }
    if isWhole, x <= 23 { return factorial(below: x) }
    let size = x.magnitude
    if size < 1e-20 { return try finite(1 / x) }
    if size > 200 { return try farOut(x) }
    return try finite(x < 0 ? reflected(x, size) : direct(size))
  }

  private static func factorial(below x: Double) -> Double {
    var product = 1.0
    var factor = 2.0
    while factor < x {
      product *= factor
      factor += 1
    }
    return product
  }

  private static func finite(_ result: Double) throws -> Double {
    if result.isInfinite { throw MathModule.rangeError }
    return result
  }

  private static func farOut(_ x: Double) throws -> Double {
    guard x < 0 else { throw MathModule.rangeError }
    return 0 / sineOfPi(times: x)
  }

  /// `size + g - 0.5`, and what its rounding lost relative to the base of the power.
  private static func base(_ size: Double) -> (base: Double, lost: Double) {
    let offset = shift - 0.5
    let base = size + offset
    if size > offset {
      let rest = base - size
      return (base, rest - offset)
    }
    let rest = base - offset
    return (base, rest - size)
  }

  private static func direct(_ size: Double) -> Double {
    let (base, lost) = base(size)
    var result = series(size) / exp(base)
    result += lost * shift / base * result
    for factor in powers(base, size) { result *= factor }
    return result
  }

  private static func reflected(_ x: Double, _ size: Double) -> Double {
    let (base, lost) = base(size)
    var result = -Double.pi / sineOfPi(times: size) / size * exp(base) / series(size)
    result -= lost * shift / base * result
    for factor in powers(base, size) { result /= factor }
    return result
  }

  /// base ** (size - 0.5), for a large size as two equal factors, so that it does not overflow on the way.
  private static func powers(_ base: Double, _ size: Double) -> [Double] {
    if size < 140 { return [pow(base, size - 0.5)] }
    let root = pow(base, size / 2 - 0.25)
    return [root, root]
  }

  private static func series(_ x: Double) -> Double {
    var (above, below) = (0.0, 0.0)
    if x < 5 {
      for place in numerator.indices.reversed() {
        above = above * x + numerator[place]
        below = below * x + denominator[place]
      }
    } else {
      for place in numerator.indices {
        above = above / x + numerator[place]
        below = below / x + denominator[place]
      }
    }
    return above / below
  }

  /// sin(pi x), exact at the whole and half numbers.
  private static func sineOfPi(times x: Double) -> Double {
    let part = fmod(x.magnitude, 2)
    let sine: Double =
      switch Int(exactly: (2 * part).rounded()) ?? 0 {
      case 0: sin(.pi * part)
      case 1: cos(.pi * (part - 0.5))
      case 2: sin(.pi * (1 - part))
      case 3: -cos(.pi * (part - 1.5))
      default: sin(.pi * (part - 2))
      }
    return x < 0 ? -sine : sine
  }

  static func logarithm(_ x: Double) throws -> Double {
    if x.isNaN { return x }
    if x.isInfinite { return .infinity }
    if x == x.rounded(.down), x <= 2 {
      if x <= 0 { throw MathModule.domainError }
      return 0
    }
    let size = x.magnitude
    if size < 1e-20 { return -log(size) }
    var result = log(series(size)) - shift
    result += (size - 0.5) * (log(size + shift - 0.5) - 1)
    if x < 0 { result = log(Double.pi) - log(sineOfPi(times: size).magnitude) - log(size) - result }
    return try finite(result)
  }
}
