/// The `key: value` lines of a comment or a fence.
struct Fields {
  /// One value and its line.
  struct Field {
    var value: String
    var line: Int
  }

  private var fields: [String: Field] = [:]

  /// Reads the lines of a text, the first of which is `line` of the file.
  ///
  /// - Throws: `LessonProblem` at a line without a colon, a key that is not allowed, or one that comes twice.
  init(_ text: String, line: Int, allowed: [String]) throws(LessonProblem) {
    for (place, content) in text.textLines.enumerated() where !content.trimmed.isEmpty {
      try add(content, line: line + place, allowed)
    }
  }

  private mutating func add(_ content: String, line: Int, _ allowed: [String]) throws(LessonProblem) {
    guard let colon = content.firstIndex(of: ":") else {
      throw LessonProblem("a line of the form `key: value` is missing its colon", line: line)
    }
    let key = String(content[..<colon]).trimmed
    guard allowed.contains(key) else {
      let keys = allowed.joined(separator: ", ")
      throw LessonProblem("there is no key \(key) here", line: line, hint: "the keys are \(keys)")
    }
    guard fields[key] == nil else { throw LessonProblem("the key \(key) comes twice", line: line) }
    fields[key] = Field(value: String(content[content.index(after: colon)...]).trimmed, line: line)
  }

  /// The value of a key; nil where it is not given or empty.
  subscript(key: String) -> String? {
    guard let value = fields[key]?.value, !value.isEmpty else { return nil }
    return value
  }

  /// Returns the whole number of a key; nil where it is not given.
  ///
  /// - Throws: `LessonProblem` where the value is no positive whole number.
  func number(_ key: String) throws(LessonProblem) -> Int? {
    guard let field = fields[key] else { return nil }
    guard let number = Int(field.value), number > 0 else {
      throw LessonProblem("\(key) must be a whole number from 1 on", line: field.line)
    }
    return number
  }
}
