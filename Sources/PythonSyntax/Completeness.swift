/// Whether a block of text at the prompt can be run as it stands.
public enum Completeness: Hashable, Sendable {
  /// Enter runs it; it may still be wrong.
  case complete
  /// Enter goes on with another line.
  ///
  /// `open` names what is still open (`(`, `def`, `"""`), and `indent` is the blanks that the next line starts with.
  case incomplete(open: String, indent: String)
}
