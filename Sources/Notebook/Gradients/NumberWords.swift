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

/// A whole number with a comma before each three digits.
func grouped(_ count: Int) -> String {
  var groups: [String] = []
  var digits = String(count)[...]
  while digits.count > 3 {
    groups.append(String(digits.suffix(3)))
    digits = digits.dropLast(3)
  }
  return ([String(digits)] + groups.reversed()).joined(separator: ",")
}

/// `1 path`, `1.2677e+30 paths`.
func counted(_ count: Double, _ word: String) -> String {
  "\(counted(count)) \(word)\(count == 1 ? "" : "s")"
}

/// `1 path`, `2 paths`.
func counted(_ count: Int, _ word: String) -> String { "\(grouped(count)) \(word)\(count == 1 ? "" : "s")" }
