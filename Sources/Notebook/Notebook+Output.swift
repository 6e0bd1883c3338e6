import PythonRuntime

extension Notebook {
  /// Shows a picture that the running program asks for, at this place of what its cell gives.
  public func show(_ picture: Figure) { take(.picture(picture)) }

  /// Runs something of the program of which nothing is heard or seen, and no file is left.
  func unheard<Result>(_ work: () throws -> Result) rethrows -> Result {
    let (heard, wasRehearsal) = (take, pictureFiles.isRehearsal)
    take = { _ in }
    pictureFiles.isRehearsal = true
    defer {
      take = heard
      pictureFiles.isRehearsal = wasRehearsal
    }
    return try work()
  }

  /// Takes what is given from here on, until it is told to restore.
  func takeOutput() -> TakenOutput { TakenOutput(self) }
}

/// What a cell gives, on its way into a reply and to whoever listens.
final class TakenOutput {
  private let notebook: Notebook
  private let previous: (Output) -> Void
  private let listener: ((Output) -> Void)?
  /// What is complete; printed text is gathered apart until something else comes.
  private var complete: [Output] = []
  private var text = ""
  /// How much more is kept of what a listener takes.
  private var room = TakenOutput.mostKept

  /// How many bytes are kept for later of what was shown already.
  private static let mostKept = 100_000
  /// What a picture counts for.
  private static let pictureSize = 1000

  fileprivate init(_ notebook: Notebook) {
    self.notebook = notebook
    previous = notebook.take
    listener = notebook.onOutput
    notebook.take = { [unowned self] output in take(output) }
  }

  /// What was given.
  var outputs: [Output] { text.isEmpty ? complete : complete + [.text(text)] }

  /// Whether the last thing given was text without a newline at its end.
  private(set) var isInLine = false

  func restore() { notebook.take = previous }

  private func take(_ output: Output) {
    if case .picture = output, isInLine { listener?(.text("\n")) }
    isInLine = output.isInLine ?? isInLine
    notebook.cellWatch?.hears()
    listener?(output)
    if listener == nil || makeRoom(for: output) { keep(output) }
  }

  /// Whether there is room for what a listener has taken.
  private func makeRoom(for output: Output) -> Bool {
    guard room >= 0 else { return false }
    room -= size(of: output)
    if room < 0 { keep(.omitted) }
    return room >= 0
  }

  private func size(of output: Output) -> Int {
    switch output {
    case .text(let text), .echo(let text), .result(let text): text.utf8.count
    case .picture, .omitted: TakenOutput.pictureSize
    }
  }

  private func keep(_ output: Output) {
    if case .text(let printed) = output {
      text += printed
    } else {
      if !text.isEmpty { complete.append(.text(text)) }
      text = ""
      complete.append(output)
    }
  }
}

extension Output {
  /// Whether it ends in the middle of a line; nil where it is nothing.
  fileprivate var isInLine: Bool? {
    guard case .text(let text) = self else { return false }
    return text.utf8.last.map { $0 != UInt8(ascii: "\n") }
  }
}
