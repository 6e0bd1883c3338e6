import Foundation
import PythonRuntime
import TerminalDrawing
import Testing

@testable import Notebook

/// What `:diff` compares: in what a program's own words for its objects do, nothing is heard, kept or mistaken.
@Suite struct SessionStateTests {
  private static func notebook(_ cells: [String]) -> Notebook {
    let notebook = Notebook()
    notebook.takesBack = true
    notebook.interpreter.useSeed(1)
    onDeepStack { for cell in cells { _ = notebook.run(cell) } }
    return notebook
  }

  private static func words(_ cell: String, in notebook: Notebook) -> String {
    onDeepStack {
      let renderer = ReplyRenderer(appearance: Appearance(width: 80, charset: .unicode))
      return renderer.render(notebook.run(cell), cell: cell).plainText
    }
  }

  /// Words that are others each time that they are asked for.
  private static let counting = """
    import random
    class P:
        count = 0
        def __repr__(self):
            P.count += 1
            return f'{P.count} {random.random()}'

    """

  @Test func eachObjectIsAskedInTheSameState() {
    let notebook = Self.notebook([Self.counting, "gone = P()", "here = P()", ":mark m", "del gone"])
    let said = Self.words(":diff m", in: notebook)
    #expect(said.contains("gone  is gone") && !said.contains("here"))
    #expect(Self.words("P.count", in: notebook) == "0\n")
  }

  @Test func nothingIsHeardOfTheComparisonAndNothingWritten() {
    let file = "heard-\(UUID().uuidString).svg"
    let loud = """
      import matplotlib.pyplot as plt
      class P:
          def __repr__(self):
              print('loud')
              display(1)
              plt.plot([1, 2]); plt.savefig('\(file)')
              return 'P'

      """
    let notebook = Self.notebook([loud, "p = P()", ":mark m", "a = 1"])
    let taken = notebook.takeOutput()
    #expect(Self.words(":diff m", in: notebook) == "a  is new: 1\n")
    taken.restore()
    #expect(taken.outputs.isEmpty && !FileManager.default.fileExists(atPath: file))
  }

  @Test func attributesOfInstancesAreCompared() {
    let notebook = Self.notebook([
      "class P:\n    def __init__(self): self.x, self.l, self.me = 1, [1], self\n",
      "p = P(); ps = [P(), P()]; gone = P()", ":mark m",
      "p.x = 5; p.l.append(3); ps[1].x = 7; q = P(); del gone",
    ])
    let rows = Self.words(":diff m", in: notebook).split(separator: "\n").map { String($0) }
    #expect(rows.contains { $0.hasPrefix("p.x ") && $0.hasSuffix("1 → 5") })
    #expect(rows.contains { $0.hasPrefix("p.l ") && $0.hasSuffix("[1] → [1, 3]") })
    #expect(rows.contains { $0.hasPrefix("ps[1].x ") && $0.hasSuffix("1 → 7") })
    #expect(rows.count == 5, "q and gone by their names alone: \(rows)")
  }

  @Test func anObjectWithoutWordsIsThereAllTheSame() {
    let notebook = Self.notebook([
      "class P:\n    def __repr__(self): return self.missing\n", ":mark m", "p = P()",
    ])
    #expect(Self.words(":diff m", in: notebook) == "p  is new: its repr raises AttributeError\n")
  }

  @Test("whoever stops it is where they were, and it can be asked again")
  func interrupts() {
    var wants = false
    let notebook = Notebook()
    notebook.takesBack = true
    let interruptions = notebook.interruptions
    notebook.interpreter.isInterrupted = { interruptions.mustStop { wants } }
    let slow = "class P:\n    def __repr__(self):\n        for k in range(999): pass\n        return 'P'\n"
    onDeepStack { for cell in [slow, "p = P()", ":mark m", "a = 1"] { _ = notebook.run(cell) } }
    wants = true
    let reply = onDeepStack { notebook.run(":diff m") }
    #expect(reply.failure?.isInterrupt == true)
    wants = false
    #expect(notebook.moments.count == 3 && notebook.moments.future.isEmpty)
    #expect(Self.words(":diff m", in: notebook) == "a  is new: 1\n")
  }
}
