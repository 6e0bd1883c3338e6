/// The sums of numbers and of their squares, exactly.
///
/// A float is a whole number times a power of two. The whole numbers are added up for each power, which keeps them small.
struct ExactSums {
  /// How many numbers there are.
  private(set) var count = 0
  /// Whether all of them are ints.
  private(set) var areWhole = true
  private var sums: [Int: BigInt] = [:]
  private var sumsOfSquares: [Int: BigInt] = [:]
  /// The sum of the infinities and nans, where there are any.
  private var special: Double?

  /// Adds up what an iterable gives.
  ///
  /// - Throws: TypeError for what is no number.
  static func of(_ iterable: Object, _ interpreter: Interpreter) throws -> ExactSums {
    var sums = ExactSums()
    let iterator = try interpreter.iterator(iterable)
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      try sums.add(item)
    }
    return sums
  }

  private mutating func add(_ object: Object) throws {
    count += 1
    if let whole = Number(object)?.whole { return add(whole, exponent: 0) }
    guard case .float(let value)? = Number(object) else {
      throw PythonError.type("can't convert type '\(object.typeName)' to numerator/denominator")
        .handling(PythonError(.attributeError, "'\(object.typeName)' object has no attribute 'numerator'"))
    }
    areWhole = false
    if !value.isFinite {
      special = (special ?? 0) + value
    } else if value != 0 {
      // The exponent of the last bit of the significand, below which no float has one.
      let exponent =
        max(Int(value.exponent), Double.leastNormalMagnitude.exponent) - Double.significandBitCount
      add(BigInt(scaled(value, by: -exponent)), exponent: exponent)
    }
  }

  private mutating func add(_ value: BigInt, exponent: Int) {
    sums[exponent, default: 0] += value
    sumsOfSquares[2 * exponent, default: 0] += value * value
  }

  /// Exact, also where the power itself is beyond all floats.
  private func scaled(_ value: Double, by exponent: Int) -> Double {
    let half = exponent / 2
    return value * Double(sign: .plus, exponent: half, significand: 1)
      * Double(sign: .plus, exponent: exponent - half, significand: 1)
  }

  /// The sum.
  var total: ExactFraction { special.map { .special($0) } ?? ExactFraction(sums) }

  /// The sum of the squared distances from the average.
  var squaredDistances: ExactFraction {
    if let special { return .special(special) }
    guard case .fraction(let sum, let scale) = ExactFraction(sums),
      case .fraction(let squares, let squaresScale) = ExactFraction(sumsOfSquares), count > 0
    else { return ExactFraction([:]) }
    // (n · Σx² − (Σx)²) / n
    let numerator = BigInt(count) * squares * scale * scale - sum * sum * squaresScale
    return ExactFraction.fraction(numerator, squaresScale * scale * scale).divided(by: count)
  }

  /// A result as an object: an `int` where all numbers are, and the result is whole.
  func object(_ result: ExactFraction) throws -> Object {
    if areWhole, case .fraction(let numerator, let denominator) = result,
      numerator.isMultiple(of: denominator)
    {
      return try .whole(numerator / denominator)
    }
    return .float(try result.double())
  }
}
