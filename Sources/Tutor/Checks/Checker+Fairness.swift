import PythonRuntime
import PythonSyntax

/// The words of a check mean what the lesson means by them, whatever the work has made of their names.
extension Checker {
  /// The names that the check looks up and the answer does not give.
  private var neededNames: Set<String> {
    let expressions =
      exercise.check.rules.flatMap(\.expressions)
      + exercise.mistakes.flatMap(\.check.rules)
      .flatMap(\.expressions)
    let needed = expressions.reduce(into: Set<String>()) { names, text in
      if let module = try? parse(Source(name: "<check>", text: text)) {
        names.formUnion(namesRead(by: module))
      }
    }
    return needed.subtracting(boundPaths(in: exercise.solution.text).map(\.leadingName))
      .subtracting(exercise.check.rules.compactMap(\.variedName))
  }

  /// A builtin that the check needs, and that the work has given another meaning; nil where there is none.
  func shadowedName(_ learner: Workbench, _ solution: Workbench) -> String? {
    neededNames.sorted().first { learner.shadowsBuiltin($0) && !solution.shadowsBuiltin($0) }
  }

  /// Gives functions of the lesson's that the check calls their own meaning back, where the work has bound their names.
  func putBackHelpers(_ answer: Answer, _ learner: Workbench) {
    for name in neededNames {
      let isOfName: (String) -> Bool = { boundNames(in: $0).contains(name) }
      guard let own = lessonCells.last(where: isOfName),
        (answer.before + answer.cells).last(where: isOfName) != own
      else { continue }
      learner.define(name, as: own)
    }
  }
}

extension Check.Rule {
  /// What is evaluated of the learner's work.
  fileprivate var expressions: [String] {
    switch self {
    case .value(let expression, _, _), .graph(let expression), .asks(let expression),
      .fails(let expression, _):
      [expression]
    case .gradient(let leaf, let end, _, _): [leaf, end]
    case .assigns(let paths): paths
    case .defines, .vary: []
    }
  }

  /// The name that means something else at each alternative.
  fileprivate var variedName: String? {
    if case .vary(let name, _) = self { name } else { nil }
  }
}

extension Workbench {
  /// Whether a global name hides a builtin that is another object.
  func shadowsBuiltin(_ name: String) -> Bool {
    guard let global = interpreter[global: name], interpreter.builtinNames.contains(name) else {
      return false
    }
    return onFork {
      interpreter[global: name] = nil
      return evaluate(name)?.isIdentical(to: global) != true
    }
  }

  /// Runs the function definition of that name in a cell; nothing happens where the name is bound otherwise there.
  func define(_ name: String, as cell: String) {
    let source = Source(name: "<cell>", text: cell)
    guard let module = try? parse(source) else { return }
    for statement in module.body {
      guard case .function(let definition) = statement.kind, definition.name == name else { continue }
      interpreter.beginCell()
      _ = try? interpreter.run(Module(source: source, body: [statement], endsWithSemicolon: false))
    }
  }
}
