import Foundation
import LessonLibrary
import Testing

@testable import Tutor

@Suite("The lessons in the binary")
struct LessonLibraryTests {
  /// The lessons of the course by their names.
  static let names = (try? Course.embedded().entries.map(\.name)) ?? []

  @Test("every lesson of the course is there and holds", arguments: names)
  func everyLessonHolds(name: String) throws {
    let course = try Course.embedded()
    let entry = try #require(course.entry(named: name))
    let text = try #require(course.text(of: entry))
    #expect(LessonChecker.check(text, name: entry.file).map(\.description) == [])
    #expect(try course.lesson(entry).id == entry.name)
    #expect(try course.lesson(entry).title == entry.title)
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Lessons")

  @Test("every file in the folder is in the course's list")
  func everyFileIsListed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path + "/course")
    #expect(Set(Self.names.map { $0 + ".md" } + ["course.md"]) == Set(files))
  }

  @Test("every lesson of the list is in the binary; RECORD_SNAPSHOTS=1 writes the file that puts them there")
  func everyLessonIsEmbedded() throws {
    let list = try String(contentsOf: Self.folder.appendingPathComponent("course/course.md"), encoding: .utf8)
    let names = try Course(list) { _ in nil }.entries.map(\.name).sorted()
    let file = Self.folder.appendingPathComponent("LessonLibrary.swift")
    let lines = names.map { "    \"\($0).md\": PackageResources.\($0)_md,\n" }.joined()
    let text = """
      /// The files of the course, embedded in the binary, so that one copied file teaches.
      public enum LessonLibrary {
        /// The course file: a title, prose, and an ordered list of links to lessons.
        public static var course: [UInt8] { PackageResources.course_md }

        /// The lessons by their file names.
        public static let lessons: [String: [UInt8]] = [
      \(lines)  ]
      }

      """
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    #expect(LessonLibrary.lessons.keys.sorted() == names.map { $0 + ".md" })
  }
}
