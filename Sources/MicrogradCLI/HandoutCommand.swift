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
      A file or a pipe gets it in UTF-8, with --ascii in ASCII.

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
        of: entry, in: course, answers: answers, wishes: wishesForPages,
        isInterrupted: { InterruptFlag.isRaised })
      if InterruptFlag.isRaised { return 130 }
      Screen.output.write(.text(text), wishes)
      return 0
    } catch { return Main.report(error, wishes) }
  }
}

extension HandoutCommand {
  /// A file or a pipe gets Unicode, in UTF-8, whatever the locale; a terminal gets the signs that it has.
  private var wishesForPages: Appearance.Wishes {
    var wishes = wishes
    if Screen.output.isTerminal { wishes.charset = Screen.output.appearance(wishes).charset }
    return wishes
  }
}

extension Handout.Answers: ExpressibleByArgument {}
