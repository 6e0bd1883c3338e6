import PythonModules
import PythonRuntime
import TerminalDrawing

/// A backward pass, one value at a time: forward and back over a trace of it, until it is run or left.
///
/// Nothing of the program is written before the end; then it is the program's own `backward()` that runs.
final class Stepping: Dialogue {
  let prompt = "? "
  /// The value in which the graph ends, as the program has it.
  private let root: Object
  private let steps: BackwardSteps
  /// What was typed, to begin again.
  private let command: String
  /// The step that is on the screen: 0 is the seed.
  private var current = 0

  init(_ root: Object, _ steps: BackwardSteps, command: String) {
    self.root = root
    self.steps = steps
    self.command = command
  }

  /// The step that is on the screen, and what can be done.
  var reply: Reply {
    var reply = Reply(figures: [steps.picture(of: current), .text(steps.text(of: current), hanging: 2)])
    if current == 0, let note = steps.noteOfStart { reply.notes.append(note) }
    reply.closing = StyledText(keys, .dim)
    return reply
  }

  private var keys: String {
    let next = current + 1 < steps.count ? "Enter next" : "Enter runs \(steps.rootName).backward()"
    let back = current > 0 ? " · b back" : ""
    return "\(next)\(back) · f finish · q leave"
  }

  func answer(_ text: String, in notebook: Notebook) -> DialogueAnswer? {
    switch text {
    case "" where current + 1 == steps.count, "f", "finish": return .last(finish(in: notebook))
    case "", "next": return move(by: 1)
    case "b", "back": return move(by: -1)
    case "q", ":q", "quit", "leave": return .last(notebook.leaveDialogue())
    case let key where notebook.isSlip(key): return .goingOn(noKey(key))
    default: return nil
    }
  }

  private func noKey(_ key: String) -> Reply {
    Reply(failure: Failure(command: "\(Gate.quoted(key, charset: .unicode)) is no key here", hint: keys))
  }

  private func move(by count: Int) -> DialogueAnswer {
    if current + count < 0 {
      return .goingOn(Reply(failure: Failure(command: "this is the first step", hint: "Enter goes on")))
    }
    current = min(current + count, steps.count - 1)
    return .goingOn(reply)
  }

  var farewell: String {
    "left at step \(current + 1) of \(steps.count): no gradient was written · \(command) begins again"
  }

  /// Runs the pass that was looked at.
  private func finish(in notebook: Notebook) -> Reply {
    notebook.begin()
    return notebook.reported(
      notebook.replying { reply in
        guard case .some(let backward) = try? notebook.interpreter.attribute(self.root, "backward") else {
          reply.notes = ["your class has no backward() yet: these are the gradients that it is to give"]
          reply.figures = [.gradients(self.steps.graphAtEnd, self.steps.namedPlaces)]
          return
        }
        _ = try notebook.interpreter.call(backward, [])
      })
  }
}

extension Notebook {
  /// Whether what was entered for a command that waits for keys can only be a slip: a name that means nothing to the
  /// program, or a few signs that are no Python.
  fileprivate func isSlip(_ text: String) -> Bool {
    guard isPython(text) else { return text == "?" }
    if text.isIdentifier { return (try? evaluate(text)) == nil }
    return text.count <= 3 && !text.isWholeExpression
  }
}
