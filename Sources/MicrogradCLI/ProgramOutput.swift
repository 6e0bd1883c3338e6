import Notebook
import TerminalDrawing

/// Shows what programs print and draw, while they run.
final class ProgramOutput {
  private let wishes: Appearance.Wishes
  /// Whether printed text has not ended its line yet.
  private var isMidLine = false

  init(_ wishes: Appearance.Wishes) { self.wishes = wishes }

  /// Shows what comes next: text as it is, a picture on lines of its own.
  func show(_ output: Output) {
    switch output {
    case .text(let text):
      Screen.output.writePrinted(text, wishes)
      if !text.isEmpty { isMidLine = !text.hasSuffix("\n") }
    case .picture:
      let renderer = ReplyRenderer(appearance: Screen.output.appearance(wishes))
      Screen.output.write(StyledText(isMidLine ? "\n" : "") + renderer.render(output), wishes)
      isMidLine = false
    }
  }
}
