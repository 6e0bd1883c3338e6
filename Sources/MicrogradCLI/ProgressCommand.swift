import ArgumentParser
import Notebook
import TerminalDrawing
import Tutor

/// `micrograd progress [LESSON] [--export FILE | --import FILE | --reset [--yes]]`
struct ProgressCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "List what you have done in the lessons; take it to another machine; begin anew.")

  @Argument(
    help: ArgumentHelp(
      "A lesson, to see its steps; with --reset, the one that is to begin anew.", valueName: "lesson"))
  var lesson: String?

  @Option(
    help: ArgumentHelp("Write your progress into a new file; - is the standard output.", valueName: "file"))
  var export: String?

  @Option(
    name: .customLong("import"), help: ArgumentHelp("Add the progress of such a file.", valueName: "file"))
  var imported: String?

  @Flag(help: "Begin a lesson anew, or all of them; the file keeps what was there.")
  var reset = false

  @Flag(help: "Do not ask whether --reset is meant.")
  var yes = false

  @OptionGroup var source: CourseOptions

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  func validate() throws {
    if [export != nil, imported != nil, reset].count(where: { $0 }) > 1 {
      throw ValidationError("Only one of --export, --import and --reset can be done at once.")
    }
    if lesson != nil, export != nil || imported != nil {
      throw ValidationError("--export and --import carry all lessons; name none.")
    }
    if yes, !reset { throw ValidationError("--yes is for --reset.") }
  }

  func end() -> Int32 {
    let progress = LearnerProgress(path: LearnerProgress.standardPath)
    if let export { return write(progress, to: export) }
    if let imported { return read(imported, into: progress) }
    do throws(LessonProblem) {
      let course = try source.course()
      let entry = lesson.flatMap(course.entry)
      if let lesson, entry == nil { return CourseOptions.unknownLesson(lesson, in: course, wishes) }
      if reset { return begin(progress, entry) }
      let appearance = Screen.output.appearance(wishes)
      let report =
        try entry.map { (entry) throws(LessonProblem) in
          try progress.report(on: entry, in: course, for: appearance)
        }
        ?? progress.report(on: course, for: appearance)
      Screen.output.write(report, wishes)
      return said(progress)
    } catch { return Main.report(error, wishes) }
  }

  private func write(_ progress: LearnerProgress, to file: String) -> Int32 {
    if file == "-" {
      Screen.output.write(.text(progress.text), wishes)
      return 0
    }
    if file.hasSuffix("/") { return Screen.refuse("\(file) is a folder; name a file in it", wishes) }
    let slash = file.lastIndex(of: "/")
    let name = slash.map { String(file[$0...].dropFirst()) } ?? file
    do throws(FileProblem) {
      try NewFile.write(
        progress.text, named: name, in: slash.map { String(file[..<$0]) } ?? ".", replacing: false)
      return tell("wrote \(file)")
    } catch { return fail(error.description) }
  }

  private func read(_ file: String, into progress: LearnerProgress) -> Int32 {
    do throws(SourceFile.Unreadable) {
      let (added, senseless) = progress.join(try SourceFile.read(file))
      if let problem = progress.problem { return fail(problem) }
      _ = tell("added \(added == 1 ? "1 line" : "\(added) lines"); what was here already stays")
      let left =
        senseless == 1 ? "1 line is no progress, and was" : "\(senseless) lines are no progress, and were"
      return senseless == 0 ? 0 : fail("\(file): \(left) left out")
    } catch { return Screen.refuse("\(file): \(error.reason)", wishes) }
  }

  private func begin(_ progress: LearnerProgress, _ entry: Course.Entry?) -> Int32 {
    let begun = progress.begun(only: entry?.name)
    if begun.isEmpty { return said(progress) == 0 ? tell("nothing was begun") : 1 }
    let names = begun.joined(separator: ", ")
    guard yes || Screen.input.isTerminal && Screen.output.isTerminal else {
      return Screen.refuse("nobody can be asked here; --reset --yes begins anew: \(names)", wishes)
    }
    guard yes || isMeant(names) else { return tell("nothing was changed") }
    progress.reset(begun)
    return progress.problem.map(fail) ?? tell("\(names): not begun any more")
  }

  /// Asks a person; only a yes is one.
  private func isMeant(_ names: String) -> Bool {
    let question = "Begin anew, so that what was done in these lessons counts no more: \(names)? [y/N]"
    let wrapped = TextWrap.wrap(question, for: Screen.output.appearance(wishes))
    Screen.output.write(wrapped + " ", wishes)
    return ["y", "yes"].contains(readLine()?.lowercased())
  }

  /// Says why nothing is kept, where that is so.
  private func said(_ progress: LearnerProgress) -> Int32 { progress.problem.map(fail) ?? 0 }

  private func tell(_ words: String) -> Int32 {
    Screen.output.write(sentence: StyledText(words), wishes)
    return 0
  }

  private func fail(_ words: String) -> Int32 {
    Screen.complain(words, wishes)
    return 1
  }
}
