import Notebook
import TerminalDrawing

extension Demo {
  /// Leaves the row in which a prompt stands, so that something else can be shown.
  func endRow() {
    if case .typing = state { show(.text(StyledText("\n"))) }
  }

  func beginStep(_ next: Int) {
    step = next
    beginnings.append(notebook.checkpoint())
    playStep()
  }

  private func playStep() {
    show(.text(StyledText("\n")))
    shown = []
    act = 0
    goOn()
  }

  /// Page down: the rest of the step is done unseen.
  func goToNextStep() {
    guard step + 1 < lesson.steps.count else { return }
    endRow()
    if finishStepUnseen() { beginStep(step + 1) } else { play(fromStep: step) }
  }

  /// Does the rest of the step, and returns whether nobody stopped it.
  func finishStepUnseen() -> Bool {
    for act in script.steps[step][act...] {
      var reply = Reply()
      if let cell = act.cell { notebook.silently { reply = $0.run(cell.text) } }
      if reply.failure?.isInterrupt == true { return false }
    }
    return true
  }

  /// Goes to the beginning of a step: back with everything as it was there, forward with all before it done unseen.
  func go(to target: Int) {
    if target <= step { return play(fromStep: target) }
    reach(target)
    playStep()
  }

  /// Does unseen what comes before a step; where somebody stops that, the step that was stopped begins anew.
  func reach(_ target: Int) {
    while step < target {
      guard finishStepUnseen() else {
        notebook.restore(beginnings[step])
        break
      }
      step += 1
      act = 0
      beginnings.append(notebook.checkpoint())
    }
    act = 0
  }

  /// Page up: to the beginning of this step, or of the one before where nothing of this one was played.
  func goBack() {
    let target = isAtBeginning ? step - 1 : step
    guard target >= 0 else { return }
    endRow()
    play(fromStep: target)
  }

  /// Puts everything back as it was when a step began, and begins it again.
  private func play(fromStep target: Int) {
    beginnings.removeLast(beginnings.count - target - 1)
    notebook.restore(beginnings[target])
    step = target
    playStep()
  }

  private var isAtBeginning: Bool {
    typedCount == 0
      && !script.steps[step][..<act].contains {
        switch $0 {
        case .input, .question: true
        case .words, .setup: false
        }
      }
  }
}
