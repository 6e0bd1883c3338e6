import Foundation
import Testing

@testable import Tutor

@Suite("The lessons in the binary")
struct LessonLibraryTests {
  /// The lessons of the course by their names.
  static let names = Course.embedded.entries.map(\.name)

  @Test("every lesson of the course is there and holds", arguments: names)
  func everyLessonHolds(name: String) throws {
    let course = Course.embedded
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
    let file = Self.folder.appendingPathComponent("LessonLibrary.c")
    let text = Self.embedding(["course"] + names)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("what is in the binary is what is in the folder", arguments: names + ["course"])
  func everyFileIsWhole(name: String) throws {
    let file = Self.folder.appendingPathComponent("course/\(name).md")
    #expect(Course.embeddedText(of: name + ".md") == (try String(contentsOf: file, encoding: .utf8)))
  }

  /// The C that puts files into the binary.
  private static func embedding(_ names: [String]) -> String {
    let bytes = names.map { name in
      """
      static const unsigned char \(name)[] = {
      #embed "course/\(name).md"
      };

      """
    }
    return """
      // The files of the course. Written by RECORD_SNAPSHOTS=1 swift test --filter LessonLibraryTests from the list in course.md.
      // In C, since Swift takes a minute and a gigabyte to compile so many bytes.
      #include "LessonLibrary.h"

      #pragma clang diagnostic ignored "-Wc23-extensions"

      \(bytes.joined())
      #define FILE(name) {#name ".md", name, sizeof name}

      static const struct lesson_file files[] = {
      \(names.map { "  FILE(\($0)),\n" }.joined())};

      struct lesson_file lesson_file(size_t place) {
        const struct lesson_file none = {NULL, NULL, 0};
        return place < sizeof files / sizeof files[0] ? files[place] : none;
      }

      """
  }
}
