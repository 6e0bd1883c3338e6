import LineEditor
import Notebook
import PythonSyntax
import TerminalDrawing

/// The conversation at a terminal: read a block, answer it, show the answer.
struct PromptLoop {
  let conversation: any Conversation
  let reader: any LineReader
  let wishes: Appearance.Wishes

  /// Talks until somebody leaves and returns the exit code.
  func run() -> Int32 {
    let code = talk()
    // A line that was cut reads like Ctrl-D.
    if Screen.input.isThere { conversation.close() }
    return code
  }

  private func talk() -> Int32 {
    recallEntries()
    show(conversation.open(), cell: "")
    while true {
      reader.keyStyle = KeyStyle(conversation.keys)
      let prompt = conversation.prompt
      switch reader.read(prompt: prompt, continuation: "... ") {
      case .text(let text):
        keep(text)
        let code = NumberStyle.$digits.withValue(Settings.ofPerson.digits) {
          answer(text, typedAt: prompt)
        }
        if let code { return code }
      case .interrupted: show(conversation.interrupt(), cell: "")
      case .end:
        guard reader.isInteractive, Screen.input.isThere, let reply = conversation.end() else { return 0 }
        show(reply, cell: "")
      }
    }
  }

  /// Gives the reader what was entered at earlier prompts.
  private func recallEntries() {
    guard reader.isInteractive else { return }
    for entry in conversation.history.entries { reader.remember(entry.text) }
    sayOnceThatNothingIsKept()
  }

  /// Keeps a block that a person typed, before it is run: it must not be lost with what it may do.
  private func keep(_ text: String) {
    guard reader.isInteractive, conversation.awaitsCell, !text.allSatisfy(\.isWhitespace) else { return }
    reader.remember(text)
    conversation.history.add(text)
    sayOnceThatNothingIsKept()
  }

  private func sayOnceThatNothingIsKept() {
    guard let problem = conversation.history.takeProblem() else { return }
    var notice = Reply()
    notice.notes = ["Your history can't be kept: \(problem). The prompt works all the same."]
    show(notice, cell: "")
  }

  /// Answers the cells of a block one after the other, up to one that fails or leaves, and returns its exit code.
  ///
  /// The rows of the block stand above already; only a command's is said again, to tell what its answer is to.
  private func answer(_ text: String, typedAt prompt: String) -> Int32? {
    let cells = conversation.cells(of: text)
    for (place, cell) in cells.enumerated() {
      if cells.count > 1, cell.isCommand { show(Reply(figures: [.cell(cell, Reply())]), cell: "") }
      var reply = reply(to: cell)
      if reply.failure != nil { reply.sayNotRun(cells[(place + 1)...]) }
      show(reply, cell: cells.count > 1 ? "" : cell, typedAt: prompt)
      if reply.exitCode != nil || reply.failure != nil { return reply.exitCode }
    }
    return nil
  }

  /// Ctrl-C between Enter and the first step already means this answer, so the flag is not lowered before it.
  private func reply(to cell: String) -> Reply {
    defer {
      InterruptFlag.clear()
      LivePanel.end(wishes)
    }
    return conversation.respond(to: cell)
  }

  /// Shows an answer; a caret points at the row that was typed behind `prompt`, which the answer may have changed.
  private func show(_ reply: Reply, cell: String, typedAt prompt: String = ">>> ") {
    let renderer = ReplyRenderer(
      appearance: Screen.output.appearance(wishes), typedPrefix: reader.isInteractive ? prompt : nil)
    let text = renderer.render(reply, cell: cell)
    if cell.isCommand, let pager = Pager(reader, wishes) {
      // What can be done next is said to somebody who has seen enough, too.
      if !pager.show(text) { Screen.output.write(renderer.renderClosing(of: reply), wishes) }
    } else {
      Screen.output.write(text, wishes)
    }
    for block in reply.recalled { reader.remember(block) }
  }
}

extension Reply {
  /// Says which commands behind a cell that failed were not run: they stand in the rows that were typed.
  fileprivate mutating func sayNotRun(_ rest: ArraySlice<String>) {
    guard let first = rest.first(where: \.isCommand) else { return }
    let words = "\(first) was not run: what stands before it failed."
    closing = StyledText(words + (closing.isEmpty ? "" : "\n"), .hint) + closing
  }
}

extension LineEditorHooks {
  /// Enter and Tab are decided by who answers; the editor's remarks are dim.
  init(_ conversation: any Conversation, _ wishes: Appearance.Wishes) {
    self.init(
      blockState: { text in
        switch conversation.completeness(of: text) {
        case .complete: .complete
        case .incomplete(let open, let indent): .incomplete(open: open, indent: indent)
        }
      },
      complete: { text, cursor in
        let completions = conversation.completions(of: text, at: cursor)
        return LineEditor.Completions(
          replaced: completions.replaced,
          candidates: completions.candidates.map { .init($0.text, shown: $0.shown) })
      },
      list: { names in
        let appearance = Screen.output.appearance(wishes)
        let list = ColumnList(names, mostRows: appearance.height / 2)
        return Gate.render(list.text(in: appearance), for: appearance)
      },
      show: { text in
        let appearance = Screen.output.appearance(wishes)
        return Gate.render(text.styled(for: appearance), for: appearance)
      })
  }
}

extension ShownText {
  /// The text with its style; a remark is measured as the gate lets it through, which may be longer.
  fileprivate func styled(for appearance: Appearance) -> StyledText {
    switch self {
    case .rows(let text): return StyledText(text)
    case .remark(let text, let columns):
      let visible = Gate.visible(StyledText(text), charset: appearance.charset).plainText
      return StyledText(CellWidth.prefix(visible, width: columns), .dim)
    }
  }
}

extension KeyStyle {
  /// The style that a conversation asks for.
  init(_ keys: Notebook.Keys) {
    switch keys {
    case .emacs: self = .emacs
    case .vi: self = .vi
    }
  }
}

extension String {
  /// Whether a cell of a block is a row for the prompt itself and no Python.
  fileprivate var isCommand: Bool { first == ":" || first == "?" }
}
