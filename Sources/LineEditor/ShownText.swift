/// What the editor itself writes beside the text that libedit draws.
///
///     >>> text = """          rows: of a block taller than the window, when it is handed over
///     ...     first row
///     ...     |
///     still open: """         a remark
public enum ShownText: Sendable, Equatable {
  /// Rows with their prompts, the last one without a newline.
  case rows(String)

  /// One row, which says what is still open or what is searched for, and may take so many columns.
  case remark(String, columns: Int)

  /// The text as it is, a remark as much of it as there is room for.
  public var plain: String {
    switch self {
    case .rows(let text): text
    case .remark(let text, let columns): DisplayLayout(columns: columns + 1, promptWidth: 0).clipped(text)
    }
  }
}
