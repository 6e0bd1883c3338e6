import ArgumentParser
import LineEditor
import Notebook
import TerminalDrawing
import Tutor

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `micrograd demo NAME`
struct DemoCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Play a lesson live, in front of a class: any key types it.",
    discussion: """
      Where a prompt stands:
        any key         types the next character
        Tab             types the rest of the row
        Enter           runs what is typed in full; else types the rest of the row
        Esc             takes over the real prompt; Esc again, :done or Ctrl-D
                        gives it back, with everything as it was, and
                        :goto STEP goes on with another step
      Where none stands, and a dim row says what can be pressed:
        Enter           goes on to the next step
        r               reveals the answer to a prediction
        b               blanks the screen; any key shows it again
      Everywhere:
        PgDn            goes to the next step
        PgUp            goes to this step's beginning, or to the step before
        Ctrl-B          blanks the screen
        Ctrl-L          shows the step again
        Ctrl-C          stops what runs; leaves when pressed twice, as Ctrl-D does
      """)

  @Argument(help: ArgumentHelp("The lesson, or a lesson's file.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Begin with this step: its number or its name.", valueName: "step"))
  var from: String?

  @Flag(help: "Play it by itself, as for a recording; Ctrl-C ends it.")
  var auto = false

  @Option(help: ArgumentHelp("How many characters --auto types in a second.", valueName: "characters"))
  var pace: Double?

  @Flag(help: "Play it unattended and at once, say how long each step takes, and fail on any surprise.")
  var rehearse = false

  @Flag(help: "Show the speaker's notes and what comes next, following the demo on another terminal.")
  var notes = false

  @OptionGroup var source: CourseOptions

  @OptionGroup var ownLook: LookOptions

  @OptionGroup var ownKeys: KeyOptions

  @ParentCommand var micrograd: Micrograd

  func validate() throws {
    if [auto, rehearse, notes].count(where: \.self) > 1 {
      throw ValidationError("--auto, --rehearse and --notes exclude each other.")
    }
    if let pace, !AutomaticPlay.paces.contains(pace) {
      throw ValidationError("--pace must be from 1 to 1000.")
    }
    if pace != nil, !auto { throw ValidationError("--pace is for --auto.") }
    if name == nil, !notes { throw ValidationError("Which lesson? micrograd demo slope") }
    if notes, name != nil || from != nil { throw ValidationError(DemoCommand.notesTakeNoLesson) }
  }

  private static let notesTakeNoLesson =
    "--notes takes no lesson: it shows the notes of the demo that is played on another terminal, "
    + "or waits for one. Type: micrograd demo --notes"

  func end() -> Int32 {
    if notes { return DemoNotes(wishes: wishes).follow() }
    do throws(LessonProblem) {
      guard let lesson = try lesson() else { return Main.usageError }
      guard let first = step(of: lesson) else { return Main.usageError }
      return rehearse ? rehearse(lesson, first) : play(lesson, first)
    } catch { return Main.report(error, wishes) }
  }

  // MARK: - What is asked for

  /// The lesson of the course, or that of a file; nil where there is none, which is said.
  private func lesson() throws(LessonProblem) -> Lesson? {
    let name = name ?? ""
    let course = try source.course(with: name)
    if let entry = course.entry(named: name) { return try course.lesson(entry) }
    Screen.complain(CourseOptions.noLesson(name, in: course), wishes)
    return nil
  }

  /// The place of the step to begin with; nil where there is none of that name, which is said.
  private func step(of lesson: Lesson) -> Int? {
    guard let from else { return 0 }
    if let place = lesson.place(ofStep: from) { return place }
    let suggestion = lesson.suggestion(forStep: from).map { ", \($0)" } ?? ""
    Screen.complain(
      "\(lesson.id) has no step '\(from)'\(suggestion); there are 1 to \(lesson.steps.count)", wishes)
    return nil
  }

  // MARK: - Ways to play

  private func rehearse(_ lesson: Lesson, _ first: Int) -> Int32 {
    let file = name.flatMap { CourseOptions.isFile($0) ? $0 : nil } ?? "\(lesson.id).md"
    let rehearsal = Rehearsal(lesson, file: file, in: .interruptible())
    let outcome = rehearsal.run(from: first) { step in
      Screen.output.write(step.draw(for: Screen.output.appearance(wishes)), wishes)
    }
    Screen.output.write(sentence: outcome.summary(of: lesson), wishes)
    return outcome.isStopped ? 130 : outcome.holds ? 0 : 1
  }

  private func play(_ lesson: Lesson, _ first: Int) -> Int32 {
    let player = DemoPlayer(
      lesson, firstStep: first, wishes: wishes, keys: ownKeys.wish(or: micrograd.keys), hasPresenter: !auto)
    if auto { return player.play(by: AutomaticPlay(pace: pace ?? 15)) }
    guard Screen.output.isTerminal, let keys = KeyReader() else {
      return Screen.refuse("a demo is played at a terminal; --auto and --rehearse need none", wishes)
    }
    return player.play(by: keys)
  }
}
