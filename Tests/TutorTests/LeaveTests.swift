import Notebook
import TerminalDrawing
import Testing

@testable import Tutor

@Suite("Leaving a lesson")
struct LeaveTests {
  private let teacher: Teacher

  init() throws {
    let course = try TutorWalk.course([
      "a": "## S\n\nWords.\n\n```pycon\n>>> a = 1\n```\n\n## T\n\nWords.\n", "b": "## S\n\nWords.",
    ])
    teacher = Teacher(course: course, progress: LearnerProgress(path: nil, now: { 0 })) { Notebook() }
  }

  @discardableResult
  private func type(_ text: String) -> String {
    TutorWalk.shown(teacher.respond(to: text), cell: text)
  }

  private static let notice = "Your own session waits meanwhile: :leave goes back to it.\n"

  @Test("a lesson says once that your own session waits, and leave gives it back exactly")
  func ownSession() throws {
    for text in [
      "mine = [1]", "a = Value(42.0)", "b = a * a", "b.backward()", "7 * 6", ":show values",
      "import random", "random.seed(3)",
    ] { type(text) }
    #expect(type(":lessons a").contains(Self.notice))
    #expect(!type("").contains("own session"))
    type("")
    #expect(
      type("mine").contains(
        "NameError: name 'mine' is not defined\nmine is in your own session: :leave goes back to it\n"))
    #expect(!type("other").contains("own session"))
    #expect(type(":lessons").contains("\n\n  " + Self.notice))
    #expect(!type(":lessons b").contains(Self.notice))
    type("random.seed(8)")
    #expect(
      type(":leave") == "Back in your own session, as you left it. :lessons b goes on there.\n")
    #expect(teacher.notebook.show == .values)
    let drawn = type("_ , mine, a.data, a.grad, b._prev")
    #expect(drawn.hasPrefix("(42, [1], 42.0, 84.0, {Value(data=42.0, grad=84.0)})\n"), "\(drawn)")
    let twin = Notebook()
    _ = twin.run("import random")
    _ = twin.run("random.seed(3)")
    #expect(type("random.random()") == TutorWalk.shown(twin.run("random.random()"), cell: ""))
    #expect(type(":lessons").contains("step 2 of 2 · 5 minutes"))
    #expect(!type(":lessons").contains("own session"))
    #expect(type(":lessons a").hasPrefix("Lesson a · step 2 of 2 · resumed\n"))
    type(":leave")
    #expect(type("mine").hasPrefix("[1]\n"))
  }

  @Test("from free play, and from the lesson's end")
  func anywhere() throws {
    type("mine = 1")
    type(":lessons b")
    type(":play")
    type(":leave")
    #expect(type("mine") == "1\n")
    type(":lessons b")
    #expect(type("").contains("Lesson b · the end · Enter begins a · :lessons · :back · :leave · :quit\n"))
    #expect(type(":leave") == "Back in your own session, as you left it. :lessons lists the lessons.\n")
    #expect(type("mine") == "1\n")
    #expect(type("").isEmpty)
    #expect(type(":leave").hasPrefix("no lesson is running\n:quit leaves the program\n"))
  }

  @Test("who began with a lesson leaves it for a fresh prompt")
  func fresh() throws {
    #expect(try teacher.start(named: "a"))
    #expect(!TutorWalk.shown(teacher.open(), cell: "").contains("own session"))
    type("x = 1")
    #expect(type(":leave") == "A fresh prompt. :lessons a goes on there.\n")
    #expect(type("x").contains("NameError"))
    #expect(teacher.prompt == ">>> ")
  }

  @Test("the keys chosen in a lesson stay")
  func keys() throws {
    type(":lessons a")
    teacher.keys = .vi
    type(":leave")
    #expect(teacher.keys == .vi)
  }
}
