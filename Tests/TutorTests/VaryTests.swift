import Testing

@testable import Tutor

@Suite("Judging graphs at other numbers")
struct VaryTests {
  private static let lesson = ["a = Value(2.0); b = Value(-3.0)", "c = Value(10.0)"]
  private static let check =
    "value d.data = 4\nvalue a.grad = -3\nvary a in Value(1.0), Value(-2.5)\nvary b in Value(4.0), Value(1.0)"

  private func verdict(_ cells: [String]) throws -> Verdict {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "d = a*b + c\nd.backward()", line: 1))
    try reader.addCheck(Self.check, line: 1)
    return Checker(exercise: try reader.finished(), lessonCells: Self.lesson)
      .judge(Answer(before: Self.lesson, cells: cells))
  }

  @Test(
    "any graph of the same values passes",
    arguments: [
      ["d = a*b + c; d.backward()"], ["d = c + b*a", "d.backward()"],
      ["a = Value(2.0); b = Value(-3.0); d = a*b + c; d.backward()"],
      ["def f(a, b):\n    return a*b\n", "d = f(a, b) + c", "d.backward()"],
      ["a, b, c = Value(2.0), Value(-3.0), Value(10.0)", "d = c - -a*b", "d.backward()"],
      ["xs = [a, b]", "d = xs[0]*xs[1] + c; d.backward()"], ["d = 1/0", "d = a*b + c; d.backward()"],
    ])
  func right(cells: [String]) throws {
    #expect(try verdict(cells).isHolding)
  }

  @Test(
    "what is right only here does not",
    arguments: [
      ("d = Value(4.0); a.grad = -3.0", "does not follow when a is another number"),
      ("d = -6 + c; d.backward(); a.grad = -3", "does not follow when a is another number"),
      ("d = a*-3 + c; d.backward()", "does not follow when b is another number"),
      ("d = a*b + c", "a.grad is 0: no backward pass has reached it yet."),
      ("d = a*b + c; d.backward(); d.backward()", "a.grad is -9, and that is not it."),
      ("d = a*b * c; d.backward()", "d.data is -60, and that is not it."),
    ])
  func wrong(cell: String, words: String) throws {
    guard case .fails(let said) = try verdict([cell]) else {
      Issue.record("it passes")
      return
    }
    #expect(said.contains(words), "\(said)")
  }
}
