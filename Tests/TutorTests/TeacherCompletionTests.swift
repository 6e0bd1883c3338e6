import Notebook
import Testing

@testable import Tutor

@Suite struct TeacherCompletionTests {
  private func offered(_ text: String, _ walk: TutorWalk) -> [String] {
    walk.teacher.completions(of: text, at: text.unicodeScalars.count).candidates.map(\.text)
  }

  @Test func theCommandsOfLessonsAndTheirNamesAreOffered() throws {
    let walk = try TutorWalk()
    #expect(offered(":les", walk) == ["lessons "])
    #expect(offered(":hin", walk) == ["hint"])
    #expect(offered(":lessons sl", walk) == ["slope"])
    #expect(offered("pri", walk) == ["print"])
  }

  @Test func aPredictionIsNotPython() throws {
    let walk = try TutorWalk()
    walk.enter(until: "type 1 to 3")
    #expect(walk.teacher.prompt == "? ")
    #expect(offered("pri", walk) == [])
    #expect(offered("", walk) == [])
    #expect(offered(":sk", walk) == ["skip"])
  }

  @Test func freePlayBegunAtAPredictionIsPython() throws {
    let walk = try TutorWalk()
    walk.enter(until: "type 1 to 3")
    walk.type(":play")
    #expect(offered("pri", walk) == ["print"])
    walk.type(":done")
    #expect(offered("pri", walk) == [])
  }
}
