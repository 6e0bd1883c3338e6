/// Judges answers to an exercise, by running them again in fresh notebooks beside the solution.
struct Checker {
  let exercise: Exercise
  /// The lesson's cells before the exercise, all earlier exercises solved.
  let lessonCells: [String]
  /// Whether the person wants all of this to stop.
  var isInterrupted: () -> Bool = { false }

  /// Judges an answer. Each alternative of a `vary` runs the answer and the solution once more.
  func judge(_ answer: Answer) -> Verdict {
    let learner = bench(for: answer)
    let solution = bench(lessonCells + [exercise.solution.text])
    if let name = shadowedName(learner, solution) {
      return .fails("\(name) means something else than Python's own here. del \(name) gives that back.")
    }
    var praise: [String] = []
    for (place, rule) in exercise.check.rules.enumerated() {
      switch judge(rule, answer, learner, solution) {
      case .holds(let words): if !praise.contains(words) { praise.append(words) }
      case .fails(let words): return .fails(exercise.check.words[place].map { filled($0, learner) } ?? words)
      }
    }
    guard holdsInAnyOrder(answer, solution) else {
      return .fails("what is asked for comes out differently when it is asked for again.")
    }
    return .holds(praise.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Whether the rules hold in the reverse order too: an answer that only gives one number after the other does not.
  private func holdsInAnyOrder(_ answer: Answer, _ solution: Workbench) -> Bool {
    let rules = exercise.check.rules.filter { if case .vary = $0 { false } else { true } }
    guard rules.count > 1 else { return true }
    let learner = bench(for: answer)
    return rules.reversed().allSatisfy { judge($0, answer, learner, solution).isHolding }
  }

  /// The mistake that an answer makes; nil where none is recognised.
  func mistake(in answer: Answer) -> Exercise.Mistake? {
    let learner = bench(for: answer)
    return exercise.mistakes.first { mistake in
      // A mistake is described in the learner's own terms: their h, not the solution's.
      mistake.check.rules.allSatisfy { judge($0, answer, learner, learner).isHolding }
    }
  }

  /// The words of a mistake, with each `{expression}` as the learner's work has it.
  func words(of mistake: Exercise.Mistake, for answer: Answer) -> String {
    filled(mistake.words, bench(for: answer))
  }

  private func filled(_ words: String, _ learner: Workbench) -> String {
    words.replacingBraces { learner.shown($0) ?? "not there" }
  }

  private func bench(_ cells: [String]) -> Workbench { Workbench(cells, isInterrupted: isInterrupted) }

  private func bench(for answer: Answer) -> Workbench {
    let learner = bench(answer.before + answer.cells)
    putBackHelpers(answer, learner)
    return learner
  }

  private func judge(
    _ rule: Check.Rule, _ answer: Answer, _ learner: Workbench, _ solution: Workbench
  ) -> Verdict {
    switch rule {
    case .defines(let name): learner.defines(name) ? .holds("") : .fails("there is no \(name).")
    case .asks(let path): learner.evaluate(path) == nil ? .fails("there is no \(path).") : .holds("")
    case .assigns(let paths): learner.assigned(paths)
    case .fails(let expression, let kind): judge(expression, failsWith: kind, learner)
    case .value(let expression, let expected, let tolerance):
      ValueComparison(expression, expected, within: tolerance).judge(learner, solution)
    case .graph(let expression): GraphComparison(expression).judge(learner, solution)
    case .gradient(let leaf, let end, let expected, let tolerance):
      GradientComparison(leaf, end, expected, within: tolerance).judge(learner, solution)
    case .vary(let name, let alternatives):
      learner.defines(name)
        ? vary(name, alternatives, answer)
        : .fails("there is no \(name) to compute it from any more: make \(name) again.")
    }
  }
}

extension Checker {
  private func judge(_ expression: String, failsWith kind: String, _ learner: Workbench) -> Verdict {
    switch learner.outcome(of: expression) {
    case .failure(let title) where title == kind || title.hasPrefix(kind + ":"): .holds("")
    case .failure(let title): .fails("\(expression) fails with \(title).")
    case .value, .tooLong: .fails("\(expression) does not fail.")
    }
  }
}

// MARK: - The same work on something else

extension Checker {
  private func vary(_ name: String, _ alternatives: String, _ answer: Answer) -> Verdict {
    guard let (count, areFunctions) = bench([]).count(alternatives) else {
      return .fails("the check itself is wrong: vary \(name) in \(alternatives)")
    }
    for place in 0..<count where !holds(at: place, of: alternatives, name, answer) {
      let other = areFunctions ? "another function" : "another number"
      return .fails(
        "that is right here, but it does not follow when \(name) is \(other): compute it from \(name).")
    }
    let range = areFunctions ? "for \(count) other functions" : "at \(count) other points"
    return .holds("It also holds \(range).")
  }

  private func holds(at place: Int, of alternatives: String, _ name: String, _ answer: Answer) -> Bool {
    // From the lesson's first cell on, so that what it computed from the name follows as well.
    func rerun(_ cells: [String]) -> Workbench {
      let bench = bench([])
      bench.choose(place, of: alternatives, for: name)
      for cell in cells { bench.run(cell, keeping: name) }
      return bench
    }
    let learner = rerun(answer.before + answer.cells)
    putBackHelpers(answer, learner)
    let solution = rerun(lessonCells + [exercise.solution.text])
    return exercise.check.rules.allSatisfy { rule in
      switch rule {
      case .value(let expression, _, let tolerance):
        ValueComparison(expression, expression, within: tolerance).judge(learner, solution).isHolding
      case .graph(let expression): GraphComparison(expression).judge(learner, solution).isHolding
      case .gradient(let leaf, let end, _, let tolerance):
        GradientComparison(leaf, end, nil, within: tolerance).judge(learner, solution).isHolding
      case .fails(let expression, let kind): judge(expression, failsWith: kind, learner).isHolding
      case .defines, .asks, .assigns, .vary: true
      }
    }
  }
}

extension String {
  /// Replaces each `{…}` by what `replacement` makes of the text between the braces.
  fileprivate func replacingBraces(_ replacement: (String) -> String) -> String {
    var result = ""
    for (place, part) in split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard place > 0, let end = part.firstIndex(of: "}") else {
        result += (place > 0 ? "{" : "") + part
        continue
      }
      result += replacement(String(part[..<end])) + part[part.index(after: end)...]
    }
    return result
  }
}
