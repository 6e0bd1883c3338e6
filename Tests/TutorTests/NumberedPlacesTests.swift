import Notebook
import Testing

@testable import Tutor

/// Numbers that people type, or that a file holds, for things that are counted from 1.
@Suite struct NumberedPlacesTests {
  @Test(arguments: [(1, 0), (3, 2), (0, nil), (4, nil), (-1, nil), (Int.min, nil), (.max, nil)])
  func onlyANumberThatThereIsHasAPlace(number: Int, place: Int?) {
    #expect(["a", "b", "c"].place(numbered: number) == place)
  }

  @Test func theLowestNumberIsNoLessonAndNoStep() throws {
    #expect(Course.embedded.entry(named: "\(Int.min)") == nil)
    #expect(try Course.embedded.lesson(Course.embedded.slope).place(ofStep: "\(Int.min)") == nil)
  }

  private static let prediction = """
    ## One

    ```predict
    n is
    1) one
    2) two
    answer: 1
    right: Yes.
    wrong: No.
    ```
    """

  @Test func theLowestNumberIsNoChoice() throws {
    let walk = try TutorWalk(course: TutorWalk.course(["a": Self.prediction]))
    #expect(walk.type("\(Int.min)").contains("there is no choice \(Int.min)\n"))
    #expect(walk.type("1").contains("Yes."))
  }

  @Test func aRecapOverlooksANumberThatNoChoiceHas() throws {
    let course = try TutorWalk.course(["a": Self.prediction])
    let lesson = try course.lesson(course.slope)
    let progress = LearnerProgress(path: nil, now: { 0 })
    progress.record(.predicted, lesson.steps[0], of: lesson, input: "\(Int.min)")
    let text = try #require(course.text(of: course.slope))
    let page = LessonPage.text(lesson, source: text, answers: .own(progress), in: Notebook())
    #expect(page.contains("It is 1) one. No."))
  }

  @Test func aPositionWhoseNextStepHasNoNumberIsNone() throws {
    var line = JSONLine()
    for name in ["lesson", "heading"] { line.add(name, "a") }
    for name in ["step", "stepCount"] { line.add(name, Int.max) }
    line.add("started", 0)
    #expect(DemoPosition(line) == nil)
  }
}
