import TerminalDrawing

/// How far a training has come, after a step of it.
public struct TrainingProgress: Sendable {
  /// How many steps there are to be.
  public let steps: Int
  /// The loss of each step so far; never empty where it is shown.
  public internal(set) var losses: [Double] = []
  /// The share of examples that were right at the last step, where the loss function says it.
  public internal(set) var accuracy: Double?
  /// The learning rate of the last step.
  public internal(set) var rate = 0.0
  /// How long it has run.
  public internal(set) var seconds = 0.0

  init(steps: Int) { self.steps = steps }

  /// The number of the step with the lowest loss, from 1, and that loss.
  var best: (loss: Double, step: Int)? {
    losses.enumerated().filter(\.element.isFinite).min { $0.element < $1.element }.map { ($1, $0 + 1) }
  }

  /// Whether the loss ends much higher than it began, so that no chance of a batch explains it.
  var hasBlownUp: Bool {
    guard let first = losses.first, let last = losses.last, let best else { return false }
    return last - best.loss > 3 * max(abs(first), first - best.loss)
  }

  /// One line without what differs from run to run: `step  20/100   loss 0.1654   accuracy 95 %   rate 0.82`.
  public var line: String {
    let width = String(steps).count
    let count = String(losses.count)
    let padding = String(repeating: " ", count: max(0, width - count.count))
    return (["step \(padding)\(count)/\(steps)"] + facts).joined(separator: "   ")
  }

  private var facts: [String] {
    let accuracy = accuracy.map { ["accuracy \(Self.percent($0))"] } ?? []
    return ["loss \(text(losses.last ?? .nan))"] + accuracy + ["rate \(text(rate))"]
  }

  static func percent(_ share: Double) -> String { "\(text((share * 1000).rounded() / 10)) %" }

  /// Whether a line of the step is worth a row of a file: the first one, about ten at round numbers, the last one.
  var isMilestone: Bool {
    let count = losses.count
    return count == 1 || count == steps || count.isMultiple(of: Self.interval(of: steps))
  }

  /// About a tenth of some steps: 1, 2 or 5 times a power of ten.
  private static func interval(of steps: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where factor * power * 10 >= steps { return factor * power }
      power *= 10
    }
  }

  // MARK: Pictures

  /// The panel while it runs: the curve so far, as far as it has come, and how fast it goes.
  public var panel: Plot {
    var plot = curve(rows: 6, upTo: steps)
    plot.title = "step \(losses.count)/\(steps)"
    let lowest = best.map { ["lowest \(text($0.loss)) at \($0.step)"] } ?? []
    plot.caption = ([facts[0]] + lowest + facts.dropFirst() + pace).joined(separator: "   ")
    return plot
  }

  private var pace: [String] {
    guard seconds > 0 else { return [] }
    let speed = Double(losses.count) / seconds
    return [
      "\(Words.speed(speed)) steps/s", "\(Words.duration(Double(steps - losses.count) / speed)) left",
    ]
  }

  /// The curve when it is over.
  var figure: Plot {
    var plot = curve(rows: 12, upTo: losses.count)
    plot.title = "loss"
    let lowest = best.map { "   lowest \(text($0.loss)) at step \($0.step)" } ?? ""
    plot.caption = "first \(text(losses.first ?? .nan))   last \(text(losses.last ?? .nan))" + lowest
    return plot
  }

  private func curve(rows: Int, upTo last: Int) -> Plot {
    let points = losses.enumerated().map { Plot.Point(x: Double($0 + 1), y: $1) }
    var plot = Plot(
      series: [.init(name: "loss", points: points)], xRange: 1...Double(max(2, last)), rows: rows,
      cutsPeaks: false)
    plot.x.label = "step"
    return plot
  }
}
