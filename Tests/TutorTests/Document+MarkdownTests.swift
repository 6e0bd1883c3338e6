import Foundation
import Notebook
import PythonRuntime
import Testing

@testable import Tutor

@Suite("Notebooks in CommonMark")
struct DocumentMarkdownTests {
  private func cells(_ text: String) throws -> [Document.Cell] { try Document(markdown: text).cells }

  @Test("fences are cells, wherever they stand")
  func fences() throws {
    let text = """
      # Title of *words* `x` #

      1. In a list

         ```python
         def f(x):
             return x
         ```

      > ~~~~Python title="quoted"
      > f(1)
      > ~~~~

      ```sh
      rm -rf /
      ```

      ```
      f(0)
      ```

          f(0)

      Second
      ------

      ```py
      f(2)
      """
    #expect(
      try cells(text) == [
        .init(.heading, "# Title of words x", line: 1),
        .init(.code(number: 1), "def f(x):\n    return x", line: 6),
        .init(.code(number: 2), "f(1)", line: 11),
        .init(.heading, "## Second", line: 24), .init(.code(number: 3), "f(2)", line: 28),
      ])
  }

  @Test("transcripts and commands are typed")
  func typed() throws {
    let text =
      "```pycon\n>>> 1 + 1\n2\n>>> if 0:\n...   0\n>>> 1/0\nZeroDivisionError: …\n```\n\n```micrograd\n:graph a\n\n:show off\n```\n"
    #expect(
      try cells(text) == [
        .init(.typed, "1 + 1", line: 2, expectation: .lines(["2"])),
        .init(.typed, "if 0:\n  0", line: 4, expectation: .lines([])),
        .init(.typed, "1/0", line: 6, expectation: .lines(["ZeroDivisionError: …"]), mayFail: true),
        .init(.typed, ":graph a", line: 11), .init(.typed, ":show off", line: 13),
      ])
  }

  @Test("a transcript that starts with no input is refused with its line")
  func damage() {
    let problem = #expect(throws: DocumentProblem.self) { try Document(markdown: "\n```pycon\n2\n```\n") }
    #expect(problem?.sentence == "line 3: a transcript starts with an input · write >>> before it")
  }

  @Test("any text is a notebook, and the deep ones take no more than the others")
  func any() throws {
    let texts = [
      "", "words", "\u{0}", "```", "```python", "<!-- no lesson -->\n\n# A",
      String(repeating: "`", count: 1_000_000), String(repeating: "> ", count: 1000) + "```python\n1\n",
      String(repeating: "*a _b ", count: 20_000), "# " + String(repeating: "[", count: 20_000),
      "# " + String(repeating: "*a **b ", count: 5000) + String(repeating: "** *", count: 5000),
      String(repeating: "- ", count: 500) + "a",
    ]
    for text in texts { _ = try Document(markdown: text) }
  }

  @Test("a lesson is a notebook too")
  func lesson() throws {
    let course = Course.embedded
    for entry in course.entries {
      let text = try #require(course.text(of: entry))
      let document = try Document(markdown: text)
      let verdicts = run(document)
      #expect(verdicts.count > 5 && verdicts.allSatisfy(\.finding.holds), "\(entry.name)")
      #expect(document.cells.contains { $0.kind == .heading })
    }
    #expect(throws: DocumentProblem.self) { try Document(markdown: "<!-- id: a -->\n\nno title\n") }
  }

  private func run(_ document: Document) -> [CellVerdict] {
    var verdicts: [CellVerdict] = []
    DeepStack.run {
      var check = DocumentCheck(document, in: Notebook())
      check.run { _ in }
      verdicts = check.verdicts
    }
    return verdicts
  }

  @Test(
    "a comment with a lesson's keys makes a lesson",
    arguments: [
      ("<!--\nid: a\n-->\n", true), ("\n<!-- id: a -->", true), ("<!-- minutes: 3\n-->", true),
      ("# A\n<!-- id: a -->", false),
      ("<!-- licence: free -->\nid: a", false), ("<!--", false), ("", false),
    ])
  func meant(text: String, isLesson: Bool) { #expect(Lesson.isMeant(by: text) == isLesson) }

  @Test("what a session is exported as holds, line by line")
  func exported() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "NotebookTests/Notebooks/exported.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let verdicts = run(try Document(markdown: text))
    #expect(verdicts.count == 18)
    for verdict in verdicts { #expect(verdict.finding.holds, "\(verdict)") }
    #expect(verdicts.contains { $0.finding == .picture })
  }

  @Test("no command of a lesson writes a file")
  func noFiles() throws {
    let walk = try TutorWalk()
    walk.teacher.notebook.folder = "/nonexistent"
    var title: String?
    walk.teacher.notebook.silently { title = $0.run(":export py").failure?.title }
    #expect(title == "files are written only for who types it at a prompt")
    #expect(walk.teacher.notebook.folder == "/nonexistent")
  }
}
