/// One block that was entered at a prompt.
public struct HistoryEntry: Sendable, Hashable {
  /// The block; newlines stand inside it.
  public var text: String
  /// Seconds since 1970; 0 where nobody noted them.
  public var time: Int

  init(text: String, time: Int) {
    self.text = text
    self.time = time
  }
}

extension HistoryEntry {
  /// Reads a line of the file; nil where it holds no block.
  init?(_ line: JSONLine) {
    guard let text = line.text("text"), !text.isEmpty else { return nil }
    self.init(text: text, time: line.number("time") ?? 0)
  }

  /// The line of the file.
  var line: JSONLine {
    var line = JSONLine()
    line.add("text", text)
    line.add("time", time)
    return line
  }
}
