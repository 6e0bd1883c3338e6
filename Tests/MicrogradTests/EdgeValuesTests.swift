import Foundation
import Micrograd
import Testing

/// The table of the article *Edge values*, row by row.
struct EdgeValuesTests {
  struct Row {
    let expression: [String]
    let value: Double
    let gradients: [Double]
  }

  struct UnknownExpression: Error {}

  private func rows() throws -> [Row] {
    let article = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Micrograd/Micrograd.docc/EdgeValues.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    return try text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        expression: cells[0].trimmingCharacters(in: ["`"]).split(separator: " ").map(String.init),
        value: try number(cells[1]),
        gradients: try cells[2].split(separator: ",").map { try number(String($0)) })
    }
  }

  private func number(_ text: String) throws -> Double {
    guard let number = Double(text.trimmingCharacters(in: .whitespaces)) else { throw UnknownExpression() }
    return number
  }

  /// Computes an expression and returns its value and its operands.
  private func computed(_ words: [String]) throws -> (Value, [Value]) {
    if words.count == 2 {
      let x = Value(try number(words[1]))
      return (try function(words[0], of: x), [x])
    }
    let (x, number) = (Value(try number(words[0])), try number(words[2]))
    if words[1] == "**" { return (x.pow(number), [x]) }
    let y = Value(number)
    return (try combination(words[1], of: x, y), [x, y])
  }

  private func function(_ name: String, of x: Value) throws -> Value {
    switch name {
    case "relu": x.relu()
    case "tanh": x.tanh()
    case "exp": x.exp()
    case "log": x.log()
    default: throw UnknownExpression()
    }
  }

  private func combination(_ name: String, of x: Value, _ y: Value) throws -> Value {
    switch name {
    case "+": x + y
    case "-": x - y
    case "*": x * y
    case "/": x / y
    default: throw UnknownExpression()
    }
  }

  /// Whether two values are the same, the sign of a zero included.
  private func same(_ value: Double, _ expected: Double) -> Bool {
    value.isNaN && expected.isNaN || value == expected && value.sign == expected.sign
  }

  @Test func everyRowHolds() throws {
    let rows = try rows()
    #expect(rows.count == 57)
    for row in rows {
      let (out, operands) = try computed(row.expression)
      out.backward()
      #expect(same(out.data, row.value), "\(row.expression) is \(out.data)")
      let gradients = operands.map { $0.grad }
      #expect(gradients.count == row.gradients.count)
      for (gradient, expected) in zip(gradients, row.gradients) {
        let holds = gradient == expected || gradient.isNaN && expected.isNaN
        #expect(holds, "\(row.expression) has gradients \(gradients)")
      }
    }
  }

  @Test func aBlockedReluStillMultiplies() {
    // As in micrograd, where False * inf is nan.
    let a = Value(-1)
    (a.relu() * .infinity).backward()
    #expect(a.grad.isNaN)
  }
}
