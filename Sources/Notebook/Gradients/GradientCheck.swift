/// A gradient beside the slope that finite differences give, and what follows from the two.
///
/// The central difference is (f(x + h) - f(x - h)) / 2h. Its error is of the order of h² where f is smooth, and of the order of
/// ε·|f|/h from rounding; h = ∛ε · max(1, |x|) balances them at some 10⁻¹⁰ of the slope.
struct GradientCheck {
  /// What is to be thought of a gradient.
  enum Verdict: Equatable {
    /// The two agree to six digits of themselves.
    case agrees
    /// They differ by no more than rounding does: nothing is known. It excuses, and never certifies.
    case tooSmallToTell
    /// They differ.
    case differs
    /// One of them is inf or nan, which is neither near a number nor far from it.
    case incomparable
    /// The slopes to the left and to the right are different ones, so there is no derivative; the gradient is one of them, or lies between.
    case kink
  }

  /// The slope by finite differences.
  let slope: Double
  /// What the program holds.
  let gradient: Double
  let verdict: Verdict

  /// How far the two are apart, by the larger of them; nan where one is no number.
  var relativeError: Double { GradientCheck.relativeError(gradient, slope) }

  /// Differences relative to the larger number that still count as agreement.
  private static let tolerance = 1e-6

  /// Compares a gradient with what a function does around a place.
  ///
  /// - Parameters:
  ///   - place: The number that is moved.
  ///   - value: The function there.
  ///   - function: The end of the graph by that number; nil where it can't be told.
  init?(of gradient: Double, at place: Double, value: Double, _ function: (Double) throws -> Double?) rethrows
  {
    let step = GradientCheck.step(at: place)
    let (low, high) = (place - step, place + step)
    guard let below = try function(low), let above = try function(high) else { return nil }
    // What was really stepped: x + h is rounded.
    slope = (above - below) / (high - low)
    self.gradient = gradient
    let left = (value - below) / (place - low)
    let right = (above - value) / (high - place)
    let size = max(abs(above), abs(below), abs(value))
    verdict = GradientCheck.verdict(gradient, slope, left, right, rounding: 8 * size * .ulpOfOne / step)
  }

  private static func step(at place: Double) -> Double {
    let step = 6.0554544523933395e-06 * max(1, abs(place))
    return step.isFinite ? step : 1
  }

  private static func verdict(
    _ gradient: Double, _ slope: Double, _ left: Double, _ right: Double, rounding: Double
  ) -> Verdict {
    guard gradient.isFinite, slope.isFinite else { return .incomparable }
    if gradient == slope || relativeError(gradient, slope) <= tolerance { return .agrees }
    if abs(gradient - slope) <= rounding { return .tooSmallToTell }
    let isKink = relativeError(left, right) > 0.01 && abs(left - right) > 100 * rounding
    let lies = gradient >= min(left, right) - rounding && gradient <= max(left, right) + rounding
    return isKink && lies ? .kink : .differs
  }

  /// Whether two numbers are the same but for rounding: both nan, or no further apart than this part of the larger one.
  static func agree(_ first: Double, _ second: Double, within tolerance: Double = 1e-9) -> Bool {
    if first == second || first.isNaN && second.isNaN { return true }
    let difference = abs(first - second)
    return difference.isFinite && difference <= tolerance * max(abs(first), abs(second))
  }

  private static func relativeError(_ first: Double, _ second: Double) -> Double {
    first == second ? 0 : abs(first - second) / max(abs(first), abs(second))
  }
}
