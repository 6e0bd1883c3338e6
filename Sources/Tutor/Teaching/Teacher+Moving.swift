import Notebook
import PythonRuntime
import TerminalDrawing

extension Teacher {
  /// Starts a lesson, or goes on where it was left.
  ///
  /// - Throws: `LessonProblem` where its file is wrong.
  public func start(_ entry: Course.Entry) throws(LessonProblem) {
    let lesson = try course.lesson(entry)
    let step = progress.place(in: lesson) ?? 0
    stopPlaying()
    restart(running: lesson.cells(beforeStep: step))
    let place = Place(lesson: lesson, step: step, changedSteps: progress.changedSteps(of: lesson))
    enter(place)
    progress.takeUp(place.current, of: lesson)
  }

  /// Starts the lesson of that name; without one that which was left last, or else the first unfinished.
  ///
  /// - Returns: Whether there is such a lesson.
  /// - Throws: `LessonProblem` where its file is wrong.
  public func start(named name: String?) throws(LessonProblem) -> Bool {
    let entry = name.map { course.entry(named: $0) } ?? nextEntry
    guard let entry else { return false }
    try start(entry)
    return true
  }

  private var nextEntry: Course.Entry? {
    course.entries.first { $0.name == progress.lessonLeft }
      ?? course.entries.first { !progress.isFinished($0.name) } ?? course.entries.first
  }

  /// Takes a place at a step's beginning, and marks the moment so that one can come back to it.
  func enter(_ place: Place) {
    self.place = place
    task = .goOn
    guard beginnings[place.step] == nil else { return }
    beginnings[place.step] = Beginning(checkpoint: notebook.checkpoint(), journalCount: journal.count)
  }

  /// Goes to the beginning of the step before, with everything as it was there; from a step's end, of that step.
  func back() throws -> Reply {
    guard let place else { throw noExercise }
    if place.isAtEnd, place.current.hasAction || task.isFinished {
      return goBack(to: place.step, of: place.lesson)
    }
    guard place.step > 0 else {
      throw Failure(command: "this is the first step", hint: ":again goes to its beginning")
    }
    return goBack(to: place.step - 1, of: place.lesson)
  }

  /// Goes to the beginning of this step, with everything as it was there.
  func again() throws -> Reply {
    guard let place else { throw noExercise }
    return goBack(to: place.step, of: place.lesson)
  }

  /// A step that was begun in this sitting gets back what was there, the learner's own names included; any other
  /// what the lesson itself makes of it.
  ///
  /// Where the lesson's lines did not print what it says, the step's beginning may hold what was changed: then that
  /// step is made anew as well.
  private func goBack(to step: Int, of lesson: Lesson) -> Reply {
    stopPlaying()
    if isOffTheLesson, step == place?.step { return beginAnew(step, of: lesson) }
    if let beginning = beginnings[step] {
      notebook.restore(beginning.checkpoint)
      journal.removeLast(journal.count - beginning.journalCount)
      beginnings = beginnings.filter { $0.key <= step }
    } else {
      restart(running: lesson.cells(beforeStep: step))
    }
    return begin(step: step, of: lesson)
  }

  private func beginAnew(_ step: Int, of lesson: Lesson) -> Reply {
    restart(running: lesson.cells(beforeStep: step))
    var reply = begin(step: step, of: lesson)
    let words = "Everything is as the lesson has it; your own names are gone."
    reply.figures.insert(contentsOf: [.text(StyledText(words, .hint)), .space], at: 0)
    return reply
  }

  /// Goes to the beginning of a step, by its number, its name or a beginning of it that no other has.
  func goTo(_ wish: String) throws -> Reply {
    guard let place else { throw noExercise }
    let step = try place.lesson.step(named: wish)
    stopPlaying()
    return beginnings[step] == nil ? beginAnew(step, of: place.lesson) : goBack(to: step, of: place.lesson)
  }

  /// Goes through the rest of the step without waiting: its words are shown, and what it runs is shown and run.
  ///
  /// At the end of a step that is the whole of the next one.
  func skip() throws -> Reply {
    guard let place else { throw noExercise }
    if task.isFinished {
      throw Failure(
        command: "the lesson is at its end", hint: ":back goes back")
    }
    stopPlaying()
    var reply = place.isAtEnd ? beginNextStep(place) : Reply()
    guard let skipped = self.place, !(place.isAtEnd && place.isLastStep) else { return reply }
    if showRest(&reply) { progress.record(.seen, skipped.current, of: skipped.lesson) }
    return reply
  }
}
