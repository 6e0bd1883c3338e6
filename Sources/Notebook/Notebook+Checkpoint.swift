import Micrograd
import PythonRuntime

extension Notebook {
  /// A moment of the notebook to which ``Notebook/restore(_:)`` comes back.
  public struct Checkpoint {
    fileprivate let program: Interpreter.Checkpoint
    fileprivate let graph: Tape.Checkpoint
    fileprivate let show: Show
    fileprivate let cellCount: Int
    fileprivate let watches: [Watch]
  }

  /// Marks this moment, between two cells.
  ///
  /// It takes no time, and room only for what is changed afterwards. Checkpoints lie one on the other; coming back to
  /// one drops all later ones.
  public func checkpoint() -> Checkpoint {
    begin()
    return Checkpoint(
      program: interpreter.checkpoint(), graph: micrograd.live.tape.checkpoint(), show: show,
      cellCount: cells.count, watches: watches)
  }

  /// Comes back to a checkpoint exactly, and keeps it: names, objects changed in place, values with their gradients
  /// and labels, random numbers, `_`, how much is shown, and the cells.
  public func restore(_ checkpoint: Checkpoint) {
    begin()
    interpreter.restore(checkpoint.program)
    micrograd.live.restore(checkpoint.graph)
    show = checkpoint.show
    watches = checkpoint.watches
    dialogue = nil
    cells.removeLast(max(0, cells.count - checkpoint.cellCount))
  }

  /// Forgets a checkpoint, so that nothing more is kept for it.
  public func forget(_ checkpoint: Checkpoint) {
    interpreter.forget(checkpoint.program)
    micrograd.live.tape.forget(checkpoint.graph)
  }
}
