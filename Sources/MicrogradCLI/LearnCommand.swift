import ArgumentParser
import TerminalDrawing
import Tutor

/// `micrograd learn [NAME]`
struct LearnCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Take the lessons; go on where you left off.")

  @Argument(help: ArgumentHelp("The lesson to take.", valueName: "name"))
  var name: String?

  @OptionGroup var source: CourseOptions

  @OptionGroup var ownLook: LookOptions

  @OptionGroup var ownKeys: KeyOptions

  @ParentCommand var micrograd: Micrograd

  func end() -> Int32 {
    do throws(LessonProblem) {
      let teacher = Teacher.of(try source.course(), wishes)
      guard try teacher.start(named: name) else {
        return CourseOptions.unknownLesson(name ?? "", in: teacher.course, wishes)
      }
      return teacher.talk(wishes, keys: ownKeys.wish(or: micrograd.keys))
    } catch { return Main.report(error, wishes) }
  }
}
