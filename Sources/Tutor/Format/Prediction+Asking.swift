import Notebook
import TerminalDrawing

extension Prediction {
  /// The question and its choices.
  var asked: [Figure] {
    let choices = choices.enumerated().map { StyledText("  \($0 + 1)) ") + StyledText(marked: $1) }
    return [
      .text(StyledText("Predict: ", .emphasis) + StyledText(marked: question)),
      .text(StyledText(lines: choices), hanging: 5),
    ]
  }

  /// What is said to somebody who chose wrongly, or not at all, behind `start`.
  func correction(_ start: String) -> StyledText {
    StyledText("\(start) ") + StyledText(marked: "\(rightChoice). \(wrong)")
  }
}
