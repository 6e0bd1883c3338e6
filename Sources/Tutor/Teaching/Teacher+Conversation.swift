import Notebook
import PythonSyntax
import TerminalDrawing

extension Teacher {
  /// The notebook's prompt, or `? ` where a prediction is asked for.
  public var prompt: String {
    isPredicting && notebook.awaitsCell ? "? " : notebook.prompt
  }

  /// Whether no prediction is asked for, and no command waits.
  public var awaitsCell: Bool { notebook.awaitsCell && !isPredicting }

  private var isPredicting: Bool {
    if case .predict = task, !isPlaying { true } else { false }
  }

  /// What was entered, as the notebook has it.
  public var history: History { notebook.history }

  /// Where the lesson is, and its next words; without a lesson, what the notebook says.
  public func open() -> Reply {
    place == nil ? notebook.open() : closed(opened())
  }

  /// Ends the person's own session; a lesson keeps its progress as it goes.
  public func close() { (ownNotebook ?? notebook).close() }

  /// Whether the text can be answered as it stands, by the notebook's rule; an answer to a question always can.
  public func completeness(of text: String) -> Completeness {
    awaitsCell ? notebook.completeness(of: text) : .complete
  }

  /// The cells that a block of text is made of, by the notebook's rule.
  public func cells(of text: String) -> [String] { notebook.cells(of: text) }

  /// What could stand in place of the word before the cursor, as far as the notebook knows; where a prediction is asked for, commands only.
  public func completions(of text: String, at cursor: Int) -> Completions {
    if !awaitsCell, !text.hasPrefix(":") { return Completions() }
    return notebook.completions(of: text, at: cursor)
  }

  /// Which editor's keys the prompt is to have, as the notebook was asked.
  public var keys: Notebook.Keys {
    get { notebook.keys }
    set { notebook.keys = newValue }
  }

  /// Answers a block of text: Enter goes on, what is asked for is answered, all else goes to the notebook.
  public func respond(to text: String) -> Reply {
    let trimmed = text.trimmed
    if let reply = notebook.continueDialogue(text) { return place == nil ? reply : closed(reply) }
    if place == nil { return respondWithoutLesson(to: text) }
    if isPlaying { return trimmed.isEmpty ? closed(Reply()) : runFreely(text) }
    if trimmed.isEmpty { return closed(goOn()) }
    if case .predict(let prediction) = task, notebook.isPython(text) {
      return closed(predict(trimmed, prediction))
    }
    return runTyped(text)
  }

  /// Leaves a command that waits for something, and else free play; nil where there is neither, as at a prediction.
  public func end() -> Reply? {
    if let reply = notebook.end() { return place == nil ? reply : closed(reply) }
    return isPlaying ? closed(comeBack("Ctrl-D again leaves.")) : nil
  }

  /// Leaves a command that waits for something; a prediction or an exercise waits on, and what can be done is said.
  public func interrupt() -> Reply {
    let reply = notebook.interrupt()
    return place == nil ? reply : closed(reply)
  }

  /// The notebook answers; a command may have begun a lesson.
  private func respondWithoutLesson(to text: String) -> Reply {
    let reply = notebook.respond(to: text)
    return place == nil ? reply : closed(reply)
  }

  /// Runs what is typed in free play.
  private func runFreely(_ text: String) -> Reply {
    var reply = notebook.respond(to: text)
    if isPlaying, notebook.isPython(text), reply.failure?.isInterrupt != true { playJournal.append(text) }
    pointToOwnSession(&reply)
    return reply.exitCode == nil ? closed(reply) : reply
  }

  /// Runs what the learner typed, and judges it where an answer is awaited.
  private func runTyped(_ text: String) -> Reply {
    let isPython = notebook.isPython(text)
    let counts = isPython || isReset(text)
    if counts { journal.append(text) }
    var reply = notebook.respond(to: text)
    guard reply.exitCode == nil, place != nil else { return reply }
    pointToOwnSession(&reply)
    if counts, reply.failure?.isInterrupt == true { journal.removeLast() }
    guard case .solve(let attempt) = task else { return closed(reply) }
    if isPython { judge(text, attempt, &reply) }
    if !counts, reply.failure == nil { noteUnjudged(text) }
    if isPython, reply.failure?.kind == "SyntaxError", text.isProse {
      reply.closing = StyledText("An answer is typed as Python. :hint helps, :solution shows one way.", .hint)
    }
    return closed(reply)
  }

  /// Whether it sets gradients back, as the program itself advises: that gives nothing away, and is run again with an answer.
  private func isReset(_ text: String) -> Bool { command(in: text)?.name == "zero" }

  /// Remembers that a command has changed values: an answer is run again without it.
  private func noteUnjudged(_ text: String) {
    guard case .solve(var attempt) = task, let command = command(in: text), command.changesValues else {
      return
    }
    attempt.unjudged = ":\(command.name)"
    task = .solve(attempt)
  }

  /// The command that is typed; nil where it is none.
  private func command(in text: String) -> Command? {
    guard text.hasPrefix(":") else { return nil }
    return try? notebook.command(named: String(text.trimmed.dropFirst().prefix { $0 != " " }))
  }

  /// Adds the line that says where one is and what can be done.
  func closed(_ reply: Reply) -> Reply {
    var reply = reply
    reply.endProse()
    if !reply.closing.isEmpty { reply.closing.append("\n") }
    reply.closing += StyledText(status, .dim)
    return reply
  }
}

extension String {
  /// Whether these are some words of a person rather than a line of a program.
  fileprivate var isProse: Bool {
    let words = split(whereSeparator: \.isWhitespace)
    return words.count > 1 && !contains { "=()[]{}+*/<>\"\n".contains($0) }
  }
}
