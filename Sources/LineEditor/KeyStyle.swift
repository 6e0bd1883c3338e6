/// Which editor's keys work.
///
/// The notebook has a type of its own for it, which the command turns into this one: nothing of ours is imported here.
public enum KeyStyle: Sendable {
  /// Emacs's, as in Python's prompt and most shells.
  case emacs
  /// vi's: Escape leaves off typing and makes every key a command.
  case vi
}
