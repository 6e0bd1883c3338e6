import TerminalDrawing

/// How far long work has come, for whoever shows it while it runs.
public enum Progress: Sendable {
  /// A training, after a step of it.
  case training(TrainingProgress)
  /// A cell that has run for so many seconds without a word.
  case cell(CellProgress)
}

/// How far a cell has come.
public struct CellProgress: Sendable {
  /// How long the cell has run.
  public let seconds: Double
  /// How many turns its outermost loop has begun, and how many there are where that is known.
  public let turns: (done: Int, total: Int)?

  /// One line: how long, how far, how much longer, and how it is stopped.
  public var line: String {
    var parts = ["running \(Words.duration(seconds))"]
    if let (done, total) = turns {
      parts.append("turn \(grouped(done)) of \(grouped(total))")
      if done > 1, total >= done {
        let left = seconds / Double(done - 1) * Double(total - done + 1)
        parts.append("\(Words.duration(left)) left")
      }
    }
    return (parts + ["Ctrl-C stops"]).joined(separator: " · ")
  }
}
