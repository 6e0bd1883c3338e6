import PythonSyntax

extension String {
  /// The parts between commas outside of brackets and texts, without blanks around them.
  ///
  ///     f, max(x, 0)        f   max(x, 0)
  var partsBetweenCommas: [String] {
    var parts: [String] = []
    var start = startIndex
    for comma in outerIndices(of: ",") {
      parts.append(String(self[start..<comma]).trimmed)
      start = index(after: comma)
    }
    return (parts + [String(self[start...]).trimmed]).filter { !$0.isEmpty }
  }

  /// Where a character stands outside of brackets and texts.
  func outerIndices(of sought: Character) -> [Index] {
    var (depth, quote) = (0, nil as Character?)
    return indices.filter { place in
      let character = self[place]
      if let open = quote {
        if character == open { quote = nil }
        return false
      }
      switch character {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case "'", "\"": quote = character
      default: break
      }
      return depth == 0 && character == sought
    }
  }

  /// Whether what follows the text stands outside of its brackets and texts.
  var isClosed: Bool {
    let text = self + ","
    return text.outerIndices(of: ",").last == text.index(before: text.endIndex)
  }

  /// Whether the text is one expression by itself: in `x + 1` and `lambda x: x` the last words are none.
  var isWholeExpression: Bool { (try? parse(Source(name: "", text: self))) != nil && !isEmpty }

  /// Whether the text is a name, perhaps with dots in it.
  var isDottedName: Bool {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } && first?.isNumber != true
  }
}
