import Testing

@testable import Tutor

@Suite("Judging answers")
struct CheckerTests {
  static let lesson = ["def f(x):\n    return 3*x**2 - 4*x + 5\n", "h = 0.001"]

  static func checker() throws -> Checker {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "s = (f(-3 + h) - f(-3)) / h", line: 1))
    try reader.addCheck("value s = -22 within 0.01\nvary f in lambda x: x*x, lambda x: 5*x", line: 1)
    try reader.addMistake("rise", "value s = f(-3 + h) - f(-3) within 1e-9\nsay: s is {s}.", line: 1)
    return Checker(exercise: try reader.finished(), lessonCells: lesson)
  }

  @Test(
    "any equivalent formula passes",
    arguments: [
      ["s = (f(-3 + h) - f(-3)) / h"],
      ["x = -3; s = (f(x + h) - f(x)) / h"],
      ["h = 1e-5", "rise = f(h - 3) - f(-3)", "s = rise / h"],
      ["def slope(x):\n    return (f(x + h) - f(x)) / h\n", "s = slope(-3)"],
      ["s = (f(-3 + h) - f(-3 - h)) / (2*h)"],
      ["s = Value(f(-3 + h) - f(-3)) / h"],
      ["s = 1/0", "s = (f(-3 + h) - f(-3)) / h"],
    ])
  func right(cells: [String]) throws {
    let verdict = try Self.checker().judge(Answer(before: Self.lesson, cells: cells))
    #expect(verdict.isHolding, "\(verdict)")
  }

  @Test(
    "what only looks right does not",
    arguments: [
      (["s = -22"], "does not follow when f is another function"),
      (["s = -21.997"], "does not follow"),
      (["def f(x):\n    return -22*x\n", "s = -22"], "does not follow"),
      (["s = (f(3 + h) - f(3)) / h"], "s is 14.003"),
      (["t = 1"], "there is no s."),
      (["s = 'x'"], "s is of the type str"),
      (["s = float('nan')"], "s is nan"),
      (["while True: pass"], "there is no s."),
      (["del f", "s = -22"], "there is no f to compute it from any more"),
    ])
  func wrong(cells: [String], words: String) throws {
    guard case .fails(let said) = try Self.checker().judge(Answer(before: Self.lesson, cells: cells)) else {
      Issue.record("it passes")
      return
    }
    #expect(said.contains(words), "\(said)")
  }

  @Test(
    "what is wrong with a function is said",
    arguments: [
      ("slope = 3", "slope is not a function but of the type int. A function starts with def."),
      ("def slope(x):\n    while True: pass\n", "slope(3) took too long. Does it ever come to an end?"),
      ("def slope(x):\n    return slope(x)\n", "slope(3) fails: RecursionError: maximum recursion depth"),
      ("def slope():\n    return 14\n", "slope(3) fails: TypeError: slope() takes 0"),
      ("def slope(x):\n    x + 11\n", "slope(3) gives None"),
      ("def slope(x):\n    return str(x)\n", "slope(3) is of the type str"),
      ("def slope(x):\n    return rise\n", "slope(3) fails: NameError: name 'rise'"),
      ("def slop(x):\n    return 14\n", "there is no slope."),
      ("def slope(x):\n    return 13\n", "slope(3) is 13, and that is not it."),
    ])
  func wrongFunction(cell: String, words: String) throws {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "def slope(x):\n    return 14\n", line: 1))
    try reader.addCheck("value slope(3) = 14", line: 1)
    let checker = Checker(exercise: try reader.finished(), lessonCells: [])
    guard case .fails(let said) = checker.judge(Answer(before: [], cells: [cell])) else {
      Issue.record("it passes")
      return
    }
    #expect(said.hasPrefix(words), "\(said)")
  }

  @Test(
    "a cell gives the names that it assigns or defines",
    arguments: [
      ("s = 1", ["s"]), ("a, (b, *c) = d", ["a", "b", "c"]), ("s += 1; t: int = 2; u: int", ["s", "t"]),
      ("def f(x):\n    y = 1\n", ["f"]), ("class A:\n    b = 1\n", ["A"]),
      ("for i in r:\n    j = i\nelse:\n    k = 1\n", ["i", "j", "k"]),
      ("if a:\n    b = 1\nelif c:\n    d = 1\nelse:\n    e = 1\n", ["b", "d", "e"]),
      ("while a:\n    b = 1\n", ["b"]), ("s == 1", []), ("f(s)", []), ("s.data = 1", []), ("s = ", []),
    ])
  func bound(cell: String, names: [String]) { #expect(boundNames(in: cell) == Set(names)) }

  @Test("an exercise asks for the names with which its values start")
  func asked() throws {
    let check = try Check("defines slope\nvalue s[0] = 1\nvalue -t = 2\nvary f in f, g", line: 1)
    #expect(check.askedNames == ["slope", "s"])
  }

  @Test("a mistake is recognised in the learner's own terms")
  func mistake() throws {
    let answer = Answer(before: Self.lesson, cells: ["h = 0.01", "s = f(-3 + h) - f(-3)"])
    let mistake = try #require(try Self.checker().mistake(in: answer))
    #expect(mistake.name == "rise")
    #expect(try Self.checker().words(of: mistake, for: answer) == "s is -0.2197.")
  }

  @Test("a number that is varied is put back after each statement")
  func variedNumber() throws {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "y = 2 * x", line: 1))
    try reader.addCheck("value y = 6\nvary x in 1, 5, -2", line: 1)
    let checker = Checker(exercise: try reader.finished(), lessonCells: ["x = 3"])
    func verdict(_ text: String) -> Verdict { checker.judge(Answer(before: ["x = 3"], cells: [text])) }
    #expect(verdict("x = 3; y = x + x") == .holds("y is 6. It also holds at 3 other points."))
    #expect(!verdict("y = 6").isHolding)
    #expect(!verdict("y = x + 3").isHolding)
  }

  @Test("what the lesson computed from a number that is varied follows it")
  func lessonFollows() throws {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "y = 2*x + 1", line: 1))
    try reader.addCheck("value y = 7\nvary x in 1, 5\nvary z in 1, 5", line: 1)
    let lesson = ["x = 3; z = 0", "double = 2*x", "x += 0"]
    let checker = Checker(exercise: try reader.finished(), lessonCells: lesson)
    func verdict(_ text: String) -> Verdict { checker.judge(Answer(before: lesson, cells: [text])) }
    #expect(verdict("y = double + 1") == .holds("y is 7. It also holds at 2 other points."))
    #expect(!verdict("y = 7").isHolding)
  }

  @Test("a graph is compared at the alternatives too")
  func variedGraph() throws {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "s = a * 2", line: 1))
    try reader.addCheck("graph s\nvary a in Value(5.0), Value(1.0)", line: 1)
    let lesson = ["a = Value(3.0)"]
    let checker = Checker(exercise: try reader.finished(), lessonCells: lesson)
    func verdict(_ text: String) -> Verdict { checker.judge(Answer(before: lesson, cells: [text])) }
    #expect(verdict("s = 2 * a") == .holds("It also holds at 2 other points."))
    #expect(!verdict("s = Value(3.0) * 2").isHolding)
    #expect(!verdict("s = a + a").isHolding)
    #expect(checker.exercise.check.askedNames == ["s"])
  }
}
