/// What an answer must be, in a small closed language; all lines must hold.
///
///     defines s
///     value s = -22 within 0.01
///     vary x in 5, 1, 0.5
///
/// or, where a graph is asked for, `graph s`.
struct Check: Sendable {
  /// One line.
  enum Rule: Sendable, Hashable {
    /// The name is bound.
    case defines(String)
    /// An expression of the learner's has the value of one computed with the solution, to within a tolerance.
    case value(String, equals: String, within: Double?)
    /// An expression of the learner's has the graph that it has with the solution.
    case graph(String)
    /// All of it holds as well when a name means something else: the work is run again for each alternative.
    case vary(String, alternatives: String)
  }

  let rules: [Rule]
  /// The line of the first rule in the file.
  let line: Int

  /// The names that an answer must give: what is defined, and what the values start with.
  var askedNames: Set<String> {
    Set(
      rules.map { rule in
        switch rule {
        case .defines(let name): name
        case .value(let expression, _, _), .graph(let expression): expression.leadingName
        case .vary: ""
        }
      }.filter { !$0.isEmpty })
  }
}

extension Check {
  /// Reads a check, whose first line is `line` of the file.
  ///
  /// - Throws: `LessonProblem` at a line that is no rule, or where there is none.
  init(_ text: String, line: Int) throws(LessonProblem) {
    var rules: [Rule] = []
    for (place, content) in text.textLines.enumerated() where !content.trimmed.isEmpty {
      rules.append(try Check.rule(content.trimmed, line: line + place))
    }
    guard !rules.isEmpty else {
      throw LessonProblem("this check is empty", line: line, hint: "write value s = -22 within 0.01")
    }
    self.rules = rules
    self.line = line
  }

  private static func rule(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    if let name = text.after("defines ") { return .defines(name.trimmed) }
    if let expression = text.after("graph ") { return .graph(expression.trimmed) }
    if let rest = text.after("value ") { return try value(rest, line: line) }
    if let rest = text.after("vary ") { return try vary(rest, line: line) }
    throw LessonProblem(
      "a check doesn't know: \(text)", line: line,
      hint:
        "defines NAME, value EXPRESSION = EXPRESSION within NUMBER, graph EXPRESSION, vary NAME in A, B, C")
  }

  private static func value(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    guard let sign = text.divided(by: " = ") else {
      throw LessonProblem("what is the value to be?", line: line, hint: "write value s = -22 within 0.01")
    }
    guard let tolerance = sign.after.divided(by: " within ") else {
      return .value(sign.before, equals: sign.after, within: nil)
    }
    guard let number = Double(tolerance.after), number > 0, number.isFinite else {
      throw LessonProblem("within needs a number above 0", line: line, hint: "write within 0.01")
    }
    return .value(sign.before, equals: tolerance.before, within: number)
  }

  private static func vary(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    guard let parts = text.divided(by: " in ") else {
      throw LessonProblem(
        "what is varied, and in which values?", line: line, hint: "write vary x in 5, 1, 0.5")
    }
    return .vary(parts.before, alternatives: parts.after)
  }
}

extension String {
  /// The trimmed parts before and after the first separator; nil where it is not there.
  fileprivate func divided(by separator: String) -> (before: String, after: String)? {
    for start in indices where self[start...].hasPrefix(separator) {
      let before = String(self[..<start]).trimmed
      let after = String(self[start...].dropFirst(separator.count)).trimmed
      return before.isEmpty || after.isEmpty ? nil : (before, after)
    }
    return nil
  }
}
