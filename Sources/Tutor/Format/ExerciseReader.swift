/// Gathers the fences of a step's exercise.
struct ExerciseReader {
  private var starter: Exercise.Code?
  private var solution: Exercise.Code?
  private var check: Check?
  private var wrongs: [Exercise.Wrong] = []
  private var hints: [Exercise.Code] = []
  private var twin: Transcript?
  private var mistakes: [Exercise.Mistake] = []
  private let line: Int

  /// Begins with the exercise's first fence, which is at a line of the file.
  init(line: Int) { self.line = line }

  mutating func addStarter(_ code: Exercise.Code) throws(LessonProblem) {
    try once(starter == nil, "starter", code.line)
    starter = code
  }

  mutating func addSolution(_ code: Exercise.Code) throws(LessonProblem) {
    try once(solution == nil, "solution", code.line)
    solution = code
  }

  mutating func addCheck(_ text: String, line: Int) throws(LessonProblem) {
    try once(check == nil, "check", line)
    check = try Check(text, line: line)
  }

  mutating func addWrong(_ name: String, _ code: Exercise.Code) {
    wrongs.append(Exercise.Wrong(name: name, code: code))
  }

  mutating func addHint(_ code: Exercise.Code) { hints.append(code) }

  /// Reads a `pycon twin` fence, whose first line is `line` of the file.
  mutating func addTwin(_ text: String, line: Int) throws(LessonProblem) {
    try once(twin == nil, "pycon twin", line)
    twin = try Transcript(text, line: line)
  }

  /// Reads a `mistake` fence: the check that recognises it, and a last line `say: words`.
  mutating func addMistake(_ name: String, _ text: String, line: Int) throws(LessonProblem) {
    try once(!mistakes.contains { $0.name == name }, "mistake \(name)", line)
    let lines = text.textLines
    guard let words = lines.last?.after("say:")?.trimmed, !words.isEmpty else {
      throw LessonProblem(
        "the last line of a mistake says what to reply", line: line, hint: "write say: words")
    }
    let check = try Check(lines.dropLast().joined(separator: "\n"), line: line)
    guard check.words.isEmpty else {
      throw LessonProblem("a mistake says its words once, in its last line", line: line)
    }
    mistakes.append(Exercise.Mistake(name: name, check: check, words: words, line: line))
  }

  /// The exercise.
  ///
  /// - Throws: `LessonProblem` where the check or the solution is missing, or a wrong answer has no mistake.
  func finished() throws(LessonProblem) -> Exercise {
    guard let check else { throw missing("check") }
    guard let solution else { throw missing("python solution") }
    for wrong in wrongs where !mistakes.contains(where: { $0.name == wrong.name }) {
      throw LessonProblem(
        "no mistake is named \(wrong.name)", line: wrong.code.line, hint: "add a fence: mistake \(wrong.name)"
      )
    }
    return Exercise(
      starter: starter, solution: solution, wrongs: wrongs, check: check, hints: hints, twin: twin,
      mistakes: mistakes,
      line: line)
  }

  private func missing(_ fence: String) -> LessonProblem {
    LessonProblem("this exercise has no \(fence)", line: line, hint: "add a fence: \(fence)")
  }

  private func once(_ isFirst: Bool, _ what: String, _ line: Int) throws(LessonProblem) {
    guard isFirst else {
      throw LessonProblem("this step has a second \(what)", line: line, hint: "one exercise a step")
    }
  }
}
