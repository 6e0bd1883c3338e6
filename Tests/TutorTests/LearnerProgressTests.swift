import Foundation
import Testing

@testable import Tutor

@Suite("Progress on disk")
struct LearnerProgressTests {
  private func lesson() throws -> Lesson {
    let course = Course.embedded
    return try course.lesson(course.slope)
  }

  @Test("one line for each event, for the owner's eyes only")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/b/progress.jsonl"
    let lesson = try lesson()
    let step = lesson.steps[0]
    LearnerProgress(path: path, now: { 1000 }).record(.started, step, of: lesson)
    let line =
      "{\"lesson\":\"slope\",\"step\":\"\(step.id)\",\"event\":\"started\",\"hash\":\"\(step.hash)\",\"time\":1000}\n"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == line)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(LearnerProgress(path: path).currentStep(of: "slope") == step.id)
  }

  @Test("damaged lines are skipped, and a cut one swallows nothing")
  func damage() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/progress.jsonl"
    let good = "{\"lesson\": \"slope\", \"step\": \"nudge-it\", \"event\": \"started\", \"time\": 5}"
    let bytes =
      Data("nonsense\n\(good)\n{\"lesson\":\"slope\",\"step\":7}\n\u{0}\u{0}\n{\"lesson\":\"sl".utf8)
      + Data([0xff])
    try bytes.write(to: URL(fileURLWithPath: path))
    let progress = LearnerProgress(path: path, now: { 9 })
    #expect(progress.records.map(\.step) == ["nudge-it"])
    let lesson = try lesson()
    progress.record(.passed, lesson.steps[4], of: lesson)
    #expect(LearnerProgress(path: path).records.map(\.step) == ["nudge-it", "s-at-minus-3"])
  }

  @Test("where nothing can be written the lesson works, and says so once")
  func unwritable() throws {
    for path in ["/dev/null/progress.jsonl", nil] {
      let walk = try TutorWalk(progress: LearnerProgress(path: path, now: { 0 }))
      walk.type("")
      let first = walk.type("")
      #expect((walk.teacher.progress.problem != nil), "\(first)")
      #expect(!walk.type("1").contains("can't be kept"))
    }
    let walk = try TutorWalk(progress: LearnerProgress(path: nil))
    #expect(walk.screen.contains("Your progress can't be kept: HOME is not set."))
  }

  @Test("a step that was changed is not passed any more")
  func changed() throws {
    let progress = LearnerProgress(path: nil, now: { 0 })
    let lesson = try lesson()
    progress.record(.passed, lesson.steps[4], of: lesson)
    #expect(progress.isDoneSinceItBegan(lesson.steps[4], in: lesson))
    let step = Step(id: lesson.steps[4].id, title: "", line: 1, hash: "other", pieces: [])
    #expect(!progress.isDoneSinceItBegan(step, in: lesson))
  }
}
