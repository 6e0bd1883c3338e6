/// A text without what is another at each run: where objects lie, and how long something took.
///
///     <graphviz.graphs.Digraph object at 0x7f9bc84d8d30>      <graphviz.graphs.Digraph at 0x…>
///     20 steps in 0.31 s                                      20 steps in … s
///
/// IPython leaves out the word object; other numbers in hexadecimal, such as `hex(255)`, stay.
struct LooseText: Equatable {
  private(set) var text = ""

  /// Makes the text without those.
  ///
  /// - Parameter keepsTimes: Whether only where objects lie is left out.
  init(_ original: String, keepsTimes: Bool = false) {
    var rest = original[...]
    while let first = rest.first {
      if let length = LooseText.address(rest) {
        text += " at 0x…"
        rest = rest.dropFirst(length)
      } else if !keepsTimes, isAtNumber(rest), let length = LooseText.time(rest) {
        text += "…"
        rest = rest.dropFirst(length)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
  }

  /// How long an address with the words before it is; nil where there is none.
  private static func address(_ rest: Substring) -> Int? {
    for words in [" object at 0x", " at 0x"] where rest.hasPrefix(words) {
      let digits = rest.dropFirst(words.count).prefix(while: \.isHexDigit).count
      return digits > 0 ? words.count + digits : nil
    }
    return nil
  }

  /// Whether a number begins here, and does not merely go on.
  private func isAtNumber(_ rest: Substring) -> Bool {
    guard rest.first?.isNumber == true, let last = text.last else { return rest.first?.isNumber == true }
    return !last.isLetter && !last.isNumber && last != "." && last != "_"
  }

  private static let units: Set<Substring> = [
    "s", "ms", "us", "µs", "μs", "ns", "min", "sec", "secs", "second", "seconds", "minutes",
  ]

  /// How long a number is behind which a unit of time stands; nil where there is none.
  private static func time(_ rest: Substring) -> Int? {
    let number = rest.prefix { $0.isNumber || $0 == "." }
    let behind = rest.dropFirst(number.count)
    let word = (behind.first == " " ? behind.dropFirst() : behind).prefix { $0.isLetter || $0 == "_" }
    return units.contains(word) ? number.count : nil
  }
}
