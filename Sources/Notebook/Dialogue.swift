/// A command that goes on: what is entered next is for it, until it ends.
protocol Dialogue: AnyObject {
  /// What stands before what is entered.
  var prompt: String { get }

  /// What is said when it is left for something else: where it was, and how to come back.
  var farewell: String { get }

  /// Answers what was entered.
  ///
  /// - Returns: What is to be said; nil where the text is nothing for it. Then the dialogue is over, and the text a cell.
  func answer(_ text: String, in notebook: Notebook) -> DialogueAnswer?
}

/// What a dialogue says, and whether it waits for more.
struct DialogueAnswer {
  let reply: Reply
  let isLast: Bool

  /// The dialogue goes on.
  static func goingOn(_ reply: Reply) -> DialogueAnswer { DialogueAnswer(reply: reply, isLast: false) }

  /// The dialogue is over.
  static func last(_ reply: Reply) -> DialogueAnswer { DialogueAnswer(reply: reply, isLast: true) }
}

extension Notebook {
  /// Leaves the command that waits for something, where one does.
  @discardableResult
  public func leaveDialogue() -> Reply {
    var reply = Reply()
    reply.notes = dialogue.map { [$0.farewell] } ?? []
    dialogue = nil
    return reply
  }

  /// Gives what was entered to the command that is waiting for it; nil where none is, or where it is nothing for it.
  public func continueDialogue(_ text: String) -> Reply? {
    guard let waiting = dialogue else { return nil }
    let answer = waiting.answer(text.trimmed, in: self)
    if answer?.isLast ?? true { dialogue = nil }
    if answer == nil { leftDialogue = waiting }
    return answer?.reply
  }

  /// Says that a cell has ended the command that was waiting, and has Up recall it: what is entered where a command
  /// waits is not kept, and this turned out to be a cell.
  func sayWhatWasLeft(for cell: String, _ reply: inout Reply) {
    guard let left = leftDialogue else { return }
    leftDialogue = nil
    reply.recalled.append(cell)
    // Another command that waits is where the person is now.
    if dialogue != nil { return }
    if !reply.closing.isEmpty { reply.closing.append("\n") }
    reply.closing.append(left.farewell, .dim)
  }
}
