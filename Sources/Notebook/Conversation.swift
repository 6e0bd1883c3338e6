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
}

extension Notebook: Conversation {
  /// Python's prompt.
  public var prompt: String { ">>> " }

  /// Whether what comes next is a cell: in a notebook it always is.
  public var awaitsCell: Bool { true }

  /// Says that a session can be resumed, where one was cut off; the greeting is the command's.
  public func open() -> Reply {
    var reply = Reply()
    reply.notes = offer.map { [$0] } ?? []
    return reply
  }

  /// Ends the session as one that was left.
  public func close() { closeSession() }

  /// Runs the text as a cell; Enter alone does nothing.
  public func respond(to text: String) -> Reply { text.trimmed.isEmpty ? Reply() : run(text) }
}
