import PythonSyntax

/// Somebody to talk to at a prompt: the notebook itself, or a tutor with a notebook in hand.
public protocol Conversation: AnyObject {
  /// What is said first.
  func open() -> Reply

  /// What stands before the next line: `>>> `, or `? ` before an answer that is not Python.
  var prompt: String { get }

  /// Ends the conversation, for somebody who leaves it; who is cut off does not say goodbye.
  func close()

  /// What was entered, to be recalled.
  var history: History { get }

  /// Whether what comes next is a cell, to be kept in the history; the answer to a question is none.
  var awaitsCell: Bool { get }

  /// Whether the text can be answered as it stands, or another line belongs to it.
  func completeness(of text: String) -> Completeness

  /// The cells that a block of text is made of, each to be answered by itself.
  func cells(of text: String) -> [String]

  /// What could stand in place of the word before the cursor, which is given in Unicode scalars from the start.
  func completions(of text: String, at cursor: Int) -> Completions

  /// Which editor's keys the prompt is to have.
  var keys: Notebook.Keys { get set }

  /// Answers one block of text; an empty one is Enter alone.
  func respond(to text: String) -> Reply

  /// Answers Ctrl-D at the prompt, which leaves what waits for an answer, or free play; nil where there is neither, and
  /// the conversation is over.
  func end() -> Reply?

  /// Answers Ctrl-C at the prompt, which leaves what waits for an answer.
  func interrupt() -> Reply
}

extension Notebook: Conversation {
  /// Python's prompt, or that of a command which waits for something.
  public var prompt: String { dialogue?.prompt ?? ">>> " }

  /// Whether what comes next is a cell: it is, unless a command waits for something.
  public var awaitsCell: Bool { dialogue == nil }

  /// Says that a session can be resumed, where one was cut off; the greeting is the command's.
  public func open() -> Reply {
    var reply = Reply()
    reply.notes = offer.map { [$0] } ?? []
    return reply
  }

  /// Ends the session as one that was left.
  public func close() { closeSession() }

  /// Gives the text to the command that waits for it, or runs it as a cell; Enter alone does nothing.
  public func respond(to text: String) -> Reply {
    if let reply = continueDialogue(text) { return reply }
    if text.trimmed.isEmpty { return Reply() }
    isTalking = true
    defer { isTalking = false }
    var reply = run(text)
    sayWhatWasLeft(for: text, &reply)
    return reply
  }

  /// Leaves the command that waits for something; nil where none does.
  public func end() -> Reply? { dialogue.map { _ in leaveDialogue() } }

  /// Leaves the command that waits for something.
  public func interrupt() -> Reply { leaveDialogue() }
}
