import ArgumentParser
import LineEditor
import TerminalDrawing
import Tutor

/// `micrograd handout NAME`
struct HandoutCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Write a lesson as Markdown, with its pictures in text, to the standard output.",
    discussion: """
      With --answers left-out no solution, hint or right choice is written. What
      the lesson says and prints after a question stays, and may tell: read it
      before it is given out as a test.
      """)

  @Argument(help: ArgumentHelp("The lesson, or a lesson's file.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("The answers to its questions: at-end or left-out.", valueName: "where"))
  var answers = Handout.Answers.atEnd

  @OptionGroup var source: CourseOptions

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  func end() -> Int32 {
    InterruptFlag.install()
    do throws(LessonProblem) {
      let course = try source.course(with: name)
      guard let entry = course.entry(named: name) else {
        return CourseOptions.unknownLesson(name, in: course, wishes)
      }
      let text = try Handout.text(
        of: entry, in: course, answers: answers, wishes: wishes, isInterrupted: { InterruptFlag.isRaised })
      if InterruptFlag.isRaised { return 130 }
      Screen.output.write(.text(text), wishes)
      return 0
    } catch { return Main.report(error, wishes) }
  }
}

extension Handout.Answers: ExpressibleByArgument {}
