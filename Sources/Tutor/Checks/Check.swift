/// What an answer must be, in a small closed language; all lines must hold.
///
///     defines s
///     value s = -22 within 0.01
///     vary x in 5, 1, 0.5
///
/// or, where a graph is asked for, `graph s` and `grad a of s = 3`. A line `say: words` speaks for the line above it.
struct Check: Sendable {
  /// One line.
  enum Rule: Sendable, Hashable {
    /// The gradients of some values were given by assignments, and not by a backward pass.
    case assigns([String])
    /// The name is bound.
    case defines(String)
    /// The expression has a value; a cell that assigns to it is meant for an answer.
    case asks(String)
    /// The expression raises an exception of the class.
    case fails(String, kind: String)
    /// An expression of the learner's has the value of one computed with the solution, to within a tolerance.
    case value(String, equals: String, within: Double?)
    /// An expression of the learner's has the graph that it has with the solution.
    case graph(String)
    /// A backward pass from the end alone, whatever ran before, gives the leaf the gradient that it has with the solution.
    case gradient(of: String, from: String, equals: String, within: Double?)
    /// All of it holds as well when a name means something else: the work is run again for each alternative.
    case vary(String, alternatives: String)
  }

  let rules: [Rule]
  /// What is said where a rule does not hold, by its place; where nothing is, the rule says it in its own words.
  let words: [Int: String]
  /// The line of the first rule in the file.
  let line: Int

  /// The names, or paths such as `Value.exp` and `c.grad`, that an answer must give: what is defined, asked for or
  /// assigned, and what the values are or start with.
  var askedNames: Set<String> { Set(rules.flatMap(\.askedNames).filter { !$0.isEmpty }) }
}

extension Check.Rule {
  fileprivate var askedNames: [String] {
    switch self {
    case .defines(let name): [name]
    case .asks(let path): [path, path.leadingName]
    case .value(let expression, _, _), .graph(let expression):
      [expression.isPath ? expression : "", expression.leadingName]
    case .gradient(_, let end, _, _): [end.leadingName]
    case .assigns(let paths): paths
    case .fails, .vary: []
    }
  }
}

extension Check {
  /// Reads a check, whose first line is `line` of the file.
  ///
  /// - Throws: `LessonProblem` at a line that is no rule, or where there is none.
  init(_ text: String, line: Int) throws(LessonProblem) {
    var rules: [Rule] = []
    var words: [Int: String] = [:]
    for (place, content) in text.textLines.enumerated() where !content.trimmed.isEmpty {
      if let said = content.trimmed.after("say:")?.trimmed {
        try Check.place(said, rules.count, &words, line: line + place)
      } else {
        rules.append(try Check.rule(content.trimmed, line: line + place))
      }
    }
    guard !rules.isEmpty else {
      throw LessonProblem("this check is empty", line: line, hint: "write value s = -22 within 0.01")
    }
    self.rules = rules
    self.words = words
    self.line = line
  }

  /// Puts words behind the rule that was read last.
  private static func place(_ said: String, _ count: Int, _ words: inout [Int: String], line: Int)
    throws(LessonProblem)
  {
    guard count > 0, words[count - 1] == nil, !said.isEmpty else {
      throw LessonProblem(
        "say: words speak for the line above them", line: line, hint: "write them below one line of the check"
      )
    }
    words[count - 1] = said
  }

  private static func rule(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    if let name = text.after("defines ") { return .defines(name.trimmed) }
    if let paths = text.after("assigns ") {
      return .assigns(paths.split(separator: ",").map { String($0).trimmed })
    }
    if let path = text.after("asks ") { return .asks(path.trimmed) }
    if let rest = text.after("fails ") { return try fails(rest, line: line) }
    if let rest = text.after("grad ") { return try gradient(rest, line: line) }
    if let expression = text.after("graph ") { return .graph(expression.trimmed) }
    if let rest = text.after("value ") { return try value(rest, line: line) }
    if let rest = text.after("vary ") { return try vary(rest, line: line) }
    throw LessonProblem(
      "a check doesn't know: \(text)", line: line,
      hint:
        """
        defines NAME, asks PATH, assigns a.grad, b.grad, value EXPRESSION = EXPRESSION within NUMBER, graph EXPRESSION, \
        grad LEAF of END = NUMBER, fails EXPRESSION with CLASS, vary NAME in A, B, C
        """)
  }

  private static func value(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    guard let sides = text.divided(by: " = ") else {
      throw LessonProblem("what is the value to be?", line: line, hint: "write value s = -22 within 0.01")
    }
    let right = try expected(sides.after, line: line)
    return .value(sides.before, equals: right.expression, within: right.tolerance)
  }

  private static func gradient(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    guard let sides = text.divided(by: " = "), let ends = sides.before.divided(by: " of ") else {
      throw LessonProblem("whose gradient, of what?", line: line, hint: "write grad a of L = -3 within 0.01")
    }
    let right = try expected(sides.after, line: line)
    return .gradient(of: ends.before, from: ends.after, equals: right.expression, within: right.tolerance)
  }

  /// The right side of an equals sign, and how far off it may be where that is said.
  private static func expected(
    _ text: String, line: Int
  ) throws(LessonProblem) -> (expression: String, tolerance: Double?) {
    guard let parts = text.divided(by: " within ") else { return (text, nil) }
    guard let number = Double(parts.after), number > 0, number.isFinite else {
      throw LessonProblem("within needs a number above 0", line: line, hint: "write within 0.01")
    }
    return (parts.before, number)
  }

  private static func fails(_ text: String, line: Int) throws(LessonProblem) -> Rule {
    guard let parts = text.divided(by: " with ") else {
      throw LessonProblem("what fails, and how?", line: line, hint: "write fails f(3) with TypeError")
    }
    return .fails(parts.before, kind: parts.after)
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
  /// Whether this is a name, or names joined by points.
  fileprivate var isPath: Bool { allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } }

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
