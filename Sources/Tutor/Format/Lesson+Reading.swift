import TerminalDrawing

extension Lesson {
  /// Reads the text of a lesson.
  ///
  /// - Throws: `LessonProblem`, the first that ``read(_:)`` finds, with its file and line.
  public init(_ text: String, file: String) throws(LessonProblem) {
    switch Lesson.read(text) {
    case .success(let lesson): self = lesson
    case .failure(let problems):
      var problem = problems.all[0]
      problem.file = file
      throw problem
    }
  }

  /// Reads a text whole, behind what is wrong in it as well: of each block one problem is said.
  static func read(_ text: String) -> Result<Lesson, LessonProblems> {
    var problems = LessonProblems()
    let lines = text.textLines
    var blocks = CommonMark.blocks(of: text)[...]
    for block in blocks { problems.gather(try checkFence(of: block, lines)) }
    let facts = problems.gather(try facts(&blocks))
    let title = problems.gather(try title(&blocks))
    let steps = steps(blocks, lines, &problems)
    guard problems.all.isEmpty, let facts, let title else { return .failure(problems) }
    return .success(
      Lesson(
        id: facts.id, title: title, minutes: facts.minutes, gives: facts.gives, needs: facts.needs,
        steps: steps))
  }

  /// The keys of the comment at the top.
  static let keys = ["id", "minutes", "gives", "needs"]

  private typealias Facts = (id: String, minutes: Int?, gives: String?, needs: [String])

  private static func facts(_ blocks: inout ArraySlice<Block>) throws(LessonProblem) -> Facts {
    let fields = try metadata(&blocks)
    guard let id = fields["id"] else {
      throw LessonProblem(
        "the lesson has no id", line: 1, hint: "write id: slope into the comment at the top")
    }
    let needs = fields["needs"]?.split(separator: ",").map { String($0).trimmed } ?? []
    return (id, try fields.number("minutes"), fields["gives"], needs)
  }

  private static func metadata(_ blocks: inout ArraySlice<Block>) throws(LessonProblem) -> Fields {
    guard let first = blocks.first, case .comment(let text) = first.kind else {
      throw LessonProblem(
        "a lesson starts with a comment", line: 1, hint: "write <!-- id: slope --> at the top")
    }
    blocks.removeFirst()
    // The first key stands in the line of `<!--` or in the one below.
    let line = first.lastLine > first.line ? first.line + 1 : first.line
    return try Fields(text, line: line, allowed: keys)
  }

  private static func title(_ blocks: inout ArraySlice<Block>) throws(LessonProblem) -> String {
    guard let next = blocks.first, case .heading(level: 1, let text) = next.kind else {
      throw LessonProblem(
        "after the comment comes the title", line: blocks.first?.line ?? 1, hint: "write # The slope of f(x)")
    }
    blocks.removeFirst()
    return text.plainText
  }

  private static func steps(
    _ blocks: ArraySlice<Block>, _ lines: [String], _ problems: inout LessonProblems
  ) -> [Step] {
    let start = blocks.firstIndex(where: \.isStep) ?? blocks.endIndex
    if let early = blocks[..<start].first {
      problems.add(
        LessonProblem("this stands before the first step", line: early.line, hint: "write ## and a heading"))
    } else if blocks.isEmpty {
      problems.add(LessonProblem("the lesson has no step", line: 1, hint: "write ## and a heading"))
    }
    var readers: [StepReader] = []
    for block in blocks[start...] {
      if case .heading(level: 2, let title) = block.kind {
        readers.append(StepReader(title: title.plainText, line: block.line))
      } else {
        readers[readers.count - 1].add(block, &problems)
      }
    }
    return finished(readers, lines, &problems)
  }

  private static func finished(
    _ readers: [StepReader], _ lines: [String], _ problems: inout LessonProblems
  ) -> [Step] {
    var steps: [Step] = []
    for (place, reader) in readers.enumerated() {
      if readers[..<place].contains(where: { $0.id == reader.id }) {
        problems.add(
          LessonProblem(
            "two steps are named \(reader.id)", line: reader.line,
            hint: "write <!-- step: NAME --> under one heading"))
      }
      let end = place + 1 < readers.count ? readers[place + 1].line - 1 : lines.count
      let text = lines[(reader.line - 1)..<end].withoutNotes.joined(separator: "\n")
      // Of a step that was not read whole nobody knows what it lacks.
      guard !reader.isWrong else { continue }
      if let step = problems.gather(try reader.finished(hash: Fingerprint.of(text))) { steps.append(step) }
    }
    return steps
  }
}

extension Block {
  fileprivate var isStep: Bool { if case .heading(level: 2, _) = kind { true } else { false } }
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
