/// A question that is asked before the answer is computed.
///
///     at x = -3 the slope will be
///     1) positive
///     2) negative
///     answer: 2
///     right: Yes: the curve is falling there.
///     wrong: Follow the curve from left to right: it falls there.
struct Prediction: Sendable {
  var question: String
  var choices: [String]
  /// The number of the right choice, from 1.
  var answer: Int
  var right: String
  var wrong: String
  var line: Int

  /// Reads the text of a `predict` fence, whose first line is `line` of the file.
  ///
  /// - Throws: `LessonProblem` where a part is missing or the answer is none of the choices.
  init(_ text: String, line: Int) throws(LessonProblem) {
    let lines = text.textLines
    let questions = lines.prefix { Prediction.choice($0) == nil }
    let choices = lines.dropFirst(questions.count).map(Prediction.choice).prefix { $0 != nil }.compactMap {
      $0
    }
    let rest = lines.dropFirst(questions.count + choices.count).joined(separator: "\n")
    let keysLine = line + questions.count + choices.count
    let fields = try Fields(rest, line: keysLine, allowed: ["answer", "right", "wrong"])
    guard !questions.isEmpty, choices.count > 1 else {
      throw LessonProblem(
        "a prediction has a question and two choices or more", line: line, hint: "write choices as 1) words")
    }
    for (place, choice) in choices.enumerated() where choice.number != place + 1 {
      throw LessonProblem(
        "choice \(place + 1) has the number \(choice.number)", line: line + questions.count + place,
        hint: "number choices 1, 2, 3 from the first one on")
    }
    guard let answer = try fields.number("answer"), answer <= choices.count else {
      throw LessonProblem("answer must be the number of a choice", line: keysLine, hint: "write answer: 2")
    }
    guard let right = fields["right"], let wrong = fields["wrong"] else {
      throw LessonProblem("a prediction says right: words and wrong: words", line: keysLine)
    }
    self.question = questions.joined(separator: " ")
    self.choices = choices.map(\.words)
    self.answer = answer
    self.right = right
    self.wrong = wrong
    self.line = line
  }

  private static func choice(_ line: String) -> (number: Int, words: String)? {
    guard let bracket = line.firstIndex(of: ")"), let number = Int(line[..<bracket].trimmingBlanks) else {
      return nil
    }
    return (number, String(line[line.index(after: bracket)...]).trimmed)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(self).trimmed }
}
