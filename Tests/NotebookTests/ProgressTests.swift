import PythonRuntime
import Testing

@testable import Notebook

/// What is told of a cell while it runs.
@Suite struct ProgressTests {
  @Test(arguments: [
    (0.0, "0 s"), (2.6, "3 s"), (99.2, "99 s"), (150, "3 min"), (3900, "65 min"), (7500, "2 h 5 min"),
    (.infinity, "very long"), (.nan, "very long"), (-3, "0 s"),
  ]) func timesAreSaidInOneUnit(_ seconds: Double, _ words: String) {
    #expect(Words.duration(seconds) == words)
  }

  @Test(arguments: [
    (4.83, "4.8"), (29, "29"), (2913, "2,900"), (1_234_567, "1,200,000"), (.infinity, "very many"),
  ])
  func speedsHaveTwoDigits(_ speed: Double, _ words: String) {
    #expect(Words.speed(speed) == words)
  }

  @Test func aLineSaysHowFarAndHowMuchLonger() {
    #expect(CellProgress(seconds: 3, turns: nil).line == "running 3 s · Ctrl-C stops")
    #expect(
      CellProgress(seconds: 10, turns: (1001, 3000)).line
        == "running 10 s · turn 1,001 of 3,000 · 20 s left · Ctrl-C stops")
    #expect(CellProgress(seconds: 2, turns: (1, 5)).line == "running 2 s · turn 1 of 5 · Ctrl-C stops")
  }

  /// Runs a cell that is stopped when its first progress is told, and gives that.
  private func firstProgress(of cell: String) -> CellProgress? {
    onDeepStack {
      let notebook = Notebook()
      var told: CellProgress?
      notebook.onProgress = { if case .cell(let cell) = $0, told == nil { told = cell } }
      notebook.interpreter.isInterrupted = { told != nil }
      _ = notebook.run(cell)
      return told
    }
  }

  @Test(arguments: ["range(9_000_000)", "[0] * 9_000_000", "enumerate(range(9_000_000))"])
  func theOutermostLoopIsTold(_ iterable: String) throws {
    let progress = try #require(firstProgress(of: "for k in \(iterable):\n  for j in range(10): pass\n"))
    #expect(progress.seconds >= 1)
    #expect(progress.turns?.total == 9_000_000 && (progress.turns?.done ?? 0) > 1)
  }

  @Test func aWhileLoopHasNoEnd() throws {
    #expect(try #require(firstProgress(of: "while True: pass")).turns == nil)
  }

  @Test func loopsInFunctionsAreNotTheCells() throws {
    let cell = "def go():\n  for i in range(10**9): pass\ngo()\n"
    #expect(try #require(firstProgress(of: cell)).turns == nil)
  }

  @Test func whoPrintsIsNotInterrupted() {
    let count = onDeepStack {
      let notebook = Notebook()
      var count = 0
      notebook.onProgress = { _ in count += 1 }
      _ = notebook.run("import time\nstart = time.time()\nwhile time.time() - start < 1.6:\n  print(1)\n")
      return count
    }
    #expect(count == 0)
  }
}
