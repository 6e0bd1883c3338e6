import Foundation
import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

/// Lessons as Markdown: handouts and recaps.
@Suite("Pages of lessons")
struct PagesTests {
  private static let lesson = """
    ## One

    Some *words* and `code`.

    ```pycon
    >>> def f(x):
    ...     return x*x
    ...
    >>> f(3.0)
    9.0
    >>> a = Value(2.0)
    >>> f(1, 2)
    TypeError: …
    ```

    ```python setup
    hidden = 3
    ```

    ```micrograd
    :plot f -1 1
    ```

    ```predict
    which is larger?
    1) f(2)
    2) f(3)
    answer: 2
    right: Yes, it grows.
    wrong: It grows to the right.
    ```

    ## Two

    Your turn.

    ```python starter
    s = 0
    ```

    ```python solution
    s = f(4) + a
    ```

    ```check
    value s = 18
    ```

    ```hint
    A sum.
    ```

    ```notes
    For the presenter.
    ```

    ## Three

    - One.
    - Two.

    The end.
    """

  private func handout(_ answers: Handout.Answers) throws -> String {
    let course = try TutorWalk.course(["a": Self.lesson])
    return try Handout.text(of: course.slope, in: course, answers: answers)
  }

  @Test("a handout has the words, what is printed, pictures and questions")
  func handout() throws {
    let text = try handout(.leftOut)
    #expect(
      text.hasPrefix(
        """
        # Lesson a

        5 minutes · what a gives

        ## 1. One

        Some *words* and `code`.

        ```pycon
        >>> def f(x):
        ...     return x*x
        ...
        >>> f(3.0)
        9.0
        >>> a = Value(2.0)
        ```

        ```text
        a   data  2.0000   grad –        leaf
        ```

        ```pycon
        >>> f(1, 2)
        TypeError: f() takes 1 positional argument but 2 were given
        ```

        ```text
        >>> :plot f -1 1
        ```

        ```text
        """), "\(text)")
    #expect(
      text.contains("\n\n**1. Predict:** which is larger?\n\n1) f(2)\n2) f(3)\n\n## 2. Two\n\nYour turn.\n"))
    #expect(
      text.hasSuffix(
        "**2. Exercise.** Not finished yet, for you to change:\n\n```python\ns = 0\n```\n\n## 3. Three\n\n- One.\n- Two.\n\nThe end.\n"
      ))
    for word in ["hidden", "presenter", "A sum.", "f(4)", "It grows"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("a separator that ends no line of Markdown loses no words")
  func separators() throws {
    for separator in ["\u{2028}", "\u{85}", "\u{b}", "\u{c}"] {
      let course = try TutorWalk.course(["a": "## One\n\nSome\(separator)words.\n\nMore words.\n\nThe end."])
      let text = try Handout.text(of: course.slope, in: course, answers: .leftOut)
      #expect(text.hasSuffix("\n\nMore words.\n\nThe end.\n"), "\(text.debugDescription)")
    }
  }

  @Test("answers stand at the end, with hints and with what the solution gives")
  func answers() throws {
    let text = try handout(.atEnd)
    let parts = text.split(separator: "\n## Answers\n")
    #expect(parts.count == 2)
    #expect(String(parts[0]) == (try handout(.leftOut)))
    #expect(
      parts[1].hasPrefix(
        """

        **1.** 2) f(3). It grows to the right.

        **2.**

        Hint: A sum.

        ```pycon
        >>> s = f(4) + a
        ```

        ```text
        """), "\(parts[1])")
    #expect(parts[1].contains("data 18.0000"))
  }

  @Test("pictures are drawn as it is wished")
  func wishes() throws {
    let course = try TutorWalk.course(["a": Self.lesson + "\n\nA square is x², twice is 2×."])
    func text(_ wishes: Appearance.Wishes) throws -> String {
      try Handout.text(of: course.slope, in: course, answers: .atEnd, wishes: wishes)
    }
    let narrow = try text(.init(width: 40, charset: .ascii))
    #expect(narrow.utf8.allSatisfy { $0 < 0x7f })
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 76 })
    let plain = try text(.init(plain: true))
    #expect(!plain.contains("┌") && plain.contains("x²"))
    #expect(try text(.init()).contains("┌"))
  }

  @Test("every lesson has a handout with all its steps and exercises", arguments: LessonLibraryTests.names)
  func everyLesson(name: String) throws {
    let course = Course.embedded
    let entry = try #require(course.entry(named: name))
    let text = try Handout.text(of: entry, in: course, answers: .atEnd)
    let lesson = try course.lesson(entry)
    for step in lesson.steps { #expect(text.contains(step.title)) }
    let exercises = lesson.steps.count { $0.exercise != nil }
    #expect(text.components(separatedBy: ". Exercise.**").count == exercises + 1)
  }

  // MARK: - Recap

  @Test("a recap has the finished steps with the learner's own answers")
  func recap() throws {
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.lesson]))
    #expect(walk.type(":recap").hasPrefix("no step is finished yet\n:recap works after the first\n"))
    for text in ["", "", "1", ""] { walk.type(text) }
    #expect(walk.lastLine.hasPrefix("a/two"))
    var shown = walk.type(":recap")
    #expect(shown.contains("I said 1) f(2). It is 2) f(3). It grows to the right.\n"))
    #expect(shown.contains("## 1. One") && !shown.contains("## 2. Two"))
    #expect(walk.lastLine.hasPrefix("a/two"))
    for text in ["t = 7", "1/0", "oops(", "def g(x):\n    return f(x)\n", "s = g(4) + a"] { walk.type(text) }
    #expect(walk.screen.contains("✓ s is 18."))
    shown = walk.type(":recap")
    #expect(
      shown.contains(
        "My answer:\n\n```pycon\n>>> t = 7\n>>> 1/0\nZeroDivisionError: division by zero\n>>> def g(x):\n...     return f(x)\n...\n>>> s = g(4) + a\n```\n\n```text\n"
      ), "\(shown)")
    #expect(shown.contains("data 18.0000"))
    #expect(walk.lastLine == "step 3 of 3 next · Enter goes on")
  }

  @Test("what was answered in an earlier sitting is there too; what was only seen says so")
  func earlier() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/progress.jsonl"
    let course = try TutorWalk.course(["a": Self.lesson])
    let first = try TutorWalk(progress: LearnerProgress(path: path), course: course)
    for text in ["", "", "2", "", "s = a + f(4)"] { first.type(text) }
    let later = try TutorWalk(progress: LearnerProgress(path: path), course: course)
    #expect(later.screen.hasPrefix("Lesson a · step 3 of 3 · resumed"))
    let shown = later.type(":recap")
    #expect(shown.contains("I said 2) f(3). Yes, it grows.") && shown.contains(">>> s = a + f(4)\n"))
    let skipped = try TutorWalk(course: course)
    for text in [":skip", ":skip"] { skipped.type(text) }
    #expect(skipped.type(":recap").contains("A solution, which is not mine:\n\n```pycon\n>>> s = f(4) + a\n"))
  }

  @Test("a recap goes into a new file where one is named")
  func file() throws {
    let folder = try TemporaryFolder()
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.lesson]))
    walk.type(":skip")
    #expect(walk.type(":recap mine").contains("files are written only for who types it at a prompt"))
    walk.teacher.notebook.folder = folder.path
    #expect(walk.type(":recap mine").hasPrefix("wrote mine.md\n"))
    let text = try String(contentsOfFile: folder.path + "/mine.md", encoding: .utf8)
    #expect(text.hasPrefix("# Lesson a\n"))
    #expect(walk.type(":recap mine.md").contains("mine.md is there already\ngive another name\n"))
    #expect(walk.type(":recap ../x").contains("no name for a file of this folder"))
  }
}
