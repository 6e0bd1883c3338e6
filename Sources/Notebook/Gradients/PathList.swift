import TerminalDrawing

/// Paths through a graph, each with the product of its local derivatives, at any width:
///
///     a ─(×)─▶ a*b ─(+)─▶ d   b · 1   =  -3.0000 · 1.0000  =  -3.0000
///     a ─(+)─▶ d              1       =  1.0000
///
/// Where a row is too wide, what belongs to a path stands below it. In plain mode a path is a sentence.
public struct PathList: Sendable, Hashable {
  /// One path, or several that look alike.
  struct Row: Sendable, Hashable {
    /// What the path begins with.
    let start: String
    /// The operations on the way and the values that they give.
    let steps: [Step]
    /// The local derivatives in symbols, and in numbers.
    let symbols, numbers: [String]
    /// What they give multiplied.
    let product: String
    /// How many paths there are of this look.
    var count = 1
  }

  /// One step of a path: the sign of an operation and what it gives; the end of the graph is coloured as such.
  struct Step: Sendable, Hashable {
    /// The sign as Python writes it; empty for a part that is left out.
    let sign: String
    let name: String
    let isEnd: Bool

    /// A part of a path that is left out.
    static func omitted(_ count: Int) -> Step { Step(sign: "", name: "… \(count) …", isEnd: false) }
  }

  let rows: [Row]
  /// What is said below them.
  let rest: String

  private static let indent = "  "
  private static let deeper = "      "

  func draw(for appearance: Appearance) -> StyledText {
    let lines = appearance.plain ? rows.map(\.sentence) : drawn(for: appearance)
    let text = StyledText(lines: lines.map { StyledText(PathList.indent) + $0 })
    let all = rest.isEmpty ? text : text + StyledText("\n\(PathList.indent)\(rest)", .dim)
    return TextWrap.wrap(all, for: appearance, hanging: PathList.deeper.count - PathList.indent.count)
  }

  /// One line a path where all of them fit.
  private func drawn(for appearance: Appearance) -> [StyledText] {
    let columns = WordTable(rows.map { $0.cells(appearance.charset) }, "<<<").text(appearance.charset).lines
    let widest = columns.map { CellWidth.of($0.plainText) }.max() ?? 0
    if widest + PathList.indent.count <= appearance.width { return columns }
    return rows.flatMap { row in
      [row.way(appearance.charset)]
        + row.cells(appearance.charset).dropFirst().map { StyledText(PathList.deeper) + $0 }
    }
  }
}

extension PathList.Row {
  /// The path, with the signs that a drawing's boxes have.
  fileprivate func way(_ charset: Charset) -> StyledText {
    steps.reduce(into: StyledText(start, .input)) { way, step in
      if step.sign.isEmpty {
        way.append(" ─▶ \(step.name)", .dim)
      } else {
        way +=
          StyledText(" ─(", .frame)
          + StyledText(step.sign == "*" && charset == .unicode ? "×" : step.sign, .operation)
          + StyledText(")─▶ ", .frame)
        way.append(step.name, step.isEnd ? .output : .plain)
      }
    }
  }

  /// The path, the symbols, and the numbers with their product.
  fileprivate func cells(_ charset: Charset) -> [StyledText] {
    let sign = charset == .ascii ? " * " : " · "
    return [
      way(charset), StyledText(symbols.joined(separator: sign)), StyledText("=  \(factors(sign))") + result,
    ]
  }

  private var result: StyledText {
    StyledText(product, .changed) + StyledText(count > 1 ? "  ×\(grouped(count))" : "")
  }

  /// The numbers and a sign of equality; nothing for a single one, which is the product.
  private func factors(_ sign: String) -> String {
    numbers.count > 1 ? numbers.joined(separator: sign) + "  =  " : ""
  }

  /// `a, then *: a*b, then +: d. b * 1 = -3 * 1 = -3.`
  fileprivate var sentence: StyledText {
    let way = steps.map { $0.sign.isEmpty ? $0.name : "then \($0.sign): \($0.name)" }
    let times = count > 1 ? ", \(grouped(count)) times" : ""
    return StyledText(
      ([start] + way).joined(separator: ", ") + ". " + symbols.joined(separator: " * ") + " = "
        + factors(" * ").replacing("  ", with: " ") + product + times + ".")
  }
}
