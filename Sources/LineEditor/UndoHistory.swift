/// The earlier states of the text that is edited, for one key to go back to.
///
///     x = 1⏎  typed  ->  undone: `x = `, `x `, nothing
///
/// What is typed in one go up to a blank is one step.
struct UndoHistory {
  /// How many steps are kept.
  static let mostSteps = 200

  /// How many characters the steps may hold together.
  static let mostScalars = 1 << 20

  private var states: [EditedText] = []
  private var current: EditedText
  private var heldScalars = 0
  private var isTyping = false

  /// Begins with a text that nothing leads back from.
  init(_ text: EditedText = EditedText("")) { current = text }

  /// Notes the text as it stands after a key.
  mutating func note(_ text: EditedText) {
    defer { current = text }
    guard text.scalars != current.scalars else {
      if text.cursor != current.cursor { isTyping = false }
      return
    }
    let typed = typedScalar(in: text)
    if typed == nil || !isTyping { save(current) }
    isTyping = typed.map { !EditedText.isWhiteSpace($0) } ?? false
  }

  /// Returns the state before the last change; nil where there is none.
  mutating func undo() -> EditedText? {
    guard let state = states.popLast() else { return nil }
    heldScalars -= state.scalars.count
    current = state
    isTyping = false
    return state
  }

  private mutating func save(_ state: EditedText) {
    states.append(state)
    heldScalars += state.scalars.count
    while let oldest = states.first,
      states.count > UndoHistory.mostSteps || heldScalars > UndoHistory.mostScalars
    {
      heldScalars -= oldest.scalars.count
      states.removeFirst()
    }
  }

  /// The one character by which the text is longer than before, at the cursor.
  private func typedScalar(in text: EditedText) -> Unicode.Scalar? {
    guard text.scalars.count == current.scalars.count + 1, text.cursor == current.cursor + 1 else {
      return nil
    }
    return text.scalars[current.cursor]
  }
}
