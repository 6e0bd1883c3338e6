import LessonLibrary
import PythonRuntime

/// The lessons in their order: a title, and a numbered list of links to files.
public struct Course {
  /// One line of the list.
  public struct Entry: Sendable, Hashable {
    /// The words of the link.
    public let title: String
    /// The file: `slope.md`.
    public let file: String
    /// Whether it is a lesson of the course in the binary that another course builds on.
    var isEmbedded = false
    /// The name by which the lesson is asked for: the file without its ending.
    public var name: String { file.hasSuffix(".md") ? String(file.dropLast(3)) : file }
  }

  typealias Parts = (title: String, entries: [Entry])

  /// What the course is called.
  public var title: String { contents.title }
  /// The lessons in their order.
  public var entries: [Entry] { contents.entries }
  private let contents: CourseContents
  private let read: (String) -> String?

  /// Reads a course file; `read` gives the text of a file beside it.
  ///
  /// - Throws: `LessonProblem` where the file has no title, or an item of the list no link.
  public init(_ text: String, file: String = "course.md", read: @escaping (String) -> String?)
    throws(LessonProblem)
  {
    let parts = try Course.parts(of: text, file)
    self.init(parts, read: read)
  }

  /// Makes a course of its parts, which are asked for when they are first needed.
  init(_ parts: @autoclosure @escaping () -> Parts, read: @escaping (String) -> String?) {
    contents = CourseContents(parts)
    self.read = read
  }

  /// The course in the binary. Its list is read when it is first needed: who opens the prompt may never ask.
  public static var embedded: Course {
    Course(embeddedParts(), read: embeddedText)
  }

  private static func embeddedParts() -> Parts {
    do throws(LessonProblem) {
      return try parts(of: embeddedText(of: "course.md") ?? "", "course.md")
    } catch { preconditionFailure("the course in the binary: \(error)") }
  }

  private static func parts(of text: String, _ file: String) throws(LessonProblem) -> Parts {
    var title: String?
    var entries: [Entry] = []
    for block in CommonMark.blocks(of: text) {
      switch block.kind {
      case .heading(level: 1, let words): title = words.plainText
      case .list(let items, .some):
        for item in items { entries.append(try entry(item, file, item.line)) }
      default: break
      }
    }
    guard let title else {
      throw LessonProblem("the course has no title", file: file, line: 1, hint: "write # and a title")
    }
    return (title, entries)
  }

  private static func entry(_ item: Block.Item, _ file: String, _ line: Int) throws(LessonProblem) -> Entry {
    guard let link = item.link else {
      throw LessonProblem(
        "\(item.text.plainText) has no link", file: file, line: line, hint: "write [The title](name.md)")
    }
    return Entry(title: item.text.plainText, file: link)
  }

  /// The text of a file in the binary; nil where there is none of that name. O(files).
  static func embeddedText(of name: String) -> String? {
    var place = 0
    while let found = lesson_file(place).name {
      if String(cString: found) == name {
        let file = lesson_file(place)
        return String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
      }
      place += 1
    }
    return nil
  }

  /// The text of a lesson; nil where the course has no such file.
  public func text(of entry: Entry) -> String? {
    entry.isEmbedded ? Course.embeddedText(of: entry.file) : read(entry.file)
  }

  /// Reads a lesson of the course, once as long as its text stays the same.
  ///
  /// - Throws: `LessonProblem` where the file is not there or wrong.
  public func lesson(_ entry: Entry) throws(LessonProblem) -> Lesson {
    guard let text = text(of: entry) else {
      throw LessonProblem("the course names this file, but it is not there", file: entry.file, line: 1)
    }
    if let known = contents.lessons[entry], known.text == text { return known.lesson }
    let lesson = try Lesson(text, file: entry.file)
    contents.lessons[entry] = (text, lesson)
    return lesson
  }

  /// The entry of that name or file, one of that name in the binary's course, the one of that number in the list, or the
  /// only one whose name starts so.
  public func entry(named name: String) -> Entry? {
    if let entry = entry(exactly: name) ?? entries.first(where: { $0.file == name }) { return entry }
    if let place = Int(name).flatMap(entries.place(numbered:)) { return entries[place] }
    let starting = entries.filter { $0.name.hasPrefix(name.lowercased()) }
    return starting.count == 1 ? starting[0] : nil
  }

  /// The entry of just that name, here or else in the course in the binary, on which any lesson may build.
  func entry(exactly name: String) -> Entry? {
    if let entry = entries.first(where: { $0.name == name }) { return entry }
    var ours = Course.embedded.entries.first { $0.name == name }
    ours?.isEmbedded = true
    return ours
  }

  /// What may have been meant by a name that no lesson has: those that start so, or the nearest one.
  public func suggestion(for name: String) -> String? {
    let names = entries.map(\.name)
    let starting = name.isEmpty ? [] : names.filter { $0.hasPrefix(name.lowercased()) }
    let meant = starting.isEmpty ? Suggestion.nearest(to: name, among: names).map { [$0] } ?? [] : starting
    return meant.isEmpty ? nil : "did you mean: \(meant.joined(separator: " or "))?"
  }
}

/// The title of a course and its entries, read once, when one of them is first asked for; and what lessons were read.
private final class CourseContents {
  private let parts: () -> Course.Parts
  /// The lessons that were read, each with its text at that time.
  var lessons: [Course.Entry: (text: String, lesson: Lesson)] = [:]
  private lazy var read = parts()

  init(_ parts: @escaping () -> Course.Parts) { self.parts = parts }

  var title: String { read.title }
  var entries: [Course.Entry] { read.entries }
}
