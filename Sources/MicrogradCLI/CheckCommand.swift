import ArgumentParser
import LineEditor
import Notebook
import TerminalDrawing
import Tutor

/// `micrograd check FILE…`, `micrograd check --lessons DIR`
struct CheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Verify notebooks and lessons: their outputs, a lesson's starters and solutions.")

  @Argument(
    help: ArgumentHelp(
      "Notebooks (.ipynb .md) and lessons to verify; the name of a lesson does.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Verify all lessons of this folder, and their order.", valueName: "folder"))
  var lessons: String?

  @Flag(help: "Say it in JSON: one object a line for each finding, then one for each file.")
  var json = false

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  /// The flag may stand before the subcommand too.
  private var isJSON: Bool { json || micrograd.json }

  func validate() throws {
    if files.isEmpty, lessons == nil { throw ValidationError("Which files are to be verified?") }
  }

  func end() -> Int32 {
    InterruptFlag.install()
    return (files.map { check($0) } + (lessons.map { [check(folder: $0)] } ?? [])).max() ?? 0
  }

  /// Says what is wrong with the lessons of a folder and with their order, and returns the exit code.
  private func check(folder: String) -> Int32 {
    do throws(LessonProblem) {
      let course = try Course.inFolder(folder)
      let codes = course.entries.map { check("\(folder)/\($0.file)", isAlone: false) }
      let findings = LessonChecker.checkOrder(of: course, in: folder)
      if !findings.isEmpty { report(findings, on: "\(folder)/course.md") }
      return max(codes.max() ?? 0, findings.isEmpty ? 0 : 1)
    } catch { return Main.report(error, wishes) }
  }

  /// Says what is wrong with a file, and returns its exit code; of one that is not alone, its course says what it needs.
  private func check(_ file: String, isAlone: Bool = true) -> Int32 {
    do throws(SourceFile.Unreadable) {
      let text = try SourceFile.read(file)
      let notebook = Notebook.interruptible()
      let format = notebook.documentFormat(ofFile: file)
      if format == nil, !file.hasSuffix(".md") {
        return Screen.refuse(
          "\(file): notebooks are verified, .ipynb and .md, and lessons", wishes)
      }
      guard let format, !LessonChecker.isMeant(by: text, name: file) else {
        return check(lesson: text, name: file, isAlone: isAlone)
      }
      notebook.importsFiles(besideFile: file)
      return check(text, name: file, format, in: notebook)
    } catch {
      let course = try? CourseOptions.course()
      if let entry = course?.entries.first(where: { $0.name == file }), let text = course?.text(of: entry) {
        return check(lesson: text, name: entry.file, isAlone: true)
      }
      return Screen.refuse("\(file): \(error.reason)", wishes)
    }
  }

  private func check(lesson text: String, name: String, isAlone: Bool) -> Int32 {
    let needs = isAlone ? LessonChecker.checkNeeds(of: text, name: name) { isLesson($0, beside: name) } : []
    let findings = needs + LessonChecker.check(text, name: name, isInterrupted: { InterruptFlag.isRaised })
    if InterruptFlag.isRaised { return 130 }
    report(findings, on: name)
    return findings.isEmpty ? 0 : 1
  }

  /// Whether a lesson of that name is in the course, or a file beside another one.
  private func isLesson(_ need: String, beside file: String) -> Bool {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    if (try? SourceFile.readOrdinary("\(folder)\(need).md")) != nil { return true }
    let courses = [.embedded, try? CourseOptions.course()].compactMap { $0 }
    return courses.contains { $0.entries.contains { $0.name == need } }
  }

  private func report(_ findings: [Finding], on name: String) {
    if isJSON {
      for finding in findings { say(finding.json) }
      return say(sum(of: name, findings.count))
    }
    var report = StyledText()
    for finding in findings { report.appendLine(StyledText(finding.description, .error)) }
    if findings.isEmpty { report.appendLine(StyledText("\(name): all is as it says", .good)) }
    Screen.output.write(report, wishes)
  }

  /// The last line of a file's report: how much of it does not hold.
  private func sum(of name: String, _ count: Int) -> String {
    var line = JSONLine()
    line.add("file", name)
    line.add("findings", count)
    return line.text
  }

  /// Writes a line of JSON as it is.
  private func say(_ line: String) { Screen.output.write(.text(line + "\n"), wishes) }

  /// Says of each cell what came out as soon as it has run, then the sum.
  private func check(_ text: String, name: String, _ format: DocumentFormat, in notebook: Notebook) -> Int32 {
    do throws(DocumentProblem) {
      var check = DocumentCheck(try format.read(text), in: notebook)
      let width = check.labelWidth
      check.run { tell($0, in: name, labelWidth: width) }
      if check.isInterrupted { return 130 }
      tellSum(of: check, name)
      return check.holds ? 0 : 1
    } catch {
      Screen.complain("\(name): \(error.sentence)", wishes)
      return 1
    }
  }

  private func tell(_ verdict: CellVerdict, in name: String, labelWidth: Int) {
    if !isJSON {
      let appearance = Screen.output.appearance(wishes)
      Screen.output.write(verdict.draw(for: appearance, labelWidth: labelWidth), wishes)
    } else if !verdict.finding.holds {
      say(Finding(verdict, in: name).json)
    }
  }

  private func tellSum(of check: DocumentCheck, _ name: String) {
    if isJSON { return say(sum(of: name, check.verdicts.count { !$0.finding.holds })) }
    Screen.output.write(sentence: StyledText("\(name): ") + check.summary, wishes)
  }
}
