import Notebook

extension Notebook {
  /// A notebook whose programs end, in which a lesson is run without anybody at its prompt.
  static func forPages(isInterrupted: @escaping () -> Bool) -> Notebook {
    let notebook = Notebook()
    notebook.interpreter.isInterrupted = isInterrupted
    notebook.interpreter.stepLimit = Workbench.mostSteps
    return notebook
  }
}
