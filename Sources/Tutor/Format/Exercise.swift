/// A task that the learner solves in Python, and all that is known about answers to it.
struct Exercise: Sendable {
  /// Python text of the exercise.
  struct Code: Sendable {
    var text: String
    var line: Int
  }

  /// An answer that is wrong in a way that `mistake` of the same name recognises.
  struct Wrong: Sendable {
    var name: String
    var code: Code
  }

  /// A way to be wrong: how it is recognised, and what is said about it.
  struct Mistake: Sendable {
    var name: String
    var check: Check
    /// One line; `{expression}` is replaced by its value.
    var words: String
    var line: Int
  }

  /// What the learner starts from.
  var starter: Code?
  var solution: Code
  var wrongs: [Wrong]
  var check: Check
  var hints: [Code]
  /// Another task like this one, solved: shown to somebody whom the hints did not help.
  var twin: Transcript?
  var mistakes: [Mistake]
  var line: Int
}
