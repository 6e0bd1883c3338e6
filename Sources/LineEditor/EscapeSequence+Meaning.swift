extension EscapeSequence {
  /// Returns the sequence of the key as ``EditlineReader`` binds it; nil when the sequence is none of its keys.
  ///
  /// One key has many sequences: `ESC [ 1 ~` on the console, `ESC [ H` in xterm, `ESC O H` in its application
  /// mode, `ESC [ 7 ~` in rxvt are all Home.
  var meaning: String? {
    let text = String(decoding: bytes.drop { $0 == EscapeSequence.escape }, as: UTF8.self)
    guard !isString, let final = text.last else { return nil }
    let hasAlt = bytes.prefix(2) == [EscapeSequence.escape, EscapeSequence.escape]
    let numbers = text.dropFirst().dropLast()
    switch text.first {
    case "[": return EscapeSequence.control(final, parameters(numbers), hasAlt: hasAlt)
    case "O": return EscapeSequence.singleShift(final, parameters(numbers), hasAlt: hasAlt)
    default: return nil
    }
  }

  private func parameters(_ text: Substring) -> [Int]? {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    return numbers.contains(nil) && !text.isEmpty ? nil : numbers.compactMap(\.self)
  }

  private static func control(_ final: Character, _ parameters: [Int]?, hasAlt: Bool) -> String? {
    // A number that is no number is the mark of an answer, or of a click.
    guard let parameters else { return nil }
    switch final {
    case "A"..."D", "F", "H":
      return move(final, jumps: hasAlt || jumps(parameters.last))
    case "a"..."d": return move(Character(final.uppercased()), jumps: hasAlt)
    case "~", "$": return edit(parameters.first, jumps: hasAlt || jumps(parameters.dropFirst().last))
    case "^", "@": return edit(parameters.first, jumps: true)
    default: return nil
    }
  }

  private static func singleShift(_ final: Character, _ parameters: [Int]?, hasAlt: Bool) -> String? {
    switch final {
    case "A"..."D", "F", "H": return move(final, jumps: hasAlt || jumps(parameters?.last))
    case "a"..."d": return move(Character(final.uppercased()), jumps: true)
    case "M": return "\r"
    case " ", "I": return " "
    case "X": return "="
    case "j"..."y": return keypad(final)
    default: return nil
    }
  }

  /// The cursor keys; with Ctrl or Alt those to the sides go by words, Home and End to the block's ends.
  private static func move(_ final: Character, jumps: Bool) -> String {
    jumps && final != "A" && final != "B" ? "\u{1B}[1;5\(final)" : "\u{1B}[\(final)"
  }

  /// The keys above the cursor keys, by their number; those that mean nothing here give nil.
  private static func edit(_ number: Int?, jumps: Bool) -> String? {
    switch number {
    case 1, 7: move("H", jumps: jumps)
    case 4, 8: move("F", jumps: jumps)
    case 5: "\u{1B}[5~"
    case 6: "\u{1B}[6~"
    case 3: jumps ? "\u{1B}[3;5~" : "\u{1B}[3~"
    default: nil
    }
  }

  /// The keypad in its application mode, which an earlier program may have left on.
  private static func keypad(_ final: Character) -> String? {
    guard let code = final.asciiValue else { return nil }
    return String(Unicode.Scalar(code - 0x40))
  }

  /// Whether Ctrl, Alt or Meta is held: a modifier is 1 more than the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
  private static func jumps(_ modifier: Int?) -> Bool {
    guard let modifier, (2...256).contains(modifier) else { return false }
    return (modifier - 1) & 0b1110 != 0
  }
}
