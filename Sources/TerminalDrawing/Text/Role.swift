/// The part a piece of text plays, from which the gate chooses its colour.
///
/// A role never carries meaning alone: whatever it says is said by a word or a sign as well.
public enum Role: Sendable, Hashable {
  /// Text that stands as it is.
  case plain
  /// A word that matters more than its neighbours.
  case emphasis
  /// Text that may be skipped at first reading.
  case dim
  /// The prompt before a line that is typed.
  case prompt
  /// An input of a graph.
  case input
  /// A leaf that training changes.
  case parameter
  /// The sign of an operation.
  case operation
  /// A number that was written into a formula.
  case constant
  /// The value a graph ends in.
  case output
  /// A number that the last step changed.
  case changed
  /// What went wrong.
  case error
  /// One way on.
  case hint
  /// A verdict that holds.
  case good
  /// The title of a section.
  case heading
  /// Source text as a person wrote it: never translated to other signs.
  case code
  /// A word of source text among words of ours; where there is no colour it stands between backquotes.
  case word
  /// What a program printed: never translated to other signs.
  case printed
  /// Lines of boxes, edges and frames.
  case frame
  /// The curve at this place in a plot, counted from 0.
  case series(Int)
  /// A single point of the group at this place in a plot.
  case point(Int)

  /// Whether the text belongs to somebody else, so that ASCII shows its scalars by number.
  var isQuoted: Bool { self == .code || self == .word || self == .printed }
}
