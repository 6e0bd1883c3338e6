import PythonModules
import PythonRuntime
import PythonSyntax
import TerminalDrawing

/// An expression that is shown after each step, and what it gave last.
struct Watch: Hashable {
  let expression: String
  var last: String?
}

extension Command {
  /// `:watch EXPR…`, `:watch`, `:watch --off [EXPR…]`
  static var watch: Command {
    Command(
      "watch", usage: ":watch EXPR...",
      summary: "shows expressions after each step, what changed marked; alone, lists them; --off ends it",
      example: ["a = Value(2.0)", ":watch a.grad"], task: .look,
      argument: .expression({ _ in true }, options: [.plain("--off")])
    ) { notebook, argument in
      let words = try CommandWords(argument, flags: ["--off"])
      let expressions = words.rest.watchedExpressions
      if words.has("--off") { return notebook.unwatch(expressions) }
      for expression in expressions { _ = try notebook.evaluate(expression) }
      return try notebook.watch(expressions)
    }
  }
}

extension String {
  /// The expressions of a list parted by blanks: one, if the whole text is one.
  fileprivate var watchedExpressions: [String] {
    if isEmpty || isReadable { return isEmpty ? [] : [self] }
    var expressions: [String] = []
    var open = ""
    for word in split(separator: " ") {
      open += open.isEmpty ? String(word) : " \(word)"
      if open.isReadable {
        expressions.append(open)
        open = ""
      }
    }
    return open.isEmpty ? expressions : expressions + [open]
  }

  private var isReadable: Bool { (try? parse(Source(name: "", text: self))) != nil }
}

extension Notebook {
  /// More expressions than this are not shown.
  private static let mostWatched = 20

  fileprivate func watch(_ expressions: [String]) throws -> Reply {
    for expression in expressions where !watches.contains(where: { $0.expression == expression }) {
      guard watches.count < Notebook.mostWatched else {
        throw Failure(
          command: "\(Notebook.mostWatched) expressions are watched already", hint: ":watch --off ends it")
      }
      watches.append(Watch(expression: expression))
    }
    if let row = watchRow() { return Reply(figures: [row]) }
    throw Failure(command: "nothing is watched", hint: "for example :watch a.grad d.data")
  }

  fileprivate func unwatch(_ expressions: [String]) -> Reply {
    let count = watches.count
    watches.removeAll { expressions.isEmpty || expressions.contains($0.expression) }
    var reply = Reply()
    let ended = count - watches.count
    reply.notes = [
      ended == 0 ? "nothing of that was watched" : "no longer watched: \(counted(ended, "expression"))"
    ]
    return reply
  }

  /// What is watched, with `•` before what is another than the last time; nil where nothing is.
  func watchRow() -> Figure? {
    guard !watches.isEmpty else { return nil }
    var text = StyledText("watch", .dim)
    for place in watches.indices {
      let shown = watchedText(watches[place].expression)
      let isNew = watches[place].last.map { $0 != shown } ?? false
      watches[place].last = shown
      text.append("   \(watches[place].expression) ")
      text.append(isNew ? "•" : " ", .emphasis)
      text.append(shown, isNew ? .changed : .plain)
    }
    return .text(text, hanging: 6)
  }

  /// The gradient of one of our values, where the expression is one: a dash, and not 0, before the first pass.
  private func watchedGradient(_ expression: String) -> String? {
    guard expression.hasSuffix(".grad"),
      let value = (try? evaluate(String(expression.dropLast(5))))?.asValue
    else { return nil }
    switch value.gradientStatus {
    case .none: return "–"
    case .computed(let times) where times > 1: return "\(short(value.grad)) ×\(times)"
    case .computed, .set: return short(value.grad)
    }
  }

  /// What an expression gives, in few signs: a dash where it fails.
  private func watchedText(_ expression: String) -> String {
    if let gradient = watchedGradient(expression) { return gradient }
    guard let object = try? evaluate(expression) else { return "–" }
    if case .float(let number) = object { return short(number) }
    if let value = object.asValue { return short(value.data) }
    let text = (try? interpreter.repr(object)) ?? "–"
    return Gate.quoted(text.shortened(to: 40), charset: .unicode)
  }
}
