import Foundation
import Testing

@testable import Notebook

/// The lecture's numbers, computed by programs in the language; `Tests/Scripts/lecture_numbers.py` derives what they must give.
struct LectureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Lecture")

  static let programs: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }.sorted() ?? []

  @Test func allSectionsAreThere() { #expect(LectureTests.programs.count == 15) }

  @Test(arguments: programs) func numbersAreTheLectures(_ program: String) throws {
    let expected = try numbers(try text("\(program).expected"))
    let printed = try numbers(try output(of: program))
    #expect(Set(printed.keys) == Set(expected.keys))
    for (path, number) in expected {
      let given = try #require(printed[path])
      #expect(abs(given - number) <= 1e-12 * abs(number), "\(path): \(given), not \(number)")
    }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: LectureTests.folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func output(of program: String) throws -> String {
    let source = try text("\(program).py")
    let reply = onDeepStack { Notebook().runProgram(source, name: "\(program).py") }
    #expect(reply.failure == nil)
    return reply.printed
  }

  private func numbers(_ text: String) throws -> [String: Double] {
    var result: [String: Double] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      result[String(parts[0])] = Double(String(parts[1]))
    }
    return result
  }
}
