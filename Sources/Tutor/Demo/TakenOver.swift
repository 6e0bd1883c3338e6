import Notebook
import PythonSyntax
import TerminalDrawing

/// The notebook of a demo at the real prompt, for as long as its teacher wants.
final class TakenOver: Conversation {
  private let notebook: Notebook
  private let recalled: [String]

  init(_ notebook: Notebook, recalling recalled: [String]) {
    self.notebook = notebook
    self.recalled = recalled
  }

  /// Says nothing, and has Up recall what the demo has entered.
  func open() -> Reply {
    var reply = Reply()
    reply.recalled = recalled
    return reply
  }

  /// The demo goes on with the notebook.
  func close() {}

  var prompt: String { notebook.prompt }

  var history: History { notebook.history }

  var awaitsCell: Bool { notebook.awaitsCell }

  var keys: Notebook.Keys {
    get { notebook.keys }
    set { notebook.keys = newValue }
  }

  func completeness(of text: String) -> Completeness { notebook.completeness(of: text) }

  func cells(of text: String) -> [String] { notebook.cells(of: text) }

  func completions(of text: String, at cursor: Int) -> Completions {
    notebook.completions(of: text, at: cursor)
  }

  func respond(to text: String) -> Reply {
    if notebook.awaitsCell, let failure = refusal(of: text.trimmed) { return Reply(failure: failure) }
    return notebook.respond(to: text)
  }

  /// What is said of a command that is for learners only; nil of all else.
  private func refusal(of text: String) -> Failure? {
    guard text.hasPrefix(":"), TakenOver.learnersCommands.contains(String(text.dropFirst())) else {
      return nil
    }
    return Failure(
      command: "\(text) is for learners, and this is a demo",
      hint: "Esc or :done goes back to it · :goto STEP · :help")
  }

  private static let learnersCommands: Set = [
    "again", "back", "hint", "keep", "leave", "lessons", "play", "skip", "solution", "submit",
  ]

  func end() -> Reply? { notebook.end() }

  func interrupt() -> Reply { notebook.interrupt() }
}

extension Command {
  /// `:done`, which ends the real prompt as Ctrl-D does.
  static var givingBack: Command {
    Command("done", usage: ":done", summary: "goes back to the demo, with everything as it was") { _, _ in
      var reply = Reply()
      reply.exitCode = 0
      return reply
    }
  }

  /// `:goto`, which ends the real prompt, too, and has the demo go on with another step.
  static func goingTo(_ demo: Demo) -> Command {
    Command(
      "goto", usage: ":goto STEP", summary: "goes back to the demo, to a step by its number or name",
      argument: .words { [weak demo] _ in demo?.lesson.steps.map(\.id) ?? [] }
    ) { [weak demo] _, wish in
      guard let demo else { return Reply() }
      demo.wishedStep = try demo.lesson.step(named: wish)
      var reply = Reply()
      reply.exitCode = 0
      return reply
    }
  }
}
