/// Reads a drawing of rows back into the graph it shows: with lanes by following their lines as an eye would,
/// without them by the names in the formulas.
///
/// It knows the meaning of the signs and nothing of how the drawing was laid out. Names here are `v` or `d` and
/// digits, or `%` and digits; a value's data tell which one it is.
struct LaneTracer {
  /// What a row says.
  struct Row {
    var name = ""
    var data = ""
    var label = ""
    /// The rows of the operands, each as often as it counts.
    var operands: [Int] = []
  }

  /// What makes a drawing unreadable.
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  typealias Sign = Unicode.Scalar

  private let lines: [[Sign]]
  private let isASCII: Bool
  private(set) var rows: [Row] = []
  /// The rows that wait for the value of each lane, each as often as the value counts.
  private var waiting: [Int: [Int]] = [:]
  /// The row and the lane of the value above, whose own line may go on.
  private var above: (row: Int, lane: Int)?

  init(_ picture: String, isASCII: Bool) {
    lines = picture.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    self.isASCII = isASCII
  }

  /// Returns the rows of the drawing from top to bottom.
  mutating func read() throws -> [Row] {
    let header = lines[0].map(String.init).joined()
    if let start = header.range(of: "value"), header.hasSuffix("grad") || header.hasSuffix("used") {
      let data = header.range(of: "data")
      let end = data.map { header[..<$0.upperBound].unicodeScalars.count } ?? 0
      try readColumns(artWidth: header[..<start.lowerBound].unicodeScalars.count, dataEnd: end)
    } else {
      readStack()
    }
    if let open = waiting.first { throw Unreadable("lane \(open.key) leads nowhere") }
    for row in rows.indices { try readFormula(of: row) }
    return rows
  }

  private func isLegend(_ line: [Sign]) -> Bool {
    line.starts(with: "%n:".unicodeScalars) || line.starts(with: "xn:".unicodeScalars)
      || line.starts(with: "~n:".unicodeScalars)
  }

  // MARK: Words

  private mutating func readColumns(artWidth: Int, dataEnd: Int) throws {
    for line in lines.dropFirst() where !isLegend(line) {
      let art = Array(line.prefix(artWidth))
      let hasValue = artWidth == 0 || art.contains { (isASCII ? "*o" : "●○").unicodeScalars.contains($0) }
      if hasValue {
        let label = text(line, artWidth..<dataEnd - 9)
        rows.append(Row(name: name(label), data: number(text(line, dataEnd - 9..<dataEnd)), label: label))
      } else if !rows.isEmpty {
        rows[rows.count - 1].label += " " + text(line, artWidth..<max(artWidth, line.count))
      }
      if artWidth > 0 { try follow(art, hasValue: hasValue) }
    }
  }

  private mutating func readStack() {
    for line in lines where !isLegend(line) {
      let text = text(line, 0..<line.count)
      if line.first != " " {
        rows.append(Row(name: name(text), label: text))
      } else if text.hasPrefix("data") {
        rows[rows.count - 1].data = number(text.dropFirst(4))
      } else if rows[rows.count - 1].data.isEmpty {
        rows[rows.count - 1].label += " " + text
      }
    }
  }

  private func text(_ line: [Sign], _ columns: Range<Int>) -> String {
    var text = String(String.UnicodeScalarView(line[columns.clamped(to: 0..<line.count)].drop { $0 == " " }))
    while text.last == " " { text.removeLast() }
    return text
  }

  /// A number without the sign that may stand before it.
  private func number(_ text: some StringProtocol) -> String {
    String(text.drop { " •!~".contains($0) }.prefix { $0 != " " })
  }

  private func name(_ label: String) -> String { String(label.prefix { $0 != " " && $0 != "…" }) }

  // MARK: Lines

  private mutating func follow(_ art: [Sign], hasValue: Bool) throws {
    try resolveAbove(art)
    let value = hasValue ? art.firstIndex { (isASCII ? "*o" : "●○").unicodeScalars.contains($0) } : nil
    var touched: Set<Int> = []
    if let value {
      let row = rows.count - 1
      for user in waiting.removeValue(forKey: value) ?? [] { rows[user].operands.append(row) }
      touched.insert(value)
      let isComputed = art[value] == (isASCII ? "*" : "●")
      let before = Set(waiting.keys)
      try walk(art, from: value, step: 1, before, &touched)
      try walk(art, from: value, step: -1, before, &touched)
      if isComputed { above = (row, value) }
      try checkRest(art, touched, before)
    } else {
      try checkRest(art, touched, Set(waiting.keys))
    }
  }

  /// Where the sign under a value reaches up, the value's own line goes on.
  private mutating func resolveAbove(_ art: [Sign]) throws {
    guard let (row, lane) = above else { return }
    above = nil
    guard art.indices.contains(lane) else { return }
    if (isASCII ? "|:+*o" : "│┆├┤┼●○").unicodeScalars.contains(art[lane]) { waiting[lane] = [row] }
  }

  private mutating func walk(
    _ art: [Sign], from value: Int, step: Int, _ before: Set<Int>, _ touched: inout Set<Int>
  ) throws {
    var column = value + step
    var count = 1
    while art.indices.contains(column), art[column] != " " {
      let sign = art[column]
      touched.insert(column)
      let isLast = !art.indices.contains(column + step) || art[column + step] == " "
      switch meaning(sign, step, isLast) {
      case .line: break
      case .count(let digit): count = digit
      case .crossing:
        guard before.contains(column) else { throw Unreadable("nothing to cross at \(column)") }
      case .join, .open:
        guard column.isMultiple(of: 2) else { throw Unreadable("a sign between lanes") }
        guard before.contains(column) == (meaning(sign, step, isLast) == .join) else {
          throw Unreadable("'\(sign)' where there is \(before.contains(column) ? "a" : "no") lane")
        }
        waiting[column, default: []] += Array(repeating: rows.count - 1, count: count)
        count = 1
        if isLast { return }
      case nil: throw Unreadable("a line runs into '\(sign)' in the row of \(rows[rows.count - 1].name)")
      }
      column += step
    }
    if column != value + step { throw Unreadable("a line ends without a lane") }
  }

  private enum Meaning: Equatable { case line, crossing, join, open, count(Int) }

  private func meaning(_ sign: Sign, _ step: Int, _ isLast: Bool) -> Meaning? {
    if let digit = sign.properties.numericType == nil ? nil : Int(String(sign)) { return .count(digit) }
    if isASCII { return ["-": .line, ":": .crossing, "+": .join, ".": .open][sign] }
    switch sign {
    case "─": return .line
    case "┆": return .crossing
    case "┼", "┬": return isLast ? nil : sign == "┼" ? .join : .open
    case "┤", "╮": return isLast && step > 0 ? (sign == "┤" ? .join : .open) : nil
    case "├", "╭": return isLast && step < 0 ? (sign == "├" ? .join : .open) : nil
    default: return nil
    }
  }

  /// Every lane that is not touched passes, and there is nothing else.
  private func checkRest(_ art: [Sign], _ touched: Set<Int>, _ lanes: Set<Int>) throws {
    for (column, sign) in art.enumerated() where !touched.contains(column) {
      let expected: Sign = lanes.contains(column) ? (isASCII ? "|" : "│") : " "
      guard sign == expected else {
        throw Unreadable("'\(sign)' where '\(expected)' is expected, column \(column)")
      }
    }
    let missing = lanes.first { $0 >= art.count }
    if let missing { throw Unreadable("lane \(missing) is lost") }
  }

  // MARK: Formulas

  /// Checks the names in a formula against the lines, and adds the operands that have none.
  private mutating func readFormula(of row: Int) throws {
    let label = rows[row].label
    if label.contains(isASCII ? "..." : "…") { return }
    let (formula, cutCount) = Self.formula(in: label)
    var named: [String: Int] = [:]
    for word in Self.names(in: formula) { named[word, default: 0] += 1 }
    for operand in rows[row].operands { named[rows[operand].name, default: 0] -= 1 }
    let rest = named.flatMap { name, count in count > 0 ? Array(repeating: name, count: count) : [] }
    guard named.values.allSatisfy({ $0 >= 0 }) else { throw Unreadable("\(label) does not name its lines") }
    let hasLanes = lines[0].first == " " || cutCount > 0
    guard !hasLanes || rest.count == cutCount else { throw Unreadable("\(label) has other lines than names") }
    for name in rest {
      let called = rows.indices.filter { rows[$0].name == name }
      guard called.count == 1 else { throw Unreadable("\(name) is \(called.count) values") }
      rows[row].operands.append(called[0])
    }
  }

  /// The formula of a label and its mark: of `%3 = d1 = v1 + v2 ~1`, `v1 + v2` and 1.
  private static func formula(in label: String) -> (String, Int) {
    var words = label.split(separator: " ")
    let mark = words.last?.hasPrefix("~") == true ? words.removeLast().dropFirst() : ""
    let last = words.split(separator: "=").last.map { $0.joined(separator: " ") } ?? ""
    let isFormula = words.contains("=") && last.contains { "+*-/(".contains($0) }
    return (isFormula ? last : "", Int(mark) ?? 0)
  }

  private static func names(in formula: String) -> [String] {
    formula.split { " ,()+*".contains($0) }.map(String.init).filter { "vd%".contains($0.prefix(1)) }
  }
}
