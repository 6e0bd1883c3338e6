import PythonModules
import PythonRuntime
import TerminalDrawing

/// A backward pass, one value at a time: forward and back over a trace of it, until it is run or left.
///
/// Nothing of the program is written before the end; then it is the program's own `backward()` that runs, as a cell of its own.
final class Stepping: Dialogue {
  let prompt = "? "
  /// The value in which the graph ends, as the program has it.
  private let root: Object
  private let steps: BackwardSteps
  /// The cell that runs the pass.
  private let pass: String
  /// What was typed, to begin again.
  private let command: String
  /// The step that is on the screen: 0 is the seed.
  private var current = 0

  /// Begins at the seed.
  ///
  /// - Parameters:
  ///   - name: What the program reaches the root by.
  ///   - command: What was typed.
  init(_ root: Object, named name: String, _ steps: BackwardSteps, command: String) {
    self.root = root
    self.steps = steps
    pass = "\(name.isPath ? name : "(\(name))").backward()"
    self.command = command
  }

  /// The step that is on the screen, and what can be done.
  var reply: Reply {
    var reply = Reply(figures: [steps.picture(of: current)] + steps.words(of: current))
    if current == 0, let note = steps.noteOfStart {
      reply.notes.append("\(note) · q and :zero begin at 0")
    }
    reply.closing = StyledText(keys, .dim)
    return reply
  }

  private var keys: String {
    let next = current + 1 < steps.count ? "Enter next" : "Enter runs \(pass)"
    let back = current > 0 ? " · b back" : ""
    // A letter can't act alone: it may begin a line of Python, such as b.grad.
    let how = current == 0 ? " · letters, and Python, end with Enter" : ""
    return "\(next)\(back) · f finish · q leave\(how)"
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
    if (try? notebook.interpreter.attribute(root, "backward")) != nil { return notebook.run(pass) }
    var reply = Reply(figures: [.gradients(steps.graphAtEnd, steps.namedPlaces)])
    reply.notes = ["your class has no backward() yet: these are the gradients that it is to give"]
    return reply
  }
}

extension String {
  /// Whether the text is a name, or a way from one by dots and brackets.
  fileprivate var isPath: Bool {
    allSatisfy { $0.isLetter || $0.isNumber || "_.[]".contains($0) }
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
