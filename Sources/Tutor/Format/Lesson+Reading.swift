import TerminalDrawing

extension Lesson {
  /// Reads the text of a lesson.
  ///
  /// - Throws: `LessonProblem` at the first thing that the format does not know, with its file and line.
  public init(_ text: String, file: String) throws(LessonProblem) {
    do {
      self = try Lesson.read(text)
    } catch {
      var problem = error
      problem.file = file
      throw problem
    }
  }

  private static func read(_ text: String) throws(LessonProblem) -> Lesson {
    let lines = text.textLines
    var blocks = CommonMark.blocks(of: text)[...]
    for block in blocks { try checkFence(of: block, lines) }
    let fields = try metadata(&blocks)
    let title = try title(&blocks)
    let steps = try steps(blocks, lines)
    guard let id = fields["id"] else {
      throw LessonProblem(
        "the lesson has no id", line: 1, hint: "write id: slope into the comment at the top")
    }
    let needs = fields["needs"]?.split(separator: ",").map { String($0).trimmed } ?? []
    return Lesson(
      id: id, title: title, minutes: try fields.number("minutes"), gives: fields["gives"], needs: needs,
      steps: steps)
  }

  /// The keys of the comment at the top.
  static let keys = ["id", "minutes", "gives", "needs"]

  private static func metadata(_ blocks: inout ArraySlice<Block>) throws(LessonProblem) -> Fields {
    guard let first = blocks.popFirst(), case .comment(let text) = first.kind else {
      throw LessonProblem(
        "a lesson starts with a comment", line: 1, hint: "write <!-- id: slope --> at the top")
    }
    // The first key stands in the line of `<!--` or in the one below.
    let line = first.lastLine > first.line ? first.line + 1 : first.line
    return try Fields(text, line: line, allowed: keys)
  }

  private static func title(_ blocks: inout ArraySlice<Block>) throws(LessonProblem) -> String {
    guard let next = blocks.popFirst(), case .heading(level: 1, let text) = next.kind else {
      throw LessonProblem("after the comment comes the title", line: 1, hint: "write # The slope of f(x)")
    }
    return text.plainText
  }

  private static func steps(_ blocks: ArraySlice<Block>, _ lines: [String]) throws(LessonProblem) -> [Step] {
    var readers: [StepReader] = []
    for block in blocks {
      if case .heading(level: 2, let title) = block.kind {
        readers.append(StepReader(title: title.plainText, line: block.line))
      } else if readers.isEmpty {
        throw LessonProblem(
          "this stands before the first step", line: block.line, hint: "write ## and a heading")
      } else {
        try readers[readers.count - 1].add(block)
      }
    }
    guard !readers.isEmpty else {
      throw LessonProblem("the lesson has no step", line: 1, hint: "write ## and a heading")
    }
    return try finished(readers, lines)
  }

  private static func finished(_ readers: [StepReader], _ lines: [String]) throws(LessonProblem) -> [Step] {
    var steps: [Step] = []
    for (place, reader) in readers.enumerated() {
      if steps.contains(where: { $0.id == reader.id }) {
        throw LessonProblem(
          "two steps are named \(reader.id)", line: reader.line,
          hint: "write <!-- step: NAME --> under one heading")
      }
      let end = place + 1 < readers.count ? readers[place + 1].line - 1 : lines.count
      let text = lines[(reader.line - 1)..<end].withoutNotes.joined(separator: "\n")
      steps.append(try reader.finished(hash: Fingerprint.of(text)))
    }
    return steps
  }
}

extension ArraySlice<String> {
  /// The lines but for the presenter's notes, each with the empty line below it: no learner sees a change of them.
  fileprivate var withoutNotes: [String] {
    var lines: [String] = []
    var isNote = false
    var endsNote = false
    for line in self {
      if line == "```notes" { isNote = true }
      if !isNote, !(endsNote && line.isEmpty) { lines.append(line) }
      endsNote = isNote && line == "```"
      if endsNote { isNote = false }
    }
    return lines
  }
}

/// A short name for a text: another text has another one, but for chance.
enum Fingerprint {
  /// Returns 16 hexadecimal digits: FNV-1a with 64 bits. O(length of the text).
  static func of(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
