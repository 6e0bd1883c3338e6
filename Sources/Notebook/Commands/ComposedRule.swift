import Micrograd
import TerminalDrawing

/// The card of an operation for which micrograd has no rule, since it makes it of others: `a / b` is `a * b**-1`.
struct ComposedRule: Sendable {
  /// The signs, as they are typed.
  static let names = ["-", "/"]

  private let formula: String
  private let made: String
  private let derivatives: [String]
  /// What the gradient passes on its way back.
  private let way: String
  private let compute: @Sendable (Value, Value) -> Value

  /// Finds the card; nil where micrograd makes no operation of that name of others.
  init?(_ name: String) {
    switch name {
    case "-", "sub", "neg": self = .difference
    case "/", "div", "truediv": self = .quotient
    default: return nil
    }
  }

  private init(
    _ formula: String, made: String, _ derivatives: [String], way: String,
    compute: @escaping @Sendable (Value, Value) -> Value
  ) {
    (self.formula, self.made, self.derivatives, self.way) = (formula, made, derivatives, way)
    self.compute = compute
  }

  private static let difference = ComposedRule(
    "a - b", made: "a + (-b), and -b is b * -1", ["dy/da = 1", "dy/db = -1"],
    way: "+ passes the gradient on to a and to -b, then * by -1 turns its sign for b.", compute: { $0 - $1 })

  private static let quotient = ComposedRule(
    "a / b", made: "a * b**-1", ["dy/da = b**-1", "dy/db = a * -1 * b**-2"],
    way: "* passes it on times the other's number, then **-1 brings the exponent down for b.",
    compute: { $0 / $1 })

  /// The card.
  var reply: Reply {
    var text = StyledText("y = \(formula)", .code) + "\n"
    text.appendLine(StyledText("micrograd has no rule for it and makes it of others: \(formula) is \(made)."))
    for line in derivatives { text.appendLine(StyledText(line, .code)) }
    text.appendLine(StyledText("Going backward \(way)"))
    return Reply(figures: [.text(text + example, hanging: 2)])
  }

  private var example: StyledText {
    let tape = Tape()
    let (a, b) = (Value(2, on: tape), Value(-3, on: tape))
    let y = compute(a, b)
    y.backward()
    return StyledText(
      "at a = 2, b = -3:  y = \(short(y.data)), dy/da = \(short(a.grad)), dy/db = \(short(b.grad))")
  }
}
