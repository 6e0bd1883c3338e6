/// How the language of dot writes names and attributes.
enum DotQuoting {
  /// A name as it stands where it can, else in quotes.
  ///
  ///     a  -3.5  "a b"  "node"  "x\"y"  <b>HTML</b>
  static func quoted(_ name: String) -> String {
    if isHTML(name) || isPlain(name) && !keywords.contains(name.lowercased()) { return name }
    return "\"" + escaped(name) + "\""
  }

  /// The end of an edge: a name, perhaps with a port and a side after colons.
  static func quotedEnd(_ end: String) -> String {
    let parts = end.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, !(parts.count == 2 && parts[1].isEmpty) else { return quoted(parts[0]) }
    let side = parts.count > 2 && !parts[2].isEmpty ? [parts[2]] : []
    return ([quoted(parts[0]), quoted(parts[1])] + side).joined(separator: ":")
  }

  /// The name of the node in the end of an edge.
  static func node(ofEnd end: String) -> String { String(end.prefix { $0 != ":" }) }

  /// Attributes between blanks.
  static func list(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { "\(quoted($0.name))=\(quoted($0.value))" }.joined(separator: " ")
  }

  /// Attributes in brackets after a blank; nothing where there are none.
  static func bracketed(_ attributes: [(name: String, value: String)]) -> String {
    attributes.isEmpty ? "" : " [\(list(attributes))]"
  }

  private static let keywords: Set<String> = ["node", "edge", "graph", "digraph", "subgraph", "strict"]

  /// Whether the text is left alone as HTML; like a plain name it may end in a newline.
  private static func isHTML(_ name: String) -> Bool {
    let text = withoutNewline(name)
    return text.count > 1 && text.first == UInt8(ascii: "<") && text.last == UInt8(ascii: ">")
  }

  /// Whether the text is a name of letters and digits, or a number.
  private static func isPlain(_ name: String) -> Bool {
    let text = withoutNewline(name)
    guard let first = text.first else { return false }
    if isLetter(first) { return text.allSatisfy { isLetter($0) || isDigit($0) } }
    let digits = first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy(isDigit) }) else { return false }
    // A point alone is no number, and neither is nothing.
    return parts.contains { !$0.isEmpty }
  }

  private static func withoutNewline(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return bytes
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The text with a backslash before each quote that has none: after an odd number of them it has one already.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var backslashes = 0
    for scalar in text.unicodeScalars {
      if scalar == "\"", backslashes.isMultiple(of: 2) { result += "\\" }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
