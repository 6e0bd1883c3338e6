import Micrograd
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:rule tanh`, `:rule **3`, `:rule`
  static var rule: Command {
    Command(
      "rule", usage: ":rule [NAME]",
      summary: "the card of an operation: its formula, its derivative, a plot; alone, all of them in a table",
      example: [":rule tanh"], task: .gradients,
      argument: .words { _ in RuleCard.names }
    ) { _, argument in
      if argument.isEmpty { return Reply(figures: [.table(RuleCard.table, hanging: 4)]) }
      guard let card = RuleCard.reply(for: argument) else {
        let nearest =
          Suggestion.nearest(to: argument, among: RuleCard.names).map { "did you mean \($0)? " } ?? ""
        throw Failure(
          command: "no operation is called \(argument)",
          hint: nearest + "there are \(RuleCard.names.joined(separator: " "))")
      }
      return card
    }
  }
}

/// The card of an operation. Its numbers are the engine's own: a value of it, and its local derivatives there.
struct RuleCard {
  /// What `:rule` knows, as it is typed.
  static let names = ["+", "*", "**", "relu", "tanh", "exp", "log"] + ComposedRule.names

  private static let operations: [Operation] = [
    .add, .multiply, .power(Exponent(2)), .relu, .tanh, .exp, .log,
  ]

  /// The two numbers of the example for operations that take two.
  private static let example = [2.0, -3.0]
  private static let plottedPoints = 240

  private let operation: Operation
  private let words: OperationWords

  /// Finds the card; nil where no operation is called so.
  init?(_ name: String) {
    let aliases = ["add": "+", "mul": "*", "pow": "**2", "**": "**2", "ReLU": "relu"]
    let name = name.hasSuffix("()") ? String(name.dropLast(2)) : name
    guard let operation = Operation(symbol: aliases[name] ?? name), let words = OperationWords(operation)
    else {
      return nil
    }
    self.operation = operation
    self.words = words
  }

  /// The card of an operation, or of one that is made of others; nil where none is called so.
  static func reply(for name: String) -> Reply? { RuleCard(name)?.reply ?? ComposedRule(name)?.reply }

  /// All operations, a row each.
  static var table: WordTable {
    let rows = operations.compactMap { OperationWords($0) }.map { words in
      [
        StyledText(words.name, .operation), StyledText(words.formula),
        StyledText(words.derivatives.joined(separator: ", ")),
      ]
    }
    return WordTable(rows, "<<<")
  }

  /// The card.
  var reply: Reply {
    var text = StyledText(words.formula, .code) + "\n"
    for line in words.derivatives { text.appendLine(StyledText(line, .code)) }
    text.appendLine(StyledText("Going backward it \(words.sentence)."))
    text += StyledText(words.note, .dim)
    var reply = Reply(figures: [.text(text, hanging: 2)])
    if let range = words.range {
      reply.figures.append(.plot(plot(over: range)))
    } else {
      reply.figures.append(.text(exampleInNumbers))
    }
    return reply
  }

  private var exampleInNumbers: StyledText {
    let example = RuleCard.example
    let value = operation.value(of: example) ?? .nan
    let slopes = operation.localDerivatives(at: example, value: value) ?? []
    let names = zip(["dy/da", "dy/db"], slopes).map { "\($0) = \(short($1))" }
    return StyledText("at a = 2, b = -3:  y = \(short(value)), \(names.joined(separator: ", "))")
  }

  /// The operation and its slope.
  private func plot(over range: ClosedRange<Double>) -> Plot {
    let places = (0...RuleCard.plottedPoints).map { step in
      let part = Double(step) / Double(RuleCard.plottedPoints)
      return range.lowerBound * (1 - part) + range.upperBound * part
    }
    let values = places.map { Plot.Point(x: $0, y: operation.value(of: [$0]) ?? .nan) }
    let slopes = values.map { point in
      Plot.Point(x: point.x, y: operation.localDerivatives(at: [point.x], value: point.y)?.first ?? .nan)
    }
    return Plot(
      title: "\(words.formula) and its slope",
      series: [.init(name: "y", points: values), .init(name: "dy/dx", points: slopes)], xRange: range,
      rows: 11)
  }
}
