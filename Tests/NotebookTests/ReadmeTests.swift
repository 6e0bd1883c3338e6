import Foundation
import Testing

@testable import Notebook

/// Every prompt shown in the README is typed here, in one session; what the README shows as its answer must come.
struct ReadmeTests {
  static let text =
    (try? String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("README.md"), encoding: .utf8)) ?? ""

  @Test func everyPromptAnswersAsShown() {
    let exchanges = ReadmeTests.exchanges
    #expect(exchanges.count > 10)
    let seen = screens(exchanges.map(\.cell))
    for (exchange, answer) in zip(exchanges, seen) {
      #expect(!answer.contains("Error"), "\(exchange.cell)")
      if !exchange.answer.isEmpty { #expect(answer == exchange.answer, "\(exchange.cell)") }
    }
  }

  /// What is typed after `>>> ` and `... `, and the lines below it.
  static var exchanges: [(cell: String, answer: String)] {
    var result: [(cell: String, answer: String)] = []
    for block in blocks where block.contains(">>> ") {
      for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix(">>> ") {
          result.append((String(line.dropFirst(4)), ""))
        } else if line == "..." || line.hasPrefix("... ") {
          result[result.count - 1].cell += "\n" + line.dropFirst(4)
        } else if !result.isEmpty {
          result[result.count - 1].answer += line + "\n"
        }
      }
    }
    return result
  }

  /// The fenced blocks without a language.
  static var blocks: [String] {
    var blocks: [String] = []
    var open: [String]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = open {
        if line == "```" {
          blocks.append(lines.joined(separator: "\n"))
          open = nil
        } else {
          open = lines + [String(line)]
        }
      } else if line.hasPrefix("```") {
        open = []
      }
    }
    return blocks
  }
}
