import Foundation
import PythonRuntime
import PythonSyntax
import Testing

@testable import PythonModules

/// Evaluates the lines under `Expressions/` and compares each with what NumPy made of it; `derive_numpy.py` records them.
@Suite("NumPy's expressions")
struct NumpyExpressionTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Expressions")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".txt")
    }
    .sorted()

  @Test("There are files of lines") func found() { #expect(NumpyExpressionTests.files.count >= 8) }

  @Test("A line gives what NumPy gives", arguments: files)
  func agree(_ file: String) throws {
    let text = try String(contentsOf: NumpyExpressionTests.folder.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.components(separatedBy: "\t") }
    let given = outcomes(of: lines.map { $0[0] })
    for (line, given) in zip(lines, given) { #expect(given == line[1], "\(line[0])") }
  }

  /// The repr of each line's last expression, or the exception, with line ends as `\n`.
  private func outcomes(of lines: [String]) -> [String] {
    var outcomes: [String] = []
    DeepStack.run {
      let interpreter = Interpreter()
      _ = NumpyModule(in: interpreter)
      outcomes = lines.map { outcome(of: $0, interpreter).replacing("\n", with: "\\n") }
    }
    return outcomes
  }

  private func outcome(of line: String, _ interpreter: Interpreter) -> String {
    do {
      interpreter.beginCell()
      let source = Source(name: "test", text: NumpyExpressionTests.setup + line.replacing("; ", with: "\n"))
      let value = try interpreter.run(parse(source))
      return try value.map(interpreter.repr) ?? "None"
    } catch let error as PythonError {
      return "\(error.type.rawValue): \(error.message(interpreter))"
    } catch { return "\(error)" }
  }

  static let setup = """
    import math, random
    import numpy as np
    from sklearn.datasets import make_moons, make_blobs
    a = np.arange(6.).reshape(2, 3)
    b = np.arange(3)
    m = np.array([True, False])
    f, i, t = np.float64(2.5), np.int64(3), np.True_

    """
}
