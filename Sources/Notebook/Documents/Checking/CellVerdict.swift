import TerminalDrawing

/// What came out of the comparison of one cell with what its file says.
public struct CellVerdict: Sendable, Hashable {
  /// The cell.
  public let cell: Document.Cell
  /// What came out.
  public let finding: Finding

  /// What can come out.
  public enum Finding: Sendable, Hashable {
    /// All is as stored; loosely, but for addresses and times.
    case agrees(isLoose: Bool)
    /// What is text is as stored, and a picture was made or stored, which is not compared.
    case picture
    /// It ran, and nothing is stored.
    case unsaid
    /// A person stopped it when it was stored, so it was not run.
    case skipped
    /// Something else came out.
    case differs(TextDifference)
    /// It raised an exception that is not stored: its last line.
    case raises(String)

    /// Whether nothing speaks against the file.
    public var holds: Bool {
      switch self {
      case .agrees, .picture, .unsaid, .skipped: true
      case .differs, .raises: false
      }
    }

    /// What it means for the file, in a colour.
    var role: Role {
      switch self {
      case .agrees: .good
      case .picture, .unsaid, .skipped: .dim
      case .differs, .raises: .error
      }
    }

    /// One word for it.
    var word: String {
      switch self {
      case .agrees: "agrees"
      case .picture: "picture"
      case .unsaid: "ran"
      case .skipped: "skipped"
      case .differs: "differs"
      case .raises: "raises"
      }
    }
  }
}

extension CellVerdict {
  /// How far what a verdict is about is indented.
  private static let detailIndent = 4
  private static let wordWidth = 9

  /// One line, and below it what differs:
  ///
  ///     In [9]   differs  L
  ///         stored  Value(data=-8.0)
  ///         here    Value(data=-7.286496)
  public func draw(for appearance: Appearance, labelWidth: Int) -> StyledText {
    let start =
      StyledText(cell.label.padded(to: labelWidth + 2), .dim)
      + StyledText(finding.word.padded(to: CellVerdict.wordWidth), finding.role)
    let room = appearance.width - CellWidth.of(start.plainText)
    let line = start + CodeLine(cell.text).draw(width: room, appearance.charset) + "\n"
    switch finding {
    case .differs(let difference):
      return line + difference.draw(for: appearance, indent: CellVerdict.detailIndent) + "\n"
    case .raises(let title):
      return line
        + TextWrap.wrap(StyledText(title, .error), for: appearance, indent: CellVerdict.detailIndent) + "\n"
    case .agrees, .picture, .unsaid, .skipped: return line
    }
  }
}
