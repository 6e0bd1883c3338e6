import Foundation
import TerminalDrawing
import Testing

@testable import Tutor

@Suite("Progress that is joined, reset and outdated")
struct ProgressJoiningTests {
  private static func course(_ second: String = "Words.") throws -> Course {
    try TutorWalk.course([
      "a": "## One\n\nWords.\n\n## Two\n\n\(second)\n\n## Three\n\nWords.", "b": "## S\n\nWords.",
    ])
  }

  private func progress(_ path: String?, at time: Int = 0) -> LearnerProgress {
    LearnerProgress(path: path, now: { time })
  }

  @Test("a reset lesson is not begun, in this sitting and the next; the file only grows")
  func reset() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/progress.jsonl"
    let walk = try TutorWalk(progress: progress(path), course: Self.course())
    for text in ["", ":lessons b", ""] { walk.type(text) }
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let progress = progress(path, at: 5)
    #expect(progress.begun(only: "a") == ["a"])
    progress.reset(["a"])
    #expect(progress.begun(only: "a").isEmpty)
    #expect(progress.currentStep(of: "a") == nil && progress.isFinished("b"))
    let after = try String(contentsOfFile: path, encoding: .utf8)
    #expect(after == before + #"{"lesson":"a","step":"","event":"reset","hash":"","time":5}"# + "\n")
    #expect(self.progress(path).currentStep(of: "a") == nil && self.progress(path).isFinished("b"))
    #expect(self.progress(path).begun(only: nil) == ["b"])
    self.progress(path).reset(["b"])
    #expect(self.progress(path).records.isEmpty)
  }

  @Test("files of two machines can be joined, in any order and twice")
  func join() throws {
    let folder = try TemporaryFolder()
    let paths = (folder.path + "/one.jsonl", folder.path + "/two.jsonl")
    let one = try TutorWalk(progress: progress(paths.0, at: 10), course: Self.course())
    one.type("")
    let two = try TutorWalk(progress: progress(paths.1, at: 20), course: Self.course())
    for text in ["", "", ""] { two.type(text) }
    let texts = (progress(paths.0).text, progress(paths.1).text)
    for (mine, other) in [(paths.0, texts.1), (paths.1, texts.0)] {
      let joined = progress(mine)
      let added = joined.join(other + "no progress\n\n")
      #expect(added.added == other.split(separator: "\n").count && added.senseless == 1)
      #expect(joined.join(other).added == 0)
      #expect(progress(mine).records == joined.records)
      #expect(joined.records.map(\.time) == joined.records.map(\.time).sorted())
      #expect(joined.isFinished("a") && joined.currentStep(of: "a") == nil)
    }
    #expect(progress(paths.0).records == progress(paths.1).records)
  }

  @Test("an old reset ends nothing that is newer, whichever file has it")
  func oldReset() throws {
    let line = { (step: String, event: String, time: Int) in
      #"{"lesson":"a","step":"\#(step)","event":"\#(event)","hash":"h","time":\#(time)}"# + "\n"
    }
    let begunAgain = line("one", "started", 3) + line("", "reset", 5) + line("two", "started", 8)
    let newer = line("three", "started", 100)
    let folder = try TemporaryFolder()
    for (number, (mine, other)) in [(begunAgain, newer), (newer, begunAgain)].enumerated() {
      let path = folder.path + "/\(number).jsonl"
      try mine.write(toFile: path, atomically: true, encoding: .utf8)
      let joined = progress(path)
      #expect(joined.join(other).added == 1)
      #expect(joined.records.map(\.step) == ["two", "three"])
      #expect(joined.join(begunAgain).added == 0, "what was reset in a file does not come with it")
      #expect(progress(path).records == joined.records)
      // One file behind the other, as `cat` joins them.
      try (mine + other).write(toFile: path, atomically: true, encoding: .utf8)
      #expect(progress(path).records.map(\.step) == ["two", "three"])
    }
  }

  @Test(
    "a reset ends also what a clock that was ahead has dated in the future, and what comes after it counts")
  func wrongClock() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/progress.jsonl"
    _ = try TutorWalk(progress: progress(path, at: 900), course: Self.course())
    let progress = progress(path, at: 10)
    progress.reset(["a"])
    #expect(progress.records.isEmpty)
    #expect(self.progress(path).records.isEmpty)
    _ = try TutorWalk(progress: progress, course: Self.course())
    #expect(self.progress(path).currentStep(of: "a") == "one")
  }

  @Test("two terminals at once: each line is there, and the list shows what the other has done")
  func twoTerminals() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/progress.jsonl"
    let one = try TutorWalk(progress: progress(path, at: 1), course: Self.course())
    let two = try TutorWalk(progress: progress(path, at: 2), lesson: "b", course: Self.course())
    for walk in [one, two, one] { walk.type("") }
    #expect(one.type(":lessons").contains("✓ done · 5 minutes · what b gives"))
    #expect(two.type(":lessons").contains("step 3 of 3 · 5 minutes · what a gives"))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 5 && lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
  }

  @Test("what was reset comes back when it is added again")
  func afterReset() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/progress.jsonl"
    _ = try TutorWalk(progress: progress(path, at: 3), course: Self.course())
    let kept = progress(path).text
    let newer = progress(path, at: 5)
    newer.reset(newer.begun(only: nil))
    #expect(progress(path).join(kept).added == 1)
    #expect(progress(path).currentStep(of: "a") == "one")
  }

  @Test("a lesson that was changed says so where it is opened, and in the list")
  func changed() throws {
    let progress = progress(nil)
    let walk = try TutorWalk(progress: progress, course: Self.course())
    for text in ["", ""] { walk.type(text) }
    let later = try TutorWalk(progress: progress, course: Self.course("Other words."))
    let words = "  This lesson was changed since you were here: step 2. :goto 2 goes there.\n"
    #expect(later.screen.hasPrefix("Lesson a · step 3 of 3 · resumed\n\n" + words), "\(later.screen)")
    #expect(later.type(":lessons").contains("step 3 of 3, changed since · 5 minutes"))
    for text in [":goto 2", ""] { later.type(text) }
    #expect(!later.type(":lessons").contains("changed"))
    let seen = try TutorWalk(progress: progress, course: Self.course("Other words."))
    #expect(!seen.screen.contains("changed"))
  }

  @Test("where it is the step at which it goes on, that is known from then on")
  func changedHere() throws {
    let progress = progress(nil)
    let walk = try TutorWalk(progress: progress, course: Self.course())
    walk.type("")
    let later = try TutorWalk(progress: progress, course: Self.course("Other words."))
    #expect(later.screen.contains("  This lesson was changed since you were here: step 2.\n"))
    #expect(!later.type(":lessons").contains("changed"))
  }

  @Test("a step that is no longer there leads to the furthest that is")
  func gone() throws {
    let progress = progress(nil)
    let walk = try TutorWalk(progress: progress, course: Self.course())
    for text in ["", ""] { walk.type(text) }
    let course = try TutorWalk.course(["a": "## One\n\nWords.\n\n## Two\n\nWords.\n\n## Last\n\nWords."])
    #expect(
      try TutorWalk(progress: progress, course: course).screen.hasPrefix("Lesson a · step 2 of 3 · resumed"))
  }

  @Test("the report has one line for each lesson")
  func report() throws {
    let progress = progress(nil, at: 1_000_000_000)
    let course = try Self.course()
    let walk = try TutorWalk(progress: progress, course: course)
    walk.type("")
    #expect(
      progress.report(on: course, for: Appearance()).plainText
        == "a  step 2 of 3 · 0 of 0 exercises solved · 2001-09-09\nb  not begun\n")
    let narrow = progress.report(on: course, for: Appearance(width: 40)).plainText
    #expect(narrow.hasPrefix("a\n  step 2 of 3 · 0 of 0 exercises solved\n"))
    #expect(narrow.split(separator: "\n").allSatisfy { CellWidth.of($0) <= 40 })
    let told = progress.report(on: course, for: Appearance(plain: true)).plainText
    #expect(told == "a, step 2 of 3 · 0 of 0 exercises solved · 2001-09-09.\nb, not begun.\n")
    let ascii = progress.report(on: course, for: Appearance(charset: .ascii)).plainText
    #expect(ascii.hasPrefix("a  step 2 of 3 . 0 of 0"))
  }
}
