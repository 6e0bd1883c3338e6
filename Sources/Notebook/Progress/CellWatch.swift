import PythonRuntime

/// Watches a running cell: after a second without a word it tells how far the cell has come.
struct CellWatch {
  private let start = ContinuousClock.now
  private var pace = CellWatch.quiet
  /// The clock is read at every fourth tick of the program.
  private var ticks: UInt8 = 0

  private static var quiet: Pace { Pace(after: .seconds(1)) }

  /// The program has said something itself.
  mutating func hears() { pace = CellWatch.quiet }

  /// How long the cell runs, when it is time to tell.
  mutating func secondsWhenDue() -> Double? {
    ticks &+= 1
    guard ticks & 3 == 0, pace.isDue() else { return nil }
    return (ContinuousClock.now - start).seconds
  }
}

extension Notebook {
  /// Begins to watch a cell, where somebody shows how far it has come.
  func beginWatch() { cellWatch = onProgress == nil ? nil : CellWatch() }

  /// Has the ticks of programs tell how far their cells have come.
  func watchCells() {
    let others = interpreter.onTick
    interpreter.onTick = { [unowned self] in
      others?()
      guard let seconds = cellWatch?.secondsWhenDue() else { return }
      onProgress?(.cell(CellProgress(seconds: seconds, turns: interpreter.loopTurns)))
    }
  }
}
