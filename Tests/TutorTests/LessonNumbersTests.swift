import Foundation
import Testing

@testable import Tutor

/// The lecture's table of numbers, of which `Tests/NotebookTests/Lecture` holds sections, and the lessons' transcripts.
@Suite("The lecture's numbers in the lessons")
struct LessonNumbersTests {
  @Test(
    "the numbers of a section stand in its lesson to the last digit",
    arguments: [
      ("slope", "derivative_one_input", "f(3.0)"),
      ("slope", "derivative_one_input", "lecture_video / 0 / fxh"),
      ("slope", "derivative_one_input", "lecture_video / 0 / diff"),
      ("slope", "derivative_one_input", "lecture_video / 0 / slope"),
      ("slope", "derivative_one_input", "lecture_video / 1 / slope"),
      ("slope", "derivative_one_input", "lecture_video / 2 / slope"),
      ("slope", "derivative_one_input", "stored_output / recomputed"),
      ("inputs", "derivative_many_inputs", "d"),
      ("inputs", "derivative_many_inputs", "nudge_h_1e_minus_4 / a"),
      ("inputs", "derivative_many_inputs", "nudge_h_1e_minus_4 / c / slope"),
      ("inputs", "derivative_many_inputs", "nudge_h_1e_minus_5_seed_repo / a / slope"),
      ("value", "value_basics", "results"),
      ("value", "value_basics", "d_prev_data"),
      ("value", "L_example", "nodes / L / data"),
      ("value", "L_example", "numeric_check_h_0.001 / a"),
    ])
  func shown(lesson: String, section: String, part: String) throws {
    let printed = try numbers(printedIn: lesson)
    let wanted = try numbers(of: part, section)
    #expect(!wanted.isEmpty, "\(section) has no \(part)")
    for number in wanted { #expect(printed.contains(number), "\(number) is not in \(lesson)") }
  }

  /// The numbers under a path of the table.
  private func numbers(of part: String, _ section: String) throws -> [Double] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("NotebookTests/Lecture/\(section).expected")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { row in
      let columns = row.split(separator: "\t")
      let isPart = columns[0] == part || columns[0].hasPrefix(part + " / ")
      return isPart ? Double(columns[1]) : nil
    }
  }

  /// The numbers that the transcripts of a lesson expect.
  private func numbers(printedIn name: String) throws -> Set<Double> {
    let course = Course.embedded
    let lesson = try course.lesson(try #require(course.entry(named: name)))
    let lines: [String] = lesson.steps.flatMap(\.pieces).flatMap { piece -> [String] in
      if case .transcript(let transcript) = piece { transcript.cells.flatMap(\.expected) } else { [] }
    }
    let words = lines.flatMap { $0.split { !($0.isNumber || ".-+e".contains($0)) } }
    return Set(words.compactMap { Double($0) })
  }
}
