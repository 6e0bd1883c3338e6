import Testing

@testable import Tutor

@Suite("Reading a lesson")
struct LessonReadingTests {
  static let top = "<!--\nid: small\nminutes: 5\n-->\n\n# Small\n\n"

  @Test("steps, prose, fences and their lines")
  func structure() throws {
    let lesson = try Lesson(
      Self.top + "## First step\n\nSome *words* and `code`.\n\n```pycon\n>>> if 1:\n...     2\n...\n2\n```\n",
      file: "small.md")
    #expect(lesson.id == "small")
    #expect(lesson.minutes == 5)
    #expect(lesson.title == "Small")
    #expect(lesson.steps.map(\.id) == ["first-step"])
    #expect(lesson.steps[0].line == 8)
    guard case .prose(let prose) = lesson.steps[0].pieces[0],
      case .transcript(let transcript) = lesson.steps[0].pieces[1]
    else {
      Issue.record("the pieces are of other kinds")
      return
    }
    #expect(prose.text.plainText == "Some words and code.")
    #expect(prose.line == 10)
    #expect(transcript.cells.map(\.text) == ["if 1:\n    2\n"])
    #expect(transcript.cells.map(\.expected) == [["2"]])
    #expect(transcript.cells.map(\.line) == [13])
  }

  @Test("lists within lists, and where links lead")
  func listsAndLinks() throws {
    let words = "- one\n  1. inner\n  2. other\n- [two](two.md) at [a place](https://example.org/x)\n"
    let lesson = try Lesson(Self.top + "## First\n\n" + words, file: "small.md")
    guard case .prose(let prose) = lesson.steps[0].pieces[0] else {
      Issue.record("the piece is of another kind")
      return
    }
    #expect(
      prose.text.plainText == """
        - one
          1. inner
          2. other
        - two at a place (https://example.org/x)
        """)
  }

  @Test("a step's own name and its fingerprint")
  func names() throws {
    func step(_ words: String) throws -> Step {
      try Lesson(Self.top + "## Here\n<!-- step: there -->\n\n\(words)\n", file: "small.md").steps[0]
    }
    #expect(try step("a").id == "there")
    #expect(try step("a").hash == step("a").hash)
    #expect(try step("a").hash != step("b").hash)
    #expect(try step("```notes\nwords\n\nmore\n```\n\na").hash == step("a").hash)
    #expect(try step("```notes\nwords\n```\n\nb").hash != step("a").hash)
    #expect(try step("````pycon\n>>> '```'\n```x\n````").pieces.count == 1)
  }

  @Test(
    "what the format does not know is an error with its line",
    arguments: [
      ("# No comment\n", 1, "a lesson starts with a comment"),
      ("<!-- id: a -->\n\n# A\n", 1, "the lesson has no step"),
      ("<!--\nid: a\ncolour: red\n-->\n\n# A\n\n## B\n", 3, "there is no key colour here"),
      ("<!--\nid: a\nid: b\n-->\n\n# A\n\n## B\n", 3, "the key id comes twice"),
      (top + "words\n", 8, "this stands before the first step"),
      (top + "## A\n\n```pythn\n1\n```\n", 10, "there is no fence pythn"),
      (top + "## A\n\n```python\n1\n```\n", 10, "there is no fence python"),
      (top + "## A\n\n```pycon\n1\n```\n", 11, "a transcript starts with an input"),
      (top + "## A\n\n```micrograd\nf(3)\n```\n", 11, "a command starts with a colon"),
      (top + "## A\n\n### B\n", 10, "a step can't hold a heading of level 3"),
      (top + "## A\n\na\n\n## A\n\nb\n", 12, "two steps are named a"),
      (top + "## A\n\na\n\n## B\n", 12, "nothing stands in this step"),
      (top + "## A\n\n```notes\nwords\n```\n", 8, "nothing stands in this step"),
      (top + "## A\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n", 10, "a step can't hold a table"),
      (top + "## A\n\n- an item\n- ![words](file.png)\n", 10, "a step can't hold an image"),
      (top + "## A\n\nwords in *<b>bold</b>*\n", 10, "a step can't hold HTML"),
      (top + "## A\n\n<div>words</div>\n", 10, "a step can't hold HTML"),
      (top + "## A\n\n***\n", 10, "a step can't hold a line across (***)"),
      (top + "## A\n\n```pycon\n>>> 1\n1\n\n## B\n\n```hint\na\n```\n", 10, "this fence is not closed"),
      (top + "## A\n\na\n\n````notes\nwords\n```\n", 12, "this fence is not closed"),
      (top + "## A\n\na\n\n~~~notes", 12, "this fence is not closed"),
      (top + "## A\n\n```check\nvalue s = 1\n```\n", 10, "this exercise has no python solution"),
      (top + "## A\n\n```check\nvalue s\n```\n", 11, "what is the value to be?"),
      (top + "## A\n\n```check\nvalue s = 1 within zero\n```\n", 11, "within needs a number above 0"),
      (top + "## A\n\n```check\nprints s\n```\n", 11, "a check doesn't know: prints s"),
      (
        top + "## A\n\n```predict\nwhich?\n1) a\n2) b\nanswer: 3\nright: r\nwrong: w\n```\n", 14,
        "answer must be the number of a choice"
      ),
      (
        top + "## A\n\n```predict\nwhich?\n1) a\n3) b\nanswer: 1\nright: r\nwrong: w\n```\n", 13,
        "choice 2 has the number 3"
      ),
    ])
  func problems(text: String, line: Int, message: String) {
    let problem = #expect(throws: LessonProblem.self) { try Lesson(text, file: "small.md") }
    #expect(problem?.message == message)
    #expect(problem?.line == line)
    #expect(problem?.file == "small.md")
  }
}
