import Notebook
import TerminalDrawing

/// Something that a demo shows.
public enum DemoEvent: Hashable, Sendable {
  /// Text that goes on where the cursor is: a prompt, typed characters, the end of a row.
  case text(StyledText)
  /// What a cell gave, or words of the lesson; `cell` is what stands in the row above.
  case reply(Reply, cell: String)
  /// A row that says what can be pressed.
  case remark(String)
  /// The screen becomes empty.
  case clear

  /// The event without the mark that parts of it were shown while a cell ran.
  var unheard: DemoEvent {
    guard case .reply(var reply, let cell) = self else { return self }
    reply.heardCount = 0
    return .reply(reply, cell: cell)
  }

  /// What is to be written for it.
  ///
  /// Of what is cleared only the words are here: how a screen becomes empty is the terminal's affair.
  public func text(for appearance: Appearance) -> StyledText {
    switch self {
    case .text(let text): text
    case .reply(let reply, let cell): DemoEvent.text(of: reply, cell, appearance)
    case .remark(let words): TextWrap.wrap(StyledText(words, .dim), for: appearance) + "\n"
    case .clear: StyledText()
    }
  }

  /// What a cell printed without a newline at its end gets one, lest the next prompt stand behind it.
  private static func text(of reply: Reply, _ cell: String, _ appearance: Appearance) -> StyledText {
    let renderer = ReplyRenderer(appearance: appearance, typedPrefix: ">>> ")
    let text = renderer.render(reply, cell: cell)
    guard reply.endsInLine, reply.heardCount > 0, text.isEmpty else { return text }
    return StyledText("\n")
  }

  /// How much there is to be read, in characters; a picture counts as a few words.
  var readingLength: Int {
    guard case .reply(let reply, _) = self else { return 0 }
    return reply.figures.reduce(reply.printed.count) { $0 + $1.readingLength }
  }
}

extension Figure {
  fileprivate var readingLength: Int {
    switch self {
    case .prose(let text, _), .text(let text, _): text.plainText.count
    case .space: 0
    default: 40
    }
  }
}
