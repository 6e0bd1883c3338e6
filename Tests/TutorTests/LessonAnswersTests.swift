import Testing

@testable import Tutor

/// What learners may answer to the exercises of the course, beyond the wrong answers that the lessons name themselves.
@Suite("Answers to the lessons' exercises")
struct LessonAnswersTests {
  /// An exercise by its lesson and its step, and somebody's cells.
  struct Case: Sendable, CustomTestStringConvertible {
    var lesson: String
    var step: String
    var cells: [String]
    /// What must be said of it; nil where it is right.
    var words: String?

    init(_ lesson: String, _ step: String, _ cells: String..., says words: String? = nil) {
      (self.lesson, self.step, self.cells, self.words) = (lesson, step, cells, words)
    }

    var testDescription: String { "\(lesson)/\(step): \(cells.joined(separator: "; "))" }
  }

  static let right = [
    Case("inputs", "slope-of-b", "sb = (a*(b + h) + c - d) / h"),
    Case("inputs", "slope-of-b", "sb = (a*b + a*h + c - (a*b + c)) / h"),
    Case("inputs", "slope-of-b", "b = b + h", "sb = (a*b + c - d) / h"),
    Case("inputs", "slope-of-b", "b += h; d2 = a*b + c; sb = (d2 - d) / h"),
    Case("inputs", "slope-of-b", "sb = a*(b + 1) + c - d"),
    Case("inputs", "slope-of-b", "sb = (d - (a*(b - h) + c)) / h"),
    Case("inputs", "slope-of-b", "def g(b):\n    return a*b + c\n", "sb = (g(b + h) - g(b)) / h"),
    Case("inputs", "slope-of-b", "sb = a"),
    Case("inputs", "raise-d", "b_new = b + 0.3/sb"),
    Case("inputs", "raise-d", "move = 0.3/a", "b_new = b + move"),
    Case("inputs", "raise-d", "b_new = (d + 0.3 - c) / a"),
    Case("value", "sum-times-c", "s = c*(b + a)"),
    Case("value", "sum-times-c", "t = b + a", "s = t*c"),
    Case("value", "sum-times-c", "s = a + b", "s = s*c"),
    Case("value", "sum-times-c", "s = a; s += b; s *= c"),
    Case("value", "value-between", "g = 2*d; L = f*g"),
    Case("value", "value-between", "g = (e + c)*2", "L = g*f"),
  ]

  static let wrong = [
    Case("slope", "s-at-minus-3", "s = -21.997", says: "does not follow when f is another function"),
    Case("slope", "s-at-minus-3", "h = 0.1", "s = (f(-3 + h) - f(-3)) / h", says: "the step is too large"),
    Case(
      "backprop", "c-and-e", "d.grad = 0; f.grad = 0; L.backward()", says: "backward() has filled these in"),
    Case("backprop", "sum-first", "M.backward()", says: "backward() has filled these in, not you."),
    Case("neuron", "through-tanh", "o.backward()", says: "backward() has filled this in"),
    Case("inputs", "slope-of-b", "sb = 2", says: "does not follow when a is another number"),
    Case("inputs", "slope-of-b", "sb = Value(2.0)", says: "does not follow when a is another number"),
    Case("inputs", "slope-of-b", "sb = d(b + h)", says: "there is no sb."),
    Case("inputs", "slope-of-b", "sb = 'x'", says: "sb is of the type str"),
    Case("inputs", "slope-of-b", "sb = -3", says: "the slope with respect to a"),
    Case("inputs", "slope-of-b", "a = 2.5; sb = 7", says: "a is 2.5, b is -3, c is 10 and d is 4 just now."),
    Case("inputs", "raise-d", "b_new = (4.3 - c)/a", says: "takes d to 4.3, but only here"),
    Case("inputs", "raise-d", "b_new = 0", says: "b_new is 0, and that is not it."),
    Case("value", "sum-times-c", "s = -10", says: "s is -10, a plain number"),
    Case("value", "sum-times-c", "s = (a + b)*10", says: "does not follow when c is another number"),
    Case("value", "sum-times-c", "s = (Value(2.0) + b)*c", says: "does not follow when a is another number"),
    Case("value", "sum-times-c", "s = (a + b)*c*1", says: "s has another graph"),
    Case("value", "value-between", "g = Value(4.0)*2; L = g*f", says: "by another graph. Is d in it?"),
    Case("value", "value-between", "g = 8; L = g*f", says: "g is 8, a plain number"),
    Case("value", "value-between", "L = f*(2*d)", "g = d*2", says: "not made from g and f alone"),
    Case("value", "value-between", "g = d*2; L = g*-2", says: "L is -16, the right number"),
    Case("value", "value-between", "d = d*2; L = d*f", says: "there is no g."),
  ]

  @Test("what is equivalent passes", arguments: right)
  func passes(_ given: Case) throws {
    let (checker, answer) = try judged(given)
    let verdict = checker.judge(answer)
    #expect(verdict.isHolding, "\(verdict)")
  }

  @Test("what is wrong is told so that it helps", arguments: wrong)
  func fails(_ given: Case) throws {
    let (checker, answer) = try judged(given)
    guard case .fails(let words) = checker.judge(answer) else {
      Issue.record("it passes")
      return
    }
    let said = checker.mistake(in: answer).map { checker.words(of: $0, for: answer) } ?? words
    #expect(said.contains(given.words ?? ""), "\(said)")
  }

  private func judged(_ given: Case) throws -> (Checker, Answer) {
    let course = Course.embedded
    let lesson = try course.lesson(try #require(course.entry(named: given.lesson)))
    let place = try #require(lesson.steps.firstIndex { $0.id == given.step })
    let pieces = lesson.steps[place].pieces
    let piece = try #require(pieces.firstIndex { if case .exercise = $0 { true } else { false } })
    let cells = lesson.cells(beforeStep: place, piece: piece)
    let exercise = try #require(lesson.steps[place].exercise)
    return (
      Checker(exercise: exercise, lessonCells: cells), Answer(before: cells, cells: given.cells)
    )
  }
}
