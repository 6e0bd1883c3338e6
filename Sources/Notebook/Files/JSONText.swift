/// A JSON text, written as Python's `json` does with `indent=1` and `sort_keys=True`: so Jupyter writes its notebooks.
indirect enum JSONText: Sendable {
  case text(String)
  case number(Int)
  case list([JSONText])
  case object([String: JSONText])

  /// The lines of a text, each but the last with its newline.
  static func lines(of text: String) -> JSONText {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines.append(line + "\n") }
    let last = String(lines.removeLast().dropLast())
    return .list((last.isEmpty ? lines : lines + [last]).map { .text($0) })
  }

  /// The text without a newline at its end.
  var written: String { written(indent: "") }

  private func written(indent: String) -> String {
    switch self {
    case .text(let text): JSONLine.quoted(text)
    case .number(let number): "\(number)"
    case .list(let items): enclosed("[", items.map { $0.written(indent: indent + " ") }, "]", indent)
    case .object(let members):
      enclosed(
        "{",
        members.sorted { $0.key < $1.key }.map {
          JSONLine.quoted($0.key) + ": " + $0.value.written(indent: indent + " ")
        }, "}", indent)
    }
  }

  private func enclosed(_ opening: String, _ parts: [String], _ closing: String, _ indent: String) -> String {
    if parts.isEmpty { return opening + closing }
    return opening + parts.map { "\n" + indent + " " + $0 }.joined(separator: ",") + "\n" + indent + closing
  }
}
