import PythonRuntime

extension Notebook {
  /// Shows a picture that the running program asks for, at this place of what its cell gives.
  public func show(_ picture: Figure) { take(.picture(picture)) }

  /// Takes what is given from here on, until it is told to restore.
  func takeOutput() -> TakenOutput { TakenOutput(self) }
}

/// What a cell gives, on its way into a reply or straight to whoever listens.
final class TakenOutput {
  private let notebook: Notebook
  private let previous: (Output) -> Void
  /// What is complete; printed text is gathered apart until something else comes.
  private var complete: [Output] = []
  private var text = ""
  /// Whether the last thing given was text without a newline at its end.
  private var isInLine = false
  /// Whether anything was given, taken by a listener or not.
  private(set) var hasTaken = false

  fileprivate init(_ notebook: Notebook) {
    self.notebook = notebook
    previous = notebook.take
    let listener = notebook.onOutput
    notebook.take = { [unowned self] output in
      hasTaken = true
      if let listener { pass(output, to: listener) } else { keep(output) }
    }
  }

  /// What was given and nobody has taken.
  var outputs: [Output] { text.isEmpty ? complete : complete + [.text(text)] }

  func restore() { notebook.take = previous }

  private func keep(_ output: Output) {
    if case .text(let printed) = output {
      text += printed
    } else {
      if !text.isEmpty { complete.append(.text(text)) }
      text = ""
      complete.append(output)
    }
  }

  /// A picture begins in a line of its own.
  private func pass(_ output: Output, to listener: (Output) -> Void) {
    if case .picture = output, isInLine { listener(.text("\n")) }
    if case .text(let text) = output {
      isInLine = text.isEmpty ? isInLine : text.utf8.last != UInt8(ascii: "\n")
    } else {
      isInLine = false
    }
    listener(output)
  }
}
