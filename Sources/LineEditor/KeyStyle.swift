/// Which editor's keys work.
public enum KeyStyle: String, Sendable, CaseIterable {
  /// Emacs's, as in Python's prompt and most shells.
  case emacs
  /// vi's: Escape leaves off typing and makes every key a command.
  case vi
}
