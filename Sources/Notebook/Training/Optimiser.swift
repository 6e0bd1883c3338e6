/// How parameters are moved by their gradients.
struct Optimiser {
  /// The rules, by the names under which they are asked for.
  enum Rule: String, CaseIterable {
    /// Down the gradient: `-rate * g`.
    case sgd
    /// With the speed of a ball that rolls: `v = 0.9 v + g`, `-rate * v` (Polyak 1964).
    case momentum
    /// With a step size for each parameter (Kingma and Ba 2014), β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
    case adam
  }

  private let rule: Rule
  /// The running means of gradients and of their squares.
  private var first: [Double] = []
  private var second: [Double] = []
  private var firstPower = 1.0
  private var secondPower = 1.0

  init(_ rule: Rule) { self.rule = rule }

  /// What is to be added to each parameter. O(parameters).
  ///
  /// - Parameters:
  ///   - gradients: The gradients, as many and in the same order at each step.
  ///   - rate: The learning rate of this step.
  mutating func changes(for gradients: [Double], rate: Double) -> [Double] {
    if first.isEmpty {
      first = [Double](repeating: 0, count: gradients.count)
      second = first
    }
    precondition(first.count == gradients.count, "the parameters are the same at each step")
    switch rule {
    case .sgd: return gradients.map { -(rate * $0) }
    case .momentum:
      first = zip(first, gradients).map { 0.9 * $0 + $1 }
      return first.map { -(rate * $0) }
    case .adam: return adam(gradients, rate)
    }
  }

  private mutating func adam(_ gradients: [Double], _ rate: Double) -> [Double] {
    first = zip(first, gradients).map { 0.9 * $0 + 0.1 * $1 }
    second = zip(second, gradients).map { 0.999 * $0 + 0.001 * $1 * $1 }
    firstPower *= 0.9
    secondPower *= 0.999
    return zip(first, second).map { mean, square in
      -(rate * (mean / (1 - firstPower)) / ((square / (1 - secondPower)).squareRoot() + 1e-8))
    }
  }
}

/// A learning rate that goes straight from one number toward another.
struct RateSchedule: Equatable {
  let start: Double
  let end: Double

  /// Reads `0.05` or `1.0..0.1`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "..", omittingEmptySubsequences: false).map { Double($0) }
    guard (1...2).contains(parts.count), let start = parts[0], let end = parts[parts.count - 1],
      start.isFinite, end.isFinite, start > 0, end > 0
    else { return nil }
    self.start = start
    self.end = end
  }

  init(_ rate: Double) {
    start = rate
    end = rate
  }

  /// A tenth of it, as it is typed.
  var tenth: String {
    start == end ? text(start / 10) : "\(text(start / 10))..\(text(end / 10))"
  }

  /// The rate of a step, counted from 0; as in micrograd's demo the end would be reached one step after the last.
  func rate(at step: Int, of steps: Int) -> Double {
    start == end ? start : start + (end - start) * Double(step) / Double(steps)
  }
}
