import TerminalDrawing

/// A piece of what is seen while a document runs.
public enum DocumentPiece: Sendable, Hashable {
  /// A heading of its text cells.
  case heading(String)
  /// The number of a cell with its first line, or with all of its code.
  case input(number: Int, code: String, isWhole: Bool)
  /// What is typed at a prompt.
  case typed(String)
  /// The echo of a cell's last expression.
  case result(number: Int, String)
  /// What went wrong in a cell.
  case failure(Failure)
}

extension ReplyRenderer {
  /// A piece of a document, as an IPython prompt shows it:
  ///
  ///     In [1]: h = 0.001 …
  ///     Out[1]: 14.00300000000243
  func render(_ piece: DocumentPiece) -> StyledText {
    switch piece {
    case .heading(let text): TextWrap.wrap(StyledText(text, .dim), for: appearance)
    case .input(let number, let code, let isWhole):
      isWhole ? wholeInput(number, code) : firstLine(number, code)
    case .typed(let text): render(.cell(text, Reply()))
    case .result(let number, let text): result(number, text)
    case .failure(let failure): render(failure)
    }
  }

  /// All lines of the code, below each other behind the number.
  private func wholeInput(_ number: Int, _ code: String) -> StyledText {
    let label = "In [\(number)]: "
    let further = String(repeating: " ", count: label.count - 5) + "...: "
    let lines = code.allLines.enumerated().map {
      StyledText($0 == 0 ? label : further, .prompt) + StyledText($1, .code)
    }
    return Gate.visible(StyledText(lines: lines), charset: appearance.charset)
  }

  /// The number and as much of the first line as fits; `…` where there is more.
  private func firstLine(_ number: Int, _ code: String) -> StyledText {
    let label = StyledText("In [\(number)]: ", .prompt)
    return label + CodeLine(code).draw(width: appearance.width - label.plainText.count, appearance.charset)
  }

  /// A result of several lines begins below its label.
  private func result(_ number: Int, _ text: String) -> StyledText {
    let gap = text.contains("\n") ? "\n" : " "
    return StyledText("Out[\(number)]:", .prompt) + StyledText(gap) + StyledText(text, .printed)
  }
}

/// The first line of a cell, by which the cell is recognised.
struct CodeLine {
  private let line: String
  private let hasMore: Bool

  init(_ code: String) {
    let lines = code.split(whereSeparator: \.isNewline).map { String($0) }.filter { !$0.trimmed.isEmpty }
    line = lines.first?.trimmed ?? ""
    hasMore = lines.count > 1
  }

  /// The line in at most so many columns; `…` stands for what is left out.
  func draw(width: Int, _ charset: Charset) -> StyledText {
    let visible = Gate.visible(StyledText(line, .code), charset: charset).plainText
    let sign = StyledText(CellWidth.prefix(charset == .ascii ? "..." : "…", width: max(0, width)), .dim)
    let room = width - (hasMore ? sign.plainText.count + 1 : 0)
    if CellWidth.of(visible) <= room { return StyledText(visible, .code) + (hasMore ? " " + sign : "") }
    return StyledText(CellWidth.prefix(visible, width: max(0, width - sign.plainText.count)), .code) + sign
  }
}
