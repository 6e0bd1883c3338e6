/// vi's command mode over the rows of a block: keys in, changed text out.
///
///     2dw     a count, an operator, a motion          dd cc yy   the operator on whole rows
///     x D C s S r ~ J p P                             changes by one key
///
/// Of our own and not libedit's, whose `dd` takes all rows and the markers with them, and whose `v`, `:` and `@`
/// lead to a shell: here they are keys without a meaning.
struct ViCommand {
  /// What a key asks the editor to do.
  enum Request: Equatable {
    /// Another key belongs to the command.
    case more
    /// The text was changed, or the cursor moved.
    case show
    /// The same, and what comes is typed into the text.
    case type
    case moveUp, moveDown, undo, search
    /// The key does nothing here.
    case refuse
  }

  /// The number typed before the operator or the motion.
  var count: Int?
  /// The operator whose motion is to come.
  var operation: Unicode.Scalar?
  /// The number typed before the operator.
  var operationCount: Int?
  /// The key whose second one is to come, such as `f`.
  var awaiting: Unicode.Scalar?
  /// What `;` looks for again.
  var lastFind: (key: Unicode.Scalar, sought: Unicode.Scalar)?
  /// What was deleted or yanked last, and whether it is whole rows.
  var register: (scalars: [Unicode.Scalar], isRows: Bool) = ([], false)

  /// The highest count: no text is longer than what it reaches.
  private static let highestCount = 9999

  /// How often the command is meant.
  var times: Int { min((count ?? 1) * (operationCount ?? 1), ViCommand.highestCount) }

  /// Forgets a command that is begun.
  mutating func reset() {
    count = nil
    operation = nil
    operationCount = nil
    awaiting = nil
  }

  /// Takes the next key; a command that is complete is performed on the text.
  mutating func take(_ key: Unicode.Scalar, in text: inout EditedText) -> Request {
    let request = perform(key, in: &text)
    if request == .more { return .more }
    reset()
    if request == .show { text.keepOnCharacter() }
    return request
  }

  private mutating func perform(_ key: Unicode.Scalar, in text: inout EditedText) -> Request {
    if let awaiting { return complete(awaiting, with: key, in: &text) }
    if takeDigit(key) { return .more }
    if let operation { return perform(operation, over: key, in: &text) }
    switch key {
    case "d", "c", "y": return begin(key)
    case "f", "F", "t", "T", "g", "r": return wait(after: key)
    case "j": return .moveDown
    case "k": return .moveUp
    case "u": return .undo
    case "/", "?": return .search
    case "i", "a", "I", "A", "o", "O": return startTyping(key, in: &text)
    default: return change(key, in: &text)
    }
  }

  private mutating func takeDigit(_ key: Unicode.Scalar) -> Bool {
    guard ("0"..."9").contains(key), key != "0" || count != nil else { return false }
    count = min((count ?? 0) * 10 + Int(key.value - 0x30), ViCommand.highestCount)
    return true
  }

  private mutating func begin(_ operation: Unicode.Scalar) -> Request {
    self.operation = operation
    operationCount = count
    count = nil
    return .more
  }

  /// Waits for the second key of a command.
  mutating func wait(after key: Unicode.Scalar) -> Request {
    awaiting = key
    return .more
  }

  private func startTyping(_ key: Unicode.Scalar, in text: inout EditedText) -> Request {
    switch key {
    case "a": text.cursor = min(text.cursor + 1, text.rowEnd)
    case "A": text.cursor = text.rowEnd
    case "I": text.cursor = text.textStart
    case "o":
      text.putRow(text.indent, below: true)
      text.cursor = text.rowEnd
    case "O":
      text.putRow(text.indent, below: false)
      text.cursor = text.rowEnd
    default: break
    }
    return .type
  }
}
