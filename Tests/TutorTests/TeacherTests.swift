import Foundation
import Testing

@testable import Tutor

@Suite("The teacher")
struct TeacherTests {
  @Test("goes through the whole lesson with right answers")
  func wholeLesson() throws {
    let walk = try TutorWalk()
    var log = walk.screen
    func add(_ text: String) { log += ">>> \(text)\n" + walk.type(text) }
    for _ in 0..<80 {
      if walk.lastLine.contains("done · :lessons") { break }
      switch walk.teacher.task {
      case .predict: add("2")
      case .solve where walk.lastLine.contains("minus-3"): add("s = (f(-3 + h) - f(-3)) / h")
      case .solve: add("def slope(x):\n    return (f(x + h) - f(x)) / h\n")
      default: add("")
      }
    }
    if let path = ProcessInfo.processInfo.environment["LESSON_LOG"] {
      try log.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(walk.lastLine.contains("done"))
    #expect(log.contains("14.00300000000243"))
    #expect(log.contains("✓ -21.997, within 0.01 of -22. It also holds for 5 other functions."))
    #expect(walk.teacher.progress.isFinished("slope"))
    #expect(log.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
