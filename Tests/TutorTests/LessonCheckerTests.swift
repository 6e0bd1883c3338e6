import Notebook
import Testing

@testable import Tutor

@Suite("Verifying lessons")
struct LessonCheckerTests {
  /// The lesson of the course with one thing changed in it.
  private func findings(_ old: String, _ new: String) throws -> [Finding] {
    let course = Course.embedded
    let text = try #require(course.text(of: course.slope))
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    return LessonChecker.check(changed, name: "slope.md")
  }

  @Test(
    "finds what was planted",
    arguments: [
      ("\n20.0\n", "\n20.5\n", "this prints 20.0, and the lesson says 20.5"),
      ("ZeroDivisionError: …", "NameError: …", "this prints ZeroDivisionError"),
      ("ZeroDivisionError: …", "", "the lesson says nothing"),
      (
        "```python solution\ns = (f(-3 + h)", "```python solution\ns = (f(3 + h)",
        "the solution does not pass"
      ),
      (
        "```python starter\ns = f(-3)", "```python starter\ns = (f(-3 + h) - f(-3)) / h", "the starter passes"
      ),
      (
        "```python wrong sign\ns = (f(-3) - f(-3 + h)) / h", "```python wrong sign\ns = 7",
        "the wrong answer sign is taken for "
      ),
      (
        "```python wrong sign\ns = (f(-3) - f(-3 + h)) / h",
        "```python wrong sign\ns = (f(-3 + h) - f(-3)) / h", "wrong answer sign passes"
      ),
      ("It is the slope at 3 again", "s=(f(-3 + h) - f(-3)) / h", "this hint holds the solution"),
      (":plot f -5 5\n```", ":plot g -5 5\n```", ":plot g -5 5 fails"),
      (
        "little, which way", "little, which way and which way and which way and which way and which way",
        "break it before column 77"
      ),
      ("`f(3.0)` asks", "`f(…)` asks", "slope.md:34: … in code has no form in a terminal without Unicode"),
      (">>> f(3 + h)\n", ">>> f(3 + h)  # 3²\n", "² in code has no form"),
      (
        "s = f(-3)\n```\n\n```python solution", "s = f(−3)\n```\n\n```python solution",
        "− in code has no form"
      ),
      ("little, which way", "little, w1*x1 + w2*x2", "stars between words vanish in pairs"),
      ("A curve with", "A curve\u{7}with", "control character"),
      ("A curve with", "A curve\u{2028}with", "control character"),
      ("A curve with", "A curve\u{85}with", "control character"),
      ("A curve with", "A curve \u{2603} with", "has no form in a terminal without Unicode"),
      (
        "```hint\nTake your line for -3", "```hint\nreturn (f(x+h) - f(x)) / h. Take your line for -3",
        "this hint holds the solution"
      ),
      (
        "```python wrong sign\ns = (f(-3) - f(-3 + h)) / h\n```", "", "no wrong answer shows the mistake sign"
      ),
      ("id: slope", "id: slop", "the file is named otherwise"),
      ("answer: 2", "answer: 4", "answer must be the number of a choice"),
      ("## Nudge it", "## A table of heights", "two steps are named"),
    ])
  func planted(old: String, new: String, message: String) throws {
    let found = try findings(old, new)
    #expect(found.contains { $0.description.contains(message) }, "\(found)")
  }

  @Test("letters of any language are free, in words, code and names of steps")
  func letters() throws {
    let text = """
      <!-- id: größe -->

      # Die Größe

      ## Schöne Höhe

      Wörter, und `größe` dazu.

      ```pycon
      >>> größe = 3
      >>> größe
      3
      ```
      """
    #expect(LessonChecker.check(text, name: "größe.md") == [])
    #expect(try Lesson(text, file: "größe.md").steps.map(\.id) == ["schöne-höhe"])
  }

  @Test("all parts that can't be read are said, and nothing that follows from them")
  func several() {
    let text = """
      <!--
      colour: red
      -->

      # A

      ## One

      | a | b |
      |---|---|
      | 1 | 2 |

      ```pycn
      ```

      ## Two

      ```check
      prints s
      ```

      ## Two

      ```check
      value s = 1
      ```
      """
    #expect(
      LessonChecker.check(text, name: "a.md").map { "\($0.line) \($0.message)" } == [
        "2 there is no key colour here", "9 a step can't hold a table", "13 there is no fence pycn",
        "19 a check doesn't know: prints s", "22 two steps are named two",
        "24 this exercise has no python solution",
      ])
  }

  @Test("the whole name of the file is the id", arguments: [("bigslope.md", true), ("x/slope.md", false)])
  func names(file: String, isOther: Bool) throws {
    let text = try #require(Course.embedded.text(of: Course.embedded.slope))
    let found = LessonChecker.check(text, name: file)
    #expect(found.contains { $0.message.contains("named otherwise") } == isOther, "\(found)")
  }

  @Test("what comes after an exercise needs no more than its check asks for")
  func otherAnswers() throws {
    let course = Course.embedded
    let text = try #require(course.text(of: course.slope))
      .replacing("```python solution\ns = (f(-3 + h)", with: "```python solution\nrise = 7\ns = (f(-3 + h)")
    #expect(LessonChecker.check(text, name: "slope.md") == [])
    let needing = text.replacing(">>> h = 0.000001", with: ">>> rise\n7\n>>> h = 0.000001")
    let message = "this needs rise, which an earlier solution gives and its check does not ask for"
    #expect(LessonChecker.check(needing, name: "slope.md").map(\.message) == [message])
    let asking = needing.replacing("value s = -22 within", with: "defines rise\nvalue s = -22 within")
    #expect(LessonChecker.check(asking, name: "slope.md") == [])
  }

  @Test(
    "a worked example prints what it says, leaves nothing behind, and is not the solution",
    arguments: [
      (">>> k = h\n>>> h = 1\n>>> f(4 + h) - f(4)\n23", nil),
      (">>> f(4)\n38", "this prints 37, and the lesson says 38"),
      (">>> s = (f(-3 + h) - f(-3)) / h", "this example holds the solution"),
    ])
  func twin(transcript: String, message: String?) throws {
    let course = Course.embedded
    let own = ">>> def g(x):\n...     return x**3\n...\n>>> (g(2 + h) - g(2)) / h\n12.006001"
    let text = try #require(course.text(of: course.slope)).replacing(own, with: transcript)
    #expect(LessonChecker.check(text, name: "slope.md").map(\.message) == (message.map { [$0] } ?? []))
  }

  @Test("a lesson's programs must end")
  func endless() {
    let text = "<!-- id: a -->\n\n# A\n\n## B\n\n```pycon\n>>> while True: pass\n...\n```\n"
    let found = LessonChecker.check(text, name: "a.md")
    #expect(found.map(\.line) == [8] && found[0].message.contains("more than 2000000 steps"))
  }

  @Test("too much to read before there is something to do")
  func length() {
    let words = (1...7).map { "line \($0)\nand more" }.joined(separator: "\n\n")
    let text = "<!-- id: a -->\n\n# A\n\n## B\n\n" + words + "\n"
    #expect(LessonChecker.check(text, name: "a.md").map(\.line) == [25])
  }

  @Test(
    "numbers agree to the digits that are written",
    arguments: [
      ("14.003", "14.00300000000243", true), ("14.002", "14.00300000000243", false),
      ("14.0", "14.04", true), ("14.0", "14.06", false), ("20", "20.0", false), ("20", "20", true),
      ("3.0e-06", "2.999378523327323e-06", true), ("3.1e-06", "2.999378523327323e-06", false),
      ("[1.5, 2]", "[1.5001, 2]", true), ("[1.5, 2]", "[1.5001, 3]", false), ("-1.5", "1.5", false),
      ("ZeroDivisionError: …", "ZeroDivisionError: division by zero", true), ("a…", "b", false),
      ("x1 is 2.0", "x2 is 2.0", false), ("1…", "12", true),
    ])
  func lines(expected: String, actual: String, agree: Bool) {
    #expect(ExpectedOutput([expected], [actual]).matches == agree)
  }

  @Test("… alone stands for any lines")
  func anyLines() {
    #expect(ExpectedOutput(["a", "…", "d"], ["a", "b", "c", "d"]).matches)
    let traceback = [
      "Traceback (most recent call last):", "  File \"<stdin>\", line 1, in <module>", "E: no",
    ]
    #expect(ExpectedOutput(traceback, ["E: no"]).matches && !ExpectedOutput(traceback, ["E: yes"]).matches)
    #expect(ExpectedOutput(["a", "…"], ["a"]).matches)
    #expect(!ExpectedOutput(["a", "…", "d"], ["a", "b", "c"]).matches)
    #expect(!ExpectedOutput(["a"], ["a", "b"]).matches)
  }

  @Test("of the course file the list is looked at")
  func course() {
    func findings(_ text: String) -> [String] {
      LessonChecker.check(text, name: "course/course.md").map(\.description)
    }
    #expect(findings("# Course\n\n1. [One](one.md)\n") == [])
    #expect(
      findings("# Course\n") == [
        "course/course.md:1: the course lists no lesson · write 1. [The title](name.md)"
      ])
    #expect(
      findings("1. [One](one.md)\n") == ["course/course.md:1: the course has no title · write # and a title"])
  }
}

@Suite("Comparing a transcript's output")
struct ExpectedOutputTests {
  @Test("an ellipsis stands for any lines")
  func ellipsis() {
    #expect(ExpectedOutput(["a", "…", "c"], ["a", "b", "b", "c"]).matches)
    #expect(ExpectedOutput(["…"], []).matches)
    #expect(!ExpectedOutput(["a", "…", "c"], ["a", "b"]).matches)
    #expect(!ExpectedOutput(["a"], ["a", "b"]).matches)
  }

  @Test("many ellipses are compared in time")
  func manyEllipses() {
    let expected = (0..<30).flatMap { _ in ["…", "x"] } + ["z"]
    #expect(!ExpectedOutput(expected, Array(repeating: "x", count: 200)).matches)
  }

  @Test("a number's exponent may be any")
  func exponents() {
    #expect(!ExpectedOutput(["1.5e-9223372036854775807"], ["1.5"]).matches)
    #expect(ExpectedOutput(["1.5e-06"], ["1.5002e-06"]).matches)
  }
}
