import Foundation
import Testing

@testable import Notebook

/// Reading what may never come, or never end.
struct ReadingTests {
  @Test func aSilentPipeIsLeft() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { for end in ends { close(end) } }
    var asked = 0
    #expect(throws: SourceFile.Unreadable.stopped) {
      try SourceFile.readAll(ends[0]) {
        asked += 1
        return asked > 1
      }
    }
  }

  @Test func aPipeIsReadToItsEnd() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    #expect(write(ends[1], "x = 1\n", 6) == 6)
    close(ends[1])
    #expect(try SourceFile.readAll(ends[0]) == "x = 1\n")
  }

  @Test(arguments: ["yes >&2", "yes"]) func aProgramThatSaysTooMuchIsEnded(script: String) throws {
    let problem = #expect(throws: FileProblem.self) {
      try HelperProcess.run(["sh", "-c", script], input: "") { false }
    }
    #expect(problem?.description == "sh says more than 64 MB")
  }

  @Test func aProgramThatIsStoppedSaysNothing() throws {
    let answer = try HelperProcess.run(["sh", "-c", "sleep 60"], input: "") { true }
    #expect(answer == nil)
  }
}
