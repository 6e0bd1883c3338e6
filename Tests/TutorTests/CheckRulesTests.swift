import Testing

@testable import Tutor

/// Each form of a check's lines, on small exercises.
@Suite("The lines of a check")
struct CheckRulesTests {
  private func checker(_ check: String, solution: String, lesson: [String] = []) throws -> Checker {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: solution, line: 1))
    try reader.addCheck(check, line: 1)
    return Checker(exercise: try reader.finished(), lessonCells: lesson)
  }

  private func words(_ verdict: Verdict) -> String {
    switch verdict {
    case .holds(let words): "✓ \(words)"
    case .fails(let words): words
    }
  }

  // MARK: - asks

  private static let ownClass = ["class Number:\n    def __init__(self, data):\n        self.data = data\n"]

  @Test("what an answer puts into a class is asked for by its path")
  func asks() throws {
    let checker = try checker(
      "asks Number.double\nvalue Number(3).double() = 6",
      solution: "def double(self):\n    return self.data * 2\n\nNumber.double = double", lesson: Self.ownClass
    )
    #expect(checker.exercise.check.askedNames == ["Number", "Number.double"])
    func said(_ cells: String...) -> String {
      words(checker.judge(Answer(before: Self.ownClass, cells: cells)))
    }
    #expect(said() == "there is no Number.double.")
    #expect(said("Number.double = lambda self: self.data") == "Number(3).double() is 3, and that is not it.")
    #expect(said("Number.double = lambda self: self.data + self.data") == "✓ Number(3).double() is 6.")
  }

  @Test("an expression that raises is told by its error")
  func raising() throws {
    let checker = try checker("value (Number(3)).data = 3", solution: "pass", lesson: Self.ownClass)
    let answer = Answer(
      before: Self.ownClass, cells: ["def no(self, data): raise ValueError('no')\nNumber.__init__ = no\n"])
    #expect(words(checker.judge(answer)) == "(Number(3)).data fails: ValueError: no.")
  }

  @Test("a cell binds the paths that it assigns to")
  func paths() {
    #expect(boundPaths(in: "Value.exp = exp; n.w.b = 1; d = 2") == ["Value.exp", "n.w.b", "d"])
    #expect(boundPaths(in: "f().a = 1; xs[0] = 2; xs[0].b = 3").isEmpty)
    #expect(boundPaths(in: "if a:\n    for q.b in c:\n        q.d += 1\n") == ["q.b", "q.d"])
  }

  @Test("an assignment to what is asked for is told to be no answer yet")
  func notYet() throws {
    let lesson = """
      ## S

      ```pycon
      >>> class Number:
      ...     pass
      ...
      ```

      ```python solution
      Number.two = 2
      ```

      ```check
      asks Number.two
      value Number.two = 2
      ```
      """
    let walk = try TutorWalk(course: TutorWalk.course(["a": lesson]))
    walk.type("")
    #expect(!walk.type("Number.three = 2").contains("not yet"))
    #expect(walk.type("Number.two = 3").hasPrefix("not yet · :submit says why\n"))
    #expect(walk.type("Number.two = 2").contains("✓ Number.two is 2."))
  }

  // MARK: - fails

  @Test(
    "a mistake may be known by what it raises",
    arguments: [
      ("def f(x):\n    return x + ()\n", true), ("def f(x):\n    return x / 0\n", false),
      ("def f(x):\n    return x\n", false), ("def f():\n    return 1\n", true),
      ("while True: pass", false),
    ])
  func fails(cell: String, isKnown: Bool) throws {
    var reader = ExerciseReader(line: 1)
    try reader.addSolution(.init(text: "def f(x):\n    return 2*x\n", line: 1))
    try reader.addCheck("value f(3) = 6", line: 1)
    try reader.addMistake("type", "fails f(3) with TypeError\nsay: no", line: 1)
    let checker = Checker(exercise: try reader.finished(), lessonCells: [])
    #expect((checker.mistake(in: Answer(before: [], cells: [cell])) != nil) == isKnown)
  }

  @Test("an answer may be asked to raise, also where something varies")
  func asksForFailure() throws {
    let check = "fails f(limit) with ValueError\nvalue f(0) = 0\nvary limit in 5, 8"
    let solution = "def f(x):\n    if x >= limit:\n        raise ValueError('far')\n    return x\n"
    let checker = try checker(check, solution: solution, lesson: ["limit = 3"])
    func said(_ cell: String) -> String { words(checker.judge(Answer(before: ["limit = 3"], cells: [cell]))) }
    #expect(said(solution).hasPrefix("✓ f(0) is 0. It also holds at 2 other points."))
    #expect(said("def f(x):\n    return x\n") == "f(limit) does not fail.")
    #expect(said("def f(x):\n    return x[0]\n").hasPrefix("f(limit) fails with TypeError: "))
    #expect(
      said("def f(x):\n    if x == 3:\n        raise ValueError('far')\n    return x\n")
        .contains("does not follow when limit is another number"))
  }

  // MARK: - assigns

  @Test(
    "a gradient may be asked for by hand",
    arguments: [
      ("b.grad = a.data; a.grad = b.data", "✓"), ("L.backward(); b.grad = 2.0; a.grad = -3.0", "✓"),
      ("L.backward()", "a.grad was not assigned: a backward pass has computed it."),
      ("L.backward(); a.grad = -3.0", "b.grad was not assigned: a backward pass has computed it."),
      ("a = 7", "b.grad was not assigned"),
    ])
  func assigns(cell: String, said: String) throws {
    let lesson = Self.leaves + ["L = a*b"]
    let checker = try checker(
      "assigns a.grad, b.grad", solution: "a.grad = b.data; b.grad = a.data", lesson: lesson)
    #expect(words(checker.judge(Answer(before: lesson, cells: [cell]))).hasPrefix(said))
  }

  // MARK: - grad

  private static let leaves = ["a = Value(2.0); b = Value(-3.0)"]

  @Test(
    "a gradient is asked for whatever was run before",
    arguments: [
      ("L = a*b + b", "✓ The gradient of b is 3."),
      ("L = a*b + b; L.backward(); L.backward(); a.grad = 7", "✓ The gradient of b is 3."),
      ("L = b*(a + 1)", "✓ The gradient of b is 3."),
      ("L = b*3", "that is right here, but it does not follow when a is another number: compute it from a."),
      ("L = a*b", "from L, b gets the gradient 2, and that is not it."),
      ("L = a*2", "from L, b gets the gradient 0, and that is not it."),
      ("L = 7", "L is of the type int, and a Value with its gradient is asked for."),
      ("M = a*b + b", "there is no L."), ("L = a*b + b; del b", "there is no b."),
      ("b.grad = 3; L = Value(-9.0)", "from L, b gets the gradient 0, and that is not it."),
    ])
  func gradient(cell: String, said: String) throws {
    let checker = try checker(
      "grad b of L = 3\nvary a in Value(5.0), Value(-1.0)", solution: "L = a*b + b", lesson: Self.leaves)
    #expect(words(checker.judge(Answer(before: Self.leaves, cells: [cell]))).hasPrefix(said))
    #expect(checker.exercise.check.askedNames == ["L"])
  }

  @Test("of infinite numbers only the right one passes")
  func infinite() throws {
    let lesson = ["a = Value(float('inf')); b = Value(-3.0)"]
    for (check, solution, wrong) in [
      ("value s = float('inf')", "s = float('inf')", "s = 3.0"),
      ("value s = float('-inf') within 0.5", "s = float('-inf')", "s = float('inf')"),
      ("grad b of L = float('inf')", "L = a*b", "L = b*3"),
    ] {
      let checker = try checker(check, solution: solution, lesson: lesson)
      #expect(checker.judge(Answer(before: lesson, cells: [solution])).isHolding, "\(solution)")
      #expect(!checker.judge(Answer(before: lesson, cells: [wrong])).isHolding, "\(wrong)")
    }
  }

  @Test("the pass leaves the work as it is")
  func fork() throws {
    let check = "grad b of a*b = 2\nvalue b.grad = 5\ngrad b of a*b + b = 3 within 0.1\nvalue b.grad = 5"
    let checker = try checker(check, solution: "b.grad = 5.0", lesson: Self.leaves)
    let verdict = checker.judge(Answer(before: Self.leaves, cells: ["b.grad = 5.0"]))
    #expect(verdict.isHolding, "\(verdict)")
  }

  private static let engine = """
    class Number:
        def __init__(self, data, children=()):
            self.data = data
            self.grad = 0.0
            self._prev = set(children)
        def __mul__(self, other):
            out = Number(self.data * other.data, (self, other))
            def backward():
                self.grad += other.data * out.grad
                other.grad += self.data * out.grad
            out._backward = backward
            return out
        def backward(self):
            self.grad = 1.0
            self._backward()

    """

  @Test("a learner's own class has gradients too")
  func ownGradient() throws {
    let lesson = [Self.engine, "a = Number(2.0); b = Number(-3.0)"]
    let checker = try checker("grad a of a*b = -3", solution: "done = 1", lesson: lesson)
    func said(_ cell: String) -> String { words(checker.judge(Answer(before: lesson, cells: [cell]))) }
    #expect(said("a.grad = 8.0; (a*b).backward()") == "✓ The gradient of a is -3.")
    #expect(
      said("def none(self):\n    pass\n\nNumber.backward = none")
        == "from a*b, a gets the gradient 0, and that is not it.")
    #expect(
      said("del Number.backward")
        == "a*b.backward() fails: AttributeError: 'Number' object has no attribute 'backward'.")
  }

  // MARK: - say

  @Test("a line of a check may have words of its own")
  func say() throws {
    let check = """
      value s = 6
      say: s is {s}. Three of them, not two.
      value t = 1
      vary x in 5, 1
      say: It must follow x.
      """
    let checker = try checker(check, solution: "s = 3*x; t = 1", lesson: ["x = 2"])
    func said(_ cell: String) -> String { words(checker.judge(Answer(before: ["x = 2"], cells: [cell]))) }
    #expect(said("s = 2*x") == "s is 4. Three of them, not two.")
    #expect(said("s = 6; t = 1") == "It must follow x.")
    #expect(said("s = x + x + x") == "there is no t.")
    #expect(said("s = x + x + x; t = 1").hasPrefix("✓ s is 6."))
  }

  @Test(
    "what is no line of a check is said",
    arguments: [
      ("say: first", "say: words speak for the line above them"),
      ("defines s\nsay: one\nsay: two", "say: words speak for the line above them"),
      ("defines s\nsay:", "say: words speak for the line above them"),
      ("grad b = 3", "whose gradient, of what?"), ("grad b of L", "whose gradient, of what?"),
      ("grad b of L = 3 within x", "within needs a number above 0"), ("fails f(3)", "what fails, and how?"),
      ("print s", "a check doesn't know: print s"),
    ])
  func problems(text: String, message: String) {
    #expect(throws: LessonProblem.self) { try Check(text, line: 1) }
    do { _ = try Check(text, line: 1) } catch { #expect(error.message == message) }
  }

  @Test("a mistake's words stand in its last line alone")
  func mistakeSays() throws {
    var reader = ExerciseReader(line: 1)
    #expect(throws: LessonProblem.self) {
      try reader.addMistake("m", "defines s\nsay: one\nsay: two", line: 1)
    }
  }

  // MARK: - Hints

  @Test(
    "a hint may hold a line of the solution that the starter shows",
    arguments: [("def f(x, bound):", true), ("return 2 * (x + 0.5)", false)])
  func hints(line: String, isFine: Bool) {
    let text = """
      <!-- id: a -->

      # A

      ## S

      ```python starter
      def f(x, bound):
          return 0
      ```

      ```python solution
      def f(x, bound):
          return 2 * (x + 0.5)
      ```

      ```check
      value f(3, 0) = 7
      ```

      ```hint
      Leave \(line) as it is.
      ```

      ```hint
      Last.
      ```
      """
    let found = LessonChecker.check(text, name: "a.md").map(\.message)
    #expect(found == (isFine ? [] : ["this hint holds the solution"]))
  }
}
