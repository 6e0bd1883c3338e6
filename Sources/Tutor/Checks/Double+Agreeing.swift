extension Double {
  /// Whether a number of the learner's is as good as the right one.
  ///
  /// Only an equal number agrees with an infinite one, whose distance to all others is no larger than itself; none agrees
  /// with nan.
  ///
  /// - Parameter tolerance: How far off it may be; nil for nine digits.
  func agrees(with right: Double, within tolerance: Double?) -> Bool {
    let allowed = tolerance ?? 1e-9 * Swift.max(1, abs(right))
    return self == right || right.isFinite && abs(self - right) <= allowed
  }
}
