import Notebook
import PythonSyntax
import TerminalDrawing

/// Gives lessons in a notebook: one piece at a time, with Python and all commands at hand at any time.
///
/// Without a lesson it is the notebook itself, with the command that lists the lessons.
public final class Teacher: Conversation {
  /// The notebook at hand: the prompt's, or that of the lesson, which begins in a fresh one.
  public internal(set) var notebook: Notebook
  /// The prompt's notebook, which waits while a lesson runs; nil without a lesson.
  var ownNotebook: Notebook?
  /// The lessons.
  public let course: Course
  /// What the learner has done.
  public let progress: LearnerProgress
  private let makeNotebook: () -> Notebook
  /// The lesson that is being given, and how far it is.
  var place: Place?
  /// What was run in this notebook so far, by the lesson and by the learner.
  var journal: [String] = []
  /// The moments at which steps began, as far as one can come back to them.
  var beginnings: [Int: Beginning] = [:]
  /// Whether a line of the lesson printed something else than the lesson says.
  var isOffTheLesson = false
  /// The moment to which `:done` comes back; nil but for free play.
  var playStart: Notebook.Checkpoint?
  /// The Python that was run in free play.
  var playJournal: [String] = []
  /// What the learner is asked for.
  var task = Task.goOn
  /// Whether the learner was told that the own notebook waits.
  var toldOwnSession = false
  /// Whether the learner was told that progress can't be kept.
  private var toldProblem = false

  /// Where a lesson is.
  struct Place {
    var lesson: Lesson
    var step: Int
    /// The piece that comes next.
    var piece = 0
    /// The steps that are others than the learner knows, from 1, where the lesson has just been opened.
    var changedSteps: [Int] = []

    var current: Step { lesson.steps[step] }
    var isLastStep: Bool { step + 1 == lesson.steps.count }
    /// Whether nothing is left of the step.
    var isAtEnd: Bool { piece == current.pieces.count }
  }

  /// A moment at which a step began.
  struct Beginning {
    let checkpoint: Notebook.Checkpoint
    /// How much had been run by then.
    let journalCount: Int
  }

  /// What the learner can do now.
  enum Task {
    /// Enter goes on.
    case goOn
    case predict(Prediction)
    case solve(Attempt)
    /// The lesson has come to its end.
    case finished

    var isPrediction: Bool {
      if case .predict = self { true } else { false }
    }

    var isFinished: Bool {
      if case .finished = self { true } else { false }
    }
  }

  /// Makes a teacher who gives no lesson yet.
  ///
  /// - Parameter makeNotebook: Makes the notebooks in which lessons run, set up as the caller needs them.
  public init(course: Course, progress: LearnerProgress, makeNotebook: @escaping () -> Notebook) {
    self.course = course
    self.progress = progress
    self.makeNotebook = makeNotebook
    notebook = makeNotebook()
    equip()
  }

  /// Takes a fresh notebook, and runs cells in it without showing them.
  func restart(running cells: [String]) {
    setOwnNotebookAside()
    let (show, keys) = (notebook.show, notebook.keys)
    notebook = makeNotebook()
    equip()
    notebook.keys = keys
    notebook.show = .off
    notebook.silently { notebook in for cell in cells { _ = notebook.run(cell) } }
    notebook.show = show
    journal = cells
    beginnings = [:]
    isOffTheLesson = false
    playStart = nil
  }

  private func equip() {
    let teaching = Command.teaching(self).map { $0.asPart(.apart) }
    let own = notebook.commands
    notebook.commands.removeAll { command in teaching.contains { $0.name == command.name } }
    notebook.commands += teaching.map { command in
      own.first { $0.name == command.name }.map { waiting($0, for: command) } ?? command
    }
  }

  /// A command of lessons that is the notebook's own one while there is no lesson.
  private func waiting(_ own: Command, for command: Command) -> Command {
    Command(
      command.name, usage: command.usage, summary: "\(own.summary); in a lesson, \(command.summary)",
      example: own.example, task: own.task,
      argument: command.argument
    ) { [weak self] notebook, argument in
      try (self?.place == nil ? own : command).run(notebook, argument)
    }.asPart(.apart)
  }

  /// Says once that progress can't be kept.
  func problemNotice() -> [String] {
    guard let problem = progress.problem, !toldProblem else { return [] }
    toldProblem = true
    return ["Your progress can't be kept: \(problem). The lesson works all the same."]
  }
}

extension Notebook {
  /// Runs cells that nobody typed: what they print goes into their replies, whoever listens otherwise.
  func silently(_ work: (Notebook) -> Void) {
    let (listener, folder) = (onOutput, folder)
    onOutput = nil
    self.folder = nil
    defer { (onOutput, self.folder) = (listener, folder) }
    work(self)
  }
}
