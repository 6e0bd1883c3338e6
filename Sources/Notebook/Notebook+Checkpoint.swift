import Micrograd
import PythonModules
import PythonRuntime

extension Notebook {
  /// A moment of the notebook to which ``Notebook/restore(_:)`` comes back.
  public struct Checkpoint {
    let program: Interpreter.Checkpoint
    let graph: Tape.Checkpoint
    let memory: Memory
    fileprivate let cellCount: Int
  }

  /// What a notebook itself remembers from cell to cell.
  struct Memory {
    let show: Show
    fileprivate let learnerNumbers: [LearnerValue: LearnerGraph.Numbers]
    fileprivate let hasToldOfStale: Bool
    fileprivate let watches: [Watch]

    /// The expressions that are watched.
    var watched: [String] { watches.map(\.expression) }
  }

  /// What is remembered now.
  var memory: Memory {
    get {
      Memory(
        show: show, learnerNumbers: learnerNumbers, hasToldOfStale: hasToldOfStale, watches: watches)
    }
    set {
      show = newValue.show
      learnerNumbers = newValue.learnerNumbers
      hasToldOfStale = newValue.hasToldOfStale
      watches = newValue.watches
    }
  }

  /// Marks this moment, between two cells.
  ///
  /// It takes no time, and room only for what is changed afterwards. Checkpoints lie one on the other; coming back to
  /// one drops all later ones.
  public func checkpoint() -> Checkpoint {
    begin()
    return Checkpoint(
      program: interpreter.checkpoint(), graph: micrograd.live.tape.checkpoint(), memory: memory,
      cellCount: cells.count)
  }

  /// Comes back to a checkpoint exactly, and keeps it: names, objects changed in place, values with their gradients
  /// and labels, random numbers, `_`, how much is shown, and the cells.
  public func restore(_ checkpoint: Checkpoint) {
    begin()
    interpreter.restore(checkpoint.program)
    micrograd.live.restore(checkpoint.graph)
    memory = checkpoint.memory
    dialogue = nil
    leftDialogue = nil
    cells.removeLast(max(0, cells.count - checkpoint.cellCount))
  }

  /// Forgets a checkpoint, so that nothing more is kept for it.
  public func forget(_ checkpoint: Checkpoint) {
    interpreter.forget(checkpoint.program)
    micrograd.live.tape.forget(checkpoint.graph)
  }

  /// Whether anything but `_` is another than at the newest checkpoint.
  func hasChanged(since checkpoint: Checkpoint) -> Bool {
    interpreter.hasChangedSinceCheckpoint || show != checkpoint.memory.show
      || memory.watched != checkpoint.memory.watched
      || micrograd.live.tape.savedCount(of: checkpoint.graph) > 0
  }

  /// How much the newest checkpoint keeps, and how many values were made since.
  func weight(of checkpoint: Checkpoint) -> Int {
    let tape = micrograd.live.tape
    return interpreter.weight(of: checkpoint.program) + tape.savedCount(of: checkpoint.graph)
      + tape.step.made.count
  }
}
