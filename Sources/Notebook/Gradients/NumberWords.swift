import TerminalDrawing

/// A number as the commands about gradients write it: four digits behind the point, at most ten columns.
func short(_ number: Double) -> String { TerminalDrawing.number(number) }

/// A count as people read it, `4,096`; beyond what can be counted exactly its size, `1.2677e+30`.
func counted(_ count: Double) -> String {
  guard let whole = Int(exactly: count), whole < 1_000_000_000_000_000 else {
    return TerminalDrawing.number(count)
  }
  return grouped(whole)
}

/// `1 path`, `1.2677e+30 paths`.
func counted(_ count: Double, _ word: String) -> String {
  "\(counted(count)) \(word)\(count == 1 ? "" : "s")"
}
