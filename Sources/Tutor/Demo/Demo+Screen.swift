import Notebook
import TerminalDrawing

extension Demo {
  func blank() {
    isBlank = true
    show(.clear)
  }

  func unblank() {
    isBlank = false
    redraw()
  }

  /// Shows the step again from its beginning, as it stands.
  func redraw() {
    show(.clear)
    for event in shown { show(event.unheard) }
  }

  func resume() {
    show(.text(StyledText("\n")))
    show(stop)
  }

  /// Leaves when asked a second time; any other key goes on where one was.
  func leave(_ key: Key) {
    if isLeaving, key == .leave {
      isOver = true
      return
    }
    isLeaving.toggle()
    if isLeaving {
      endRow()
      show(.remark("Ctrl-C or Ctrl-D leaves the demo · any other key goes on"))
    } else {
      show(stop)
    }
  }
}
