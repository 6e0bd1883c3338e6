import TerminalDrawing

/// A block of a CommonMark text, and the line in which it starts, from 1.
struct Block: Sendable {
  /// The blocks that lessons are made of.
  enum Kind: Sendable {
    case heading(level: Int, StyledText)
    case paragraph(StyledText)
    /// The items; the number of the first where they are numbered.
    case list([Item], start: Int?)
    /// A fenced or indented block of code; an indented one has no info.
    case code(info: String, text: String)
    /// The words between `<!--` and `-->`.
    case comment(String)
    case quote(StyledText)
    /// A form that lessons don't use, by CommonMark's name for it.
    case other(String)
  }

  /// One item of a list: its words, and where its first link leads.
  struct Item: Sendable {
    var text: StyledText
    var link: String?
    /// The line in which it starts.
    var line: Int
  }

  let kind: Kind
  /// A form among its words that lessons don't have; nil where there is none.
  var strangeForm: String? = nil
  let line: Int
  /// The last line of the block.
  let lastLine: Int
}
