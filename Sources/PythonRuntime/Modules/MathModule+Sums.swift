#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

import PythonSyntax

extension MathModule {
  static let sums: [BuiltinFunction] = [
    BuiltinFunction(
      "fsum", "seq, /",
      """
      Return the sum of floats, rounded once at the end.
      >>> math.fsum([0.1] * 10)
      1.0
      """
    ) {
      .float(try ExactSum.sum($0[0], $0.interpreter))
    },
    BuiltinFunction(
      "prod", "iterable, /, *, start=1",
      """
      Return the product of what an iterable gives.
      >>> math.prod([1, 2, 3, 4])
      24
      """
    ) {
      arguments in
      let interpreter = arguments.interpreter
      var product = arguments.keyword("start") ?? .int(1)
      let iterator = try interpreter.iterator(arguments[0])
      while let item = try iterator.next(interpreter) {
        try interpreter.tick()
        product = try interpreter.binary(.multiply, product, item)
      }
      return product
    },
    BuiltinFunction(
      "dist", "p, q, /",
      """
      Return the distance between two points.
      >>> math.dist([0, 0], [3, 4])
      5.0
      """
    ) { arguments in
      let interpreter = arguments.interpreter
      let first = try interpreter.items(of: arguments[0])
      let second = try interpreter.items(of: arguments[1])
      guard first.count == second.count else {
        throw PythonError.value("both points must have the same number of dimensions")
      }
      return .float(
        VectorLength.length(try zip(first, second).map { try interpreter.real($0) - interpreter.real($1) }))
    },
    BuiltinFunction(
      "hypot", "*coordinates",
      """
      Return the distance from the origin.
      >>> math.hypot(3, 4)
      5.0
      """
    ) { arguments in
      .float(VectorLength.length(try arguments.positional.map { try arguments.interpreter.real($0) }))
    },
  ]
}

/// The sum of floats without any rounding but the last, by Shewchuk's growing expansions.
///
/// Source: J. R. Shewchuk, "Adaptive Precision Floating-Point Arithmetic", Discrete & Computational Geometry 18 (1997).
struct ExactSum {
  /// Parts of the sum that don't overlap, from small to large.
  private var parts: [Double] = []
  private var specialSum = 0.0
  private var infiniteSum = 0.0

  static func sum(_ iterable: Object, _ interpreter: Interpreter) throws -> Double {
    var sum = ExactSum()
    let iterator = try interpreter.iterator(iterable)
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      try sum.add(interpreter.real(item))
    }
    return try sum.rounded()
  }

  private mutating func add(_ value: Double) throws {
    var carried = value
    var kept: [Double] = []
    for part in parts {
      let (sum, rest) = twoSum(carried, part)
      if rest != 0 { kept.append(rest) }
      carried = sum
    }
    parts = kept
    guard carried.isFinite else { return try addSpecial(value) }
    if carried != 0 { parts.append(carried) }
  }

  private mutating func addSpecial(_ value: Double) throws {
    if value.isFinite { throw PythonError.overflow("intermediate overflow in fsum") }
    if value.isInfinite { infiniteSum += value }
    specialSum += value
    parts = []
  }

  /// A rounded sum and what the rounding lost.
  private func twoSum(_ a: Double, _ b: Double) -> (Double, Double) {
    let (large, small) = a.magnitude < b.magnitude ? (b, a) : (a, b)
    let sum = large + small
    return (sum, small - (sum - large))
  }

  private func rounded() throws -> Double {
    if specialSum != 0 {
      if infiniteSum.isNaN { throw PythonError.value("-inf + inf in fsum") }
      return specialSum
    }
    var rest = parts
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let part = rest.popLast() {
      (high, low) = twoSum(high, part)
      if low != 0 { break }
    }
    return roundedHalfEven(high, low, next: rest.last)
  }

  /// Puts a tie right: what lies below the lost part decides its direction.
  private func roundedHalfEven(_ high: Double, _ low: Double, next: Double?) -> Double {
    guard let next, (low < 0 && next < 0) || (low > 0 && next > 0) else { return high }
    let doubled = low * 2
    let moved = high + doubled
    return moved - high == doubled ? moved : high
  }
}

/// The length of a vector to within one unit of its last bit, as CPython 3.10 and later compute it: scaled by a power of two, the
/// squares summed with their rounding errors, and the root corrected once.
enum VectorLength {
  static func length(_ coordinates: [Double]) -> Double {
    let sizes = coordinates.map(\.magnitude)
    let greatest = sizes.max { $1.isNaN || $0 < $1 } ?? 0
    if sizes.contains(.infinity) { return .infinity }
    if sizes.contains(where: \.isNaN) { return .nan }
    if greatest == 0 || sizes.count <= 1 { return greatest }
    return scaledLength(sizes, greatest)
  }

  private static func scaledLength(_ sizes: [Double], _ greatest: Double) -> Double {
    let exponent = Int(greatest.exponent) + 1
    if exponent < -1023 {
      // Too small to be scaled by one step.
      let smallest = Double.leastNormalMagnitude
      return smallest * length(sizes.map { $0 / smallest })
    }
    let scale = scalbn(1.0, Int32(-exponent))
    var sum = 1.0
    var (firstRest, secondRest) = (0.0, 0.0)
    for size in sizes {
      let scaled = size * scale
      let square = scaled * scaled
      firstRest += fma(scaled, scaled, -square)
      let next = sum + square
      secondRest += square - (next - sum)
      sum = next
    }
    return correctedRoot(sum, firstRest, secondRest) / scale
  }

  private static func correctedRoot(_ sum: Double, _ firstRest: Double, _ secondRest: Double) -> Double {
    let root = (sum - 1 + (firstRest + secondRest)).squareRoot()
    let square = -root * root
    let rest = fma(-root, root, -square)
    let next = sum + square
    let lost = square - (next - sum)
    return root + (next - 1 + (firstRest + rest + (secondRest + lost))) / (2 * root)
  }
}
