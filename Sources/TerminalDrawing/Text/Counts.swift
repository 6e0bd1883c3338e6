/// Returns a whole number with a comma before each three digits: `4,096`.
public func grouped(_ count: Int) -> String {
  var groups: [String] = []
  var digits = String(count)[...]
  while digits.count > 3 {
    groups.append(String(digits.suffix(3)))
    digits = digits.dropLast(3)
  }
  return ([String(digits)] + groups.reversed()).joined(separator: ",")
}

/// Returns a count of things: `1 path`, `2 paths`, `4,096 paths`.
public func counted(_ count: Int, _ thing: String) -> String {
  "\(grouped(count)) \(thing)\(count == 1 ? "" : "s")"
}
