import ArgumentParser
import TerminalDrawing
import Tutor

/// `micrograd learn [NAME]`
struct LearnCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Take the lessons; go on where you left off.")

  @Argument(help: ArgumentHelp("The lesson to take.", valueName: "name"))
  var name: String?

  @OptionGroup var ownLook: LookOptions

  @OptionGroup var ownKeys: KeyOptions

  @ParentCommand var micrograd: Micrograd

  func end() -> Int32 {
    do throws(LessonProblem) {
      let teacher = try Teacher.ofCourse(wishes)
      guard try teacher.start(named: name) else { return unknownLesson(teacher.course) }
      return teacher.talk(wishes, keys: ownKeys.wish(or: micrograd.keys))
    } catch { return Main.report(error, wishes) }
  }

  private func unknownLesson(_ course: Course) -> Int32 {
    let names = course.entries.map(\.name).joined(separator: ", ")
    let suggestion = course.suggestion(for: name ?? "").map { ", \($0)" } ?? ""
    Screen.errors.write(
      StyledText("micrograd: no lesson '\(name ?? "")'\(suggestion); there are: \(names)\n"), wishes)
    return Main.usageError
  }
}
