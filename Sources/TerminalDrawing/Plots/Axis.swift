#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A finite range of numbers laid along cells, with round ticks.
struct Axis {
  let low: Double
  let high: Double
  /// The only number of a range without extent, which is to have a tick; nil for any other.
  private(set) var only: Double?

  /// Makes an axis over a range; one without extent is given some around its only number.
  init(_ low: Double, _ high: Double) {
    if low < high {
      (self.low, self.high) = (low, high)
    } else {
      only = low
      let margin = max(abs(low) / 2, low == 0 ? 1 : abs(low).ulp * 8)
      self.low = max(low - margin, -.greatestFiniteMagnitude)
      self.high = min(low + margin, .greatestFiniteMagnitude)
    }
  }

  /// Returns the axis with a margin of this share at both ends.
  func widened(by share: Double) -> Axis {
    let margin = (high / 2 - low / 2) * 2 * share
    let (lower, upper) = (low - margin, high + margin)
    guard lower.isFinite, upper.isFinite else { return self }
    var wide = Axis(lower, upper)
    wide.only = only
    return wide
  }

  /// The place of a number from 0 at the low end to 1 at the high end; far beyond the ends it is cut off.
  ///
  /// Halves are subtracted, since the difference of two finite numbers may not be finite.
  func share(of value: Double) -> Double {
    let share = (value / 2 - low / 2) / (high / 2 - low / 2)
    return min(max(share, -1_000_000), 1_000_000)
  }

  /// The number at a share of the way from the low end to the high end.
  func value(at share: Double) -> Double { low * (1 - share) + high * share }

  /// Whether a number lies on the axis.
  func contains(_ value: Double) -> Bool { low <= value && value <= high }

  /// Returns round numbers on the axis, about `count` of them, a step of 1, 2, 2.5 or 5 times ten apart.
  func ticks(about count: Int) -> [Double] {
    let step = self.step(about: count)
    // A billionth of a step beyond the ends still counts: 7 × 0.1 is more than 0.7.
    let first = (low / step - 1e-9).rounded(.up)
    guard step.isNormal, first.isFinite else { return [low, high] }
    let ticks = (0..<4 * count + 4).map { (first + Double($0)) * step }.prefix { $0 - step * 1e-9 <= high }
    guard let only else { return ticks.isEmpty ? [low, high] : Array(ticks) }
    return (ticks.filter { abs($0 - only) > step / 2 } + [only]).sorted()
  }

  private func step(about count: Int) -> Double {
    let rough = (high / 2 - low / 2) / (Double(max(1, count)) / 2)
    let power = pow(10, floor(log10(rough)))
    let factor = [1, 2, 2.5, 5].first { $0 * power >= rough * (1 - 1e-12) } ?? 10
    return factor * power
  }

  /// Returns texts of at least six digits' precision, each within a thousandth of a step of its tick.
  static func labels(_ ticks: [Double]) -> [String] {
    let step = zip(ticks, ticks.dropFirst()).map { $1 - $0 }.min() ?? abs(ticks.first ?? 1)
    for digits in 6...17 {
      let labels = ticks.map { formatted("%.\(digits)g", $0 == 0 ? 0 : $0) }
      let isExact = zip(labels, ticks).allSatisfy { label, tick in
        abs((Double(label) ?? .infinity) - tick) <= step / 1_000
      }
      if isExact { return labels }
    }
    return ticks.map { number($0, .general) }
  }
}
