import PythonModules
import PythonRuntime

/// The moments before a session's steps, to which it goes back and from which it comes forward again.
///
/// A step is a cell that changed something: a name, an object, a value, random numbers, what is shown. Cells that only
/// looked belong to the step before them.
///
/// What is kept is bounded: the newest ``mostSteps`` steps, and of their old contents, and the values that they made, about
/// `heaviest` things. Beyond that the oldest moments are given up, those with a mark last; the newest always stays.
struct Moments {
  /// The moment before a step.
  struct Moment {
    /// How many steps came before it.
    let number: Int
    /// How many cells came before it.
    let cellCount: Int
    let checkpoint: Notebook.Checkpoint
    /// How much is kept to come back to it, the values included that its step made.
    var weight = 0
  }

  /// A step that was taken back.
  struct TakenBack {
    let moment: Moment
    let program: Interpreter.TakenBack
    /// What of the notebook itself was taken back with it.
    let memory: Notebook.Memory
    let cells: [Notebook.Cell]

    /// The cell that changed something; those after it only looked, or failed.
    var step: Notebook.Cell? { cells.first }
  }

  /// The moments before the steps that are done, from the oldest on.
  var past: [Moment] = []
  /// The steps that were taken back, the one to be put forward first at the end.
  var future: [TakenBack] = []
  /// How many steps are done, those included that can't be taken back any more.
  var count = 0
  /// The moments that have a name, by the number of steps before them.
  var marks: [String: Int] = [:]

  /// How many steps can be taken back.
  static let mostSteps = 1000
  /// How much is kept at most, in things of some thirty bytes: a tenth of what a program may have.
  static let heaviest = LiveValues.limit / 10

  /// The moment to be given up next; nil where all have room.
  var superfluous: Int? {
    guard past.count > 1 else { return nil }
    let weight = past.dropLast().reduce(0) { $0 + $1.weight }
    guard past.count > Moments.mostSteps || weight > Moments.heaviest else { return nil }
    let marked = Set(marks.values)
    return past.dropLast().firstIndex { !marked.contains($0.number) } ?? 0
  }

  /// The marks that can still be reached, in the order of their moments.
  var reachableMarks: [String] {
    let numbers = Set(past.map(\.number) + future.map(\.moment.number) + [count, count + future.count])
    return marks.filter { numbers.contains($0.value) }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map(\.key)
  }
}
