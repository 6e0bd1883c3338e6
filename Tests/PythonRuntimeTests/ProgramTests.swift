import Foundation
import PythonSyntax
import Testing

@testable import PythonRuntime

/// Runs each program under `Programs/` and compares what it prints with the `.expected` file beside it.
///
/// `derive_expectations.py` re-derives those files with CPython; programs that begin with `# Refused` or `# Decided` show
/// decisions of ours.
@Suite("Programs")
struct ProgramTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Programs")

  static let programs: [String] = {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }.sorted()
  }()

  @Test("There are programs to run")
  func found() {
    #expect(ProgramTests.programs.count > 800)
  }

  @Test("A program prints what is expected", arguments: programs)
  func prints(_ program: String) throws {
    let (text, expected) = try ProgramTests.read(program)
    #expect(printed(text, name: program) == expected)
  }

  /// The text of a program, and what it must print.
  static func read(_ program: String) throws -> (text: String, expected: String) {
    let file = folder.appending(path: program)
    return (
      try String(contentsOf: file.appendingPathExtension("py"), encoding: .utf8),
      try String(contentsOf: file.appendingPathExtension("expected"), encoding: .utf8)
    )
  }
}

/// What a program prints, and the last line of the traceback when an exception ends it.
func printed(_ text: String, name: String = "<test>") -> String {
  printedBy(Interpreter(), text, name: name)
}

/// What a program prints when it is the next cell of an interpreter; on a deep stack, as in the command.
func printedBy(_ interpreter: Interpreter, _ text: String, name: String = "<test>") -> String {
  var output = ""
  DeepStack.run { output = printedHere(interpreter, text, name: name) }
  return output
}

func printedHere(_ interpreter: Interpreter, _ text: String, name: String) -> String {
  var output = ""
  interpreter.output = { output += $0 }
  interpreter.beginCell()
  do {
    try interpreter.run(parse(Source(name: name, text: text)))
  } catch let error as PythonError {
    let message = error.message(interpreter)
    output += error.className + (message.isEmpty ? "\n" : ": \(message)\n")
  } catch let problem as SyntaxProblem {
    output += "\(problem.kind.rawValue): \(problem.message)\n"
  } catch {
    output += "\(error)\n"
  }
  return output
}
