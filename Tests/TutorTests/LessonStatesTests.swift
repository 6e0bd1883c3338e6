import Notebook
import Testing

@testable import Tutor

/// What every lesson of the course has, and that all ways through it end in the same state.
@Suite("Each lesson")
struct LessonStatesTests {
  @Test("skipping and solving reach the same state", arguments: LessonLibraryTests.names)
  func sameState(name: String) throws {
    let skipping = try TutorWalk(lesson: name)
    for _ in 1...40 where !skipping.lastLine.contains(":quit") { skipping.type(":skip") }
    let solving = try TutorWalk(lesson: name)
    for _ in 1...200 where !solving.lastLine.contains(":quit") { solving.type(next(of: solving.teacher)) }
    #expect(solving.type(":lessons").contains("✓ done"))
    let states = (state(of: skipping.teacher.notebook), state(of: solving.teacher.notebook))
    #expect(states.0.count > 1 && states.0 == states.1)
  }

  /// What a learner types who knows all: Enter, the right choice, the solution.
  private func next(of teacher: Teacher) -> String {
    switch teacher.task {
    case .predict(let prediction): "\(prediction.answer)"
    case .solve(let attempt): attempt.exercise.solution.text
    case .goOn, .finished: ""
    }
  }

  /// The global names and what they are bound to, but for where objects lie.
  private func state(of notebook: Notebook) -> [String: String] {
    let interpreter = notebook.interpreter
    interpreter.beginCell()
    return interpreter.boundNames.reduce(into: [:]) { state, name in
      guard let object = interpreter[global: name] else { return }
      state[name] = (try? interpreter.repr(object))?.replacing(/0x[0-9a-f]+/, with: "0x")
    }
  }

  @Test("has what a lesson has", arguments: LessonLibraryTests.names)
  func shape(name: String) throws {
    let course = Course.embedded
    let lesson = try course.lesson(try #require(course.entry(named: name)))
    #expect((5...12).contains(lesson.steps.count) && lesson.minutes != nil && lesson.gives != nil)
    let exercises = lesson.steps.compactMap(\.exercise)
    #expect(exercises.count >= 2)
    for exercise in exercises {
      #expect(exercise.hints.count >= 2 && exercise.mistakes.count >= 3, "line \(exercise.line)")
      #expect(exercise.twin != nil, "line \(exercise.line)")
    }
    let pieces = lesson.steps.flatMap(\.pieces)
    #expect(pieces.contains { if case .prediction = $0 { true } else { false } })
    #expect(
      pieces.contains {
        if case .transcript(let transcript) = $0 {
          transcript.cells.contains(where: \.isMeantToFail)
        } else {
          false
        }
      })
    let last = lesson.steps.last?.pieces.last
    #expect(last.map { if case .prose = $0 { true } else { false } } == true, "the last words sum up")
  }

  @Test("comes after those that it needs")
  func order() throws {
    let course = Course.embedded
    let names = course.entries.map(\.name)
    for finding in LessonChecker.checkOrder(of: course, in: "course") {
      #expect(names.allSatisfy { !finding.message.contains("needs \($0),") }, "\(finding)")
    }
  }
}
