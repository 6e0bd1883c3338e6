import Foundation
import Testing

@testable import Tutor

@Suite("Other folders of lessons")
struct CourseFolderTests {
  private static func lesson(_ id: String, needs: String = "") -> String {
    "<!--\nid: \(id)\n\(needs.isEmpty ? "" : "needs: \(needs)\n")-->\n\n# About \(id)\n\n## S\n\nWords.\n"
  }

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      try text.write(toFile: folder.path + "/" + name, atomically: true, encoding: .utf8)
    }
    return folder
  }

  @Test("the list is the course's; without one, all lessons by their names")
  func order() throws {
    let files = ["b.md": Self.lesson("b"), "a.md": Self.lesson("a"), "notes.md": "# Notes\n", "c.txt": "no"]
    let plain = try folder(files)
    let course = try Course.inFolder(plain.path)
    #expect(
      course.entries.map(\.name) == ["a", "b"] && course.entries.map(\.title) == ["About a", "About b"])
    #expect(try course.lesson(course.entries[1]).id == "b")
    #expect(course.title == plain.path.split(separator: "/").last.map(String.init))
    let listed = try folder(files.merging(["course.md": "# Mine\n\n1. [B](b.md)\n2. [A](a.md)\n"]) { $1 })
    let own = try Course.inFolder(listed.path)
    #expect(own.title == "Mine" && own.entries.map(\.name) == ["b", "a"])
  }

  @Test(
    "a lesson without its comment is in the folder's list, and told what it lacks; a page of a notebook is not"
  )
  func withoutComment() throws {
    let bare = "# Bare\n\n## S\n\n```python solution\ns = 1\n```\n\n```check\nvalue s = 1\n```\n"
    let folder = try folder(["a.md": Self.lesson("a"), "bare.md": bare, "page.md": "```python\ns = 1\n```\n"])
    #expect(try Course.inFolder(folder.path).entries.map(\.title) == ["About a", "bare.md"])
    #expect(LessonChecker.isMeant(by: bare, name: "bare.md"))
    #expect(
      LessonChecker.check(bare, name: "bare.md").first?.description.hasPrefix(
        "bare.md:1: a lesson starts with a comment") == true)
  }

  @Test("a lesson is read anew where its file was changed")
  func changed() throws {
    let folder = try folder(["a.md": Self.lesson("a")])
    let course = try Course.inFolder(folder.path)
    #expect(try course.lesson(course.entries[0]).title == "About a")
    try Self.lesson("a").replacing("About", with: "More about")
      .write(toFile: folder.path + "/a.md", atomically: true, encoding: .utf8)
    #expect(try course.lesson(course.entries[0]).title == "More about a")
  }

  @Test("a lesson that is needed and is nowhere is named")
  func missing() {
    let found = LessonChecker.checkNeeds(of: Self.lesson("a", needs: "slope, slopy"), name: "a.md") {
      $0 == "slope"
    }
    #expect(
      found.map(\.description) == [
        "a.md:1: this lesson needs slopy, and there is no such lesson · write slopy.md beside it, or take it out of needs"
      ])
  }

  @Test("a folder that holds no lesson, or is none, says so")
  func problems() throws {
    let empty = try folder([:])
    for (path, words) in [
      (empty.path, "there is no lesson in this folder"), (empty.path + "/none", "No such file or directory"),
    ] {
      do {
        _ = try Course.inFolder(path)
        Issue.record("it is a course")
      } catch { #expect(error.description.hasPrefix("\(path): \(words)"), "\(error)") }
    }
    let untitled = try folder(["course.md": "1. [A](a.md)\n"])
    #expect(throws: LessonProblem.self) { try Course.inFolder(untitled.path) }
    let unlinked = #expect(throws: LessonProblem.self) {
      try Course("# Own\n\n1. [A](a.md)\n2. B\n", file: "own/course.md") { _ in nil }
    }
    #expect(unlinked?.description.hasPrefix("own/course.md:4: B has no link") == true)
  }

  @Test("a lesson comes after those that it needs")
  func needs() throws {
    let folder = try folder([
      "a.md": Self.lesson("a", needs: "b"), "b.md": Self.lesson("b"), "c.md": Self.lesson("c", needs: "a, z"),
    ])
    let found = LessonChecker.checkOrder(of: try .inFolder(folder.path), in: "own").map(\.description)
    #expect(
      found == [
        "own/a.md:1: this lesson needs b, which does not come before it · list b before it",
        "own/c.md:1: this lesson needs z, which does not come before it · list z, or take it out of needs",
      ])
  }

  @Test("a lesson may build on one in the binary, which is taken by its name")
  func embedded() throws {
    let folder = try folder(["a.md": Self.lesson("a", needs: "slope"), "sl.md": Self.lesson("sl")])
    let course = try Course.inFolder(folder.path)
    #expect(LessonChecker.checkOrder(of: course, in: "own") == [])
    let walk = try TutorWalk(lesson: "a", course: course)
    #expect(walk.screen.contains("not finished yet: The slope of f(x). :lessons"))
    #expect(walk.type(":lessons slope").hasPrefix("The slope of f(x) · step 1 of 9\n"))
    walk.type(":goto 9")
    for text in [":skip", ""] { walk.type(text) }
    #expect(walk.lastLine.contains("the end · Enter begins a ·"), "\(walk.screen)")
    #expect(walk.type(":lessons").contains("2. About sl") && !walk.screen.contains("Several inputs"))
  }

  @Test("a lesson of the folder comes before one in the binary")
  func own() throws {
    let folder = try folder(["slope.md": Self.lesson("slope")])
    #expect(try TutorWalk(lesson: "slope", course: .inFolder(folder.path)).screen.hasPrefix("About slope"))
  }

  @Test("a finding in JSON")
  func json() {
    let finding = Finding(file: "a.md", line: 3, message: "it \"is\"", hint: "so")
    #expect(finding.json == #"{"file":"a.md","line":3,"message":"it \"is\"","hint":"so"}"#)
  }
}
