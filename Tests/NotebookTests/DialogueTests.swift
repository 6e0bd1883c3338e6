import Foundation
import PythonRuntime
import Testing

@testable import Notebook

/// What the last answer to a command does is a step of the session.
struct DialogueTests {
  /// The replies of a kept session to what is entered at its prompt.
  private func entered(_ texts: [String], in notebook: Notebook) -> [Reply] {
    onDeepStack { texts.map { notebook.respond(to: $0) } }
  }

  private func session(in folder: TemporaryFolder) -> Notebook {
    let notebook = Notebook()
    notebook.keepSession(in: folder.path)
    return notebook
  }

  @Test(arguments: [
    ([":step d", "f"], "a.grad, d.grad", "(4.0, 1.0)", "(0, 0)", "d.backward()"),
    ([":step", "f"], "a.grad, d.grad", "(4.0, 1.0)", "(0, 0)", "d.backward()"),
    ([":step pair[1]", "", ""], "a.grad", "4.0", "0", "pair[1].backward()"),
    ([":step a*d", "f"], "a.grad", "12.0", "0", "(a*d).backward()"),
    ([":predict xs.append(1)", "3"], "xs", "[1]", "[]", "xs.append(1)"),
    ([":predict xs.append(2)", "?"], "xs", "[2]", "[]", "xs.append(2)"),
  ])
  func theEndOfADialogueIsAStep(
    typed: [String], question: String, after: String, before: String, cell: String
  ) throws {
    let folder = try TemporaryFolder()
    let made = ["a = Value(2.0); xs = []", "d = a * a; pair = [a, d]"]
    var notebook: Notebook? = session(in: folder)
    let cells = made + typed + [question, ":undo", question, ":redo"]
    let replies = notebook.map { entered(cells, in: $0) } ?? []
    #expect(replies[made.count + typed.count].result == after)
    #expect(replies[made.count + typed.count + 2].result == before)
    #expect(notebook?.cells.map(\.text).contains(cell) == true)
    notebook = nil
    let resumed = session(in: folder)
    #expect(entered([":resume", question], in: resumed).last?.result == after)
    #expect(resumed.prompt == ">>> ")
  }

  @Test func aResultWithoutANameIsStepped() throws {
    let notebook = session(in: try TemporaryFolder())
    let replies = entered(["a = Value(2.0)", "a * a", ":step", "f", "_.grad, a.grad"], in: notebook)
    #expect(replies.last?.result == "(1.0, 4.0)")
  }

  @Test func aResumedSessionStandsAtItsPrompt() throws {
    for command in [":step d", ":predict xs.append(1)"] {
      let folder = try TemporaryFolder()
      var notebook: Notebook? = session(in: folder)
      _ = notebook.map { entered(["a = Value(2.0); d = a * a; xs = []", command], in: $0) }
      notebook = nil
      let resumed = session(in: folder)
      let replies = entered([":resume", "xs, d.grad"], in: resumed)
      #expect(replies.last?.result == "([], 0)")
      #expect(resumed.prompt == ">>> " && replies.last?.recalled == [])
    }
  }

  @Test func aGuessChangesNothing() {
    let notebook = Notebook()
    let replies = entered(
      [
        "xs = [3.0]; a = Value(1.0)", ":predict xs[0]", "print(1) or xs.pop()", "xs, a", ":predict a * 3",
        "a*3",
      ],
      in: notebook)
    #expect(replies[2].closing.plainText == "✓ as you said" && replies[2].printed == "")
    #expect(replies[3].result == "([3.0], Value(data=1.0, grad=0))")
    #expect(replies[5].closing.plainText == "✓ as you said")
  }
}
