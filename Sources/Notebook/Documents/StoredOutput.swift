/// One output of a cell, as a notebook file stores it.
public enum StoredOutput: Sendable, Hashable {
  /// What was printed.
  case printed(String)
  /// The echo of the last expression; without a text where it was shown as a picture.
  case result(String?)
  /// What was shown in between; without a text where it was a picture.
  case display(String?)
  /// An exception of this class.
  case raised(String)
}
