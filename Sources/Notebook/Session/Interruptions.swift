/// Counts how often a running cell asks whether it must stop.
///
/// A program asks at the same places each time it is run, so a cell that was stopped at one of them is stopped at the same one
/// when it is run again.
final class Interruptions {
  private var count = 0
  private var stop: Int?
  /// The count at which the cell was first told to stop; nil where it was not.
  private(set) var firstStop: Int?
  /// Whether the person wants to stop, and not the journal.
  private(set) var isWanted = false

  func begin(stoppingAt stop: Int?) {
    count = 0
    firstStop = nil
    isWanted = false
    self.stop = stop
  }

  /// Whether the cell must stop; asked with the person's own wish.
  func mustStop(_ wish: () -> Bool) -> Bool {
    count += 1
    if wish() { isWanted = true }
    guard isWanted || stop.map({ count >= $0 }) == true else { return false }
    if firstStop == nil { firstStop = count }
    return true
  }
}
