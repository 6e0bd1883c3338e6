extension String {
  /// The text without blanks and newlines at its ends.
  var trimmed: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }

  /// The lines without their newlines, as CommonMark has them; a newline at the very end opens no further line.
  var textLines: [String] {
    // A course is read whole where its lessons are listed; where no line ends in \r, bytes tell the lines quickly.
    var lines =
      utf8.contains(UInt8(ascii: "\r"))
      ? split(omittingEmptySubsequences: false, whereSeparator: \.endsLine).map(String.init)
      : utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The text after a prefix; nil where it doesn't start so.
  func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  /// The Python name with which an expression starts: `slope` of `slope(3)`; empty where it starts otherwise.
  var leadingName: String {
    let name = prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.first?.isNumber == true ? "" : String(name)
  }

  /// The name a heading gives to its step: its letters and digits in small letters, joined by hyphens.
  var slug: String {
    let words = lowercased().split { !($0.isLetter || $0.isNumber && $0.isASCII) }
    return words.joined(separator: "-")
  }
}

extension Character {
  /// Whether a line of a lesson's file ends here: Unicode knows more ends of lines than CommonMark and Python do.
  var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
