import Foundation
import Testing

@testable import PythonRuntime

/// Runs the ten thousand programs under `RandomPrograms/` and compares what each prints with what CPython printed.
///
/// `derive_random_programs.py` draws and records them. One interpreter runs all of a file, and comes back to the same checkpoint after
/// each, so that no program sees what another has bound.
@Suite("Random programs")
struct RandomProgramTests {
  struct Program {
    let seed: String
    let text: String
    let expected: String
  }

  @Test("A program that was drawn prints what CPython prints", arguments: 0..<5)
  func agrees(_ file: Int) throws {
    let programs = try RandomProgramTests.read(file)
    #expect(programs.count == 2000)
    var differing: [String] = []
    var refused = 0
    DeepStack.run {
      let interpreter = Interpreter()
      for program in programs {
        let actual = RandomProgramTests.printed(program, interpreter)
        if actual == program.expected { continue }
        if actual.contains("is not in this subset") { refused += 1 } else { differing.append(program.seed) }
      }
    }
    #expect(differing.isEmpty, "\(differing.count) differ: small_programs.py --show shows what a seed gives")
    #expect(refused < 10)
  }

  private static func printed(_ program: Program, _ interpreter: Interpreter) -> String {
    let checkpoint = interpreter.checkpoint()
    defer {
      interpreter.restore(checkpoint)
      interpreter.forget(checkpoint)
    }
    return printedHere(interpreter, program.text, name: "<seed \(program.seed)>")
  }

  /// The programs of a file, each with what it must print.
  static func read(_ number: Int) throws -> [Program] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "RandomPrograms/\(number).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    return ("\n" + text.dropLast()).components(separatedBy: "\n#### ").dropFirst().map(Program.init)
  }
}

extension RandomProgramTests.Program {
  /// Reads `SEED`, the program, `####` and what it prints, without its last line end.
  init(_ stored: String) {
    let lines = stored.components(separatedBy: "\n")
    let mark = lines.firstIndex(of: "####") ?? lines.endIndex
    seed = lines[0]
    text = lines[1..<mark].joined(separator: "\n") + "\n"
    expected = lines[(mark + 1)...].joined(separator: "\n") + "\n"
  }
}
