import Notebook
import TerminalDrawing

extension Demo {
  /// Whether the teacher types at the real prompt.
  public var isTakenOver: Bool { fork != nil }

  /// What the teacher talks to after taking over; Up recalls what the demo has entered, the present input last.
  public var conversation: any Conversation {
    var entered = script.steps[..<step].flatMap(\.self).compactMap(\.input)
    entered += script.steps[step].prefix(act + 1).compactMap(\.input)
    return TakenOver(notebook, recalling: entered)
  }

  func takeOver() {
    endRow()
    show(.remark("the real prompt · Esc or :done goes back to the demo · :goto STEP · :help"))
    fork = notebook.checkpoint()
  }

  /// Ends what the teacher did at the real prompt: the notebook is what it was before, and the demo goes on.
  public func giveBack() {
    guard let fork else { return }
    notebook.restore(fork)
    notebook.forget(fork)
    self.fork = nil
    if let target = wishedStep {
      wishedStep = nil
      return go(to: target)
    }
    show(.remark("back in the demo: everything is as it was"))
    show(stop)
  }
}
