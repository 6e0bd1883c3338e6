import Notebook
import TerminalDrawing

extension Demo {
  static let prompt = StyledText(">>> ")
  private static let continuation = StyledText("... ")

  func press(_ letter: Character) {
    switch state {
    case .typing: type(1)
    case .asking where letter == "r" || letter == "R": reveal()
    case .asking, .stepIsOver, .lessonIsOver: if letter == "b" || letter == "B" { blank() }
    }
  }

  /// Puts the next characters on the screen; where all are there, nothing happens, and Enter is waited for.
  private func type(_ count: Int) {
    guard case .typing(let input) = state else { return }
    let characters = input.characters.dropFirst(typedCount).prefix(count)
    guard !characters.isEmpty else { return }
    typedCount += characters.count
    emit(.text(Demo.text(characters)))
  }

  /// Typed characters, with the prompt of each row that they begin.
  static func text(_ characters: ArraySlice<Character>) -> StyledText {
    characters.reduce(into: StyledText()) { text, character in
      text += character == "\n" ? StyledText("\n") + continuation : StyledText(String(character), .code)
    }
  }

  /// The characters up to the end of the row.
  private var restOfRow: ArraySlice<Character> {
    guard case .typing(let input) = state else { return [] }
    return input.characters.dropFirst(typedCount).prefix { $0 != "\n" }
  }

  /// Types the rest of the row.
  func complete() { type(restOfRow.count) }

  /// Runs what is typed in full. A row that is not is typed to its end; at the end of a block's row the next one
  /// begins.
  func enter() {
    switch state {
    case .typing(let input):
      if typedCount == input.characters.count { return run(input) }
      type(max(1, restOfRow.count))
    case .asking: break
    case .stepIsOver: beginStep(step + 1)
    case .lessonIsOver: isOver = true
    }
  }

  private func run(_ input: DemoScript.Input) {
    emit(.text(StyledText("\n")))
    let before = notebook.checkpoint()
    let reply = notebook.run(input.cell.text)
    emit(.reply(reply, cell: input.cell.text))
    let isStopped = reply.failure?.isInterrupt == true
    // A cell that was stopped half-way would leave the lesson in a state that it does not know.
    if isStopped { notebook.restore(before) }
    notebook.forget(before)
    ran(input, reply)
    if !isStopped { act += 1 }
    goOn()
  }

  private func reveal() {
    guard case .asking(let prediction) = state else { return }
    emit(.reply(Reply(figures: [.text(prediction.correction("It is")), .space]), cell: ""))
    act += 1
    goOn()
  }
}
