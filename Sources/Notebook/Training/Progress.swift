/// How far long work has come, for whoever shows it while it runs.
public enum Progress: Sendable {
  /// A training, after a step of it.
  case training(TrainingProgress)
  /// A cell that has run for so many seconds without a word.
  case cell(CellProgress)
}

/// How far a cell has come.
public struct CellProgress: Sendable, Equatable {
  /// How long the cell has run.
  public let seconds: Double
  /// How many turns its outermost loop has begun, and how many there are where that is known.
  public let turns: (done: Int, total: Int?)?

  /// One line: how long, how far, how much longer, and how it is stopped.
  public var line: String {
    var parts = ["running \(Words.duration(seconds))"]
    if let turns {
      parts.append("turn \(turns.done)" + (turns.total.map { " of \($0)" } ?? ""))
      if let total = turns.total, turns.done > 1, total >= turns.done {
        parts.append(
          "\(Words.duration(seconds / Double(turns.done - 1) * Double(total - turns.done + 1))) left")
      }
    }
    return (parts + ["Ctrl-C stops"]).joined(separator: " · ")
  }

  /// Whether both say the same.
  public static func == (left: CellProgress, right: CellProgress) -> Bool { left.line == right.line }
}

/// Says when something that happens often is to be shown again.
struct Pace {
  private var next: ContinuousClock.Instant
  private let interval: Duration

  /// Begins now; the first time comes after a delay.
  init(after delay: Duration = .zero, every interval: Duration = .milliseconds(100)) {
    next = .now + delay
    self.interval = interval
  }

  /// Whether it is time; then the next time is an interval away.
  mutating func isDue() -> Bool {
    let now = ContinuousClock.now
    guard now >= next else { return false }
    next = now + interval
    return true
  }
}

extension Duration {
  /// The seconds as a number.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

/// How lengths of time and speeds are said.
enum Words {
  /// A time in its largest unit that says enough: `3 s`, `2 min`, `1 h 5 min`.
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "very long" }
    let whole = Int(exactly: max(0, seconds).rounded()) ?? 0
    if whole < 100 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    return minutes < 100 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A number of things a second to two digits: `2,900`.
  static func speed(_ perSecond: Double) -> String {
    guard perSecond.isFinite, perSecond < 1e12 else { return "very many" }
    if perSecond < 10 { return text((perSecond * 10).rounded() / 10) }
    var unit = 1.0
    while perSecond / unit >= 100 { unit *= 10 }
    return grouped(Int(exactly: (perSecond / unit).rounded() * unit) ?? 0)
  }

  /// A number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return String(
      digits.enumerated().flatMap { place, digit in
        place > 0 && (digits.count - place).isMultiple(of: 3) ? [",", digit] : [digit]
      })
  }
}
