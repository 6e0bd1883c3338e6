import LineEditor
import Notebook
import TerminalDrawing

/// What is said before the first prompt.
enum Greeting {
  case none, prompt

  var text: StyledText {
    switch self {
    case .none: StyledText()
    case .prompt:
      StyledText("micrograd 0.1 · every step shows values, gradients and the graph\n", .emphasis)
        + StyledText(":help what can I do · micrograd learn teaches · Ctrl-D leave\n\n", .dim)
    }
  }
}

extension Notebook {
  /// A notebook whose programs Ctrl-C stops.
  static func interruptible() -> Notebook {
    InterruptFlag.install()
    let notebook = Notebook()
    notebook.interpreter.isInterrupted = { InterruptFlag.isRaised }
    return notebook
  }

  /// Opens the prompt on this notebook and returns the exit code.
  func talk(_ wishes: Appearance.Wishes, greeting: Greeting) -> Int32 {
    Screen.output.write(greeting.text, wishes)
    onOutput = { Screen.output.writePrinted($0, wishes) }
    let isPlain = Screen.output.appearance(wishes).plain
    let reader = makeLineReader(hooks: LineEditorHooks(self), plain: isPlain)
    return PromptLoop(conversation: self, reader: reader, wishes: wishes).run()
  }
}
