import LessonLibrary
import Testing
import Tutor

@Suite("The lessons in the binary")
struct LessonLibraryTests {
  @Test("every lesson of the course is there and holds")
  func everyLessonHolds() throws {
    let course = try Course.embedded()
    #expect(!course.entries.isEmpty)
    for entry in course.entries {
      let text = try #require(course.text(of: entry))
      #expect(LessonChecker.check(text, name: entry.file).map(\.description) == [])
      #expect(try course.lesson(entry).id == entry.name)
      #expect(try course.lesson(entry).title == entry.title)
    }
  }

  @Test("every file in the binary is in the course's list")
  func everyFileIsListed() throws {
    #expect(Set(try Course.embedded().entries.map(\.file)) == Set(LessonLibrary.lessons.keys))
  }
}
