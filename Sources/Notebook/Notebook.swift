import Micrograd
import PythonModules
import PythonRuntime
import PythonSyntax
import TerminalDrawing

/// A conversation: cells in, replies out.
///
/// A cell is a piece of Python, a `:` command, or a question (`?name`). The notebook itself prints and reads nothing.
public final class Notebook {
  /// How much is shown after each step.
  public enum Show: String, Sendable, CaseIterable {
    /// What Python shows and no more.
    case off
    /// The values that the step made or changed.
    case values
    /// One drawing.
    case graph
  }

  /// Runs the program.
  public let interpreter = Interpreter()
  /// The engine as the program has it.
  public let micrograd: MicrogradModule
  /// The way of the program's pictures.
  public let pictures = Pictures()
  /// The door for the files that the program writes.
  public let pictureFiles = PictureFiles()
  /// The plots that the program draws.
  let pyplot: Pyplot
  /// The graphs that the program draws.
  private let graphviz: GraphvizLibrary
  /// How much is shown after each step.
  public var show = Show.graph
  /// Which editor's keys the prompt is asked to have.
  public var keys = Keys.emacs
  /// The commands, by which `:name` is found; other rooms add theirs.
  public var commands: [Command] = []
  /// The formats of notebook files, by their endings; other rooms add theirs.
  public var documentFormats: [String: DocumentFormat] = ["ipynb": .jupyter]
  /// What was entered at prompts, here and before; the command shares one among all its notebooks.
  public var history = History()
  /// What the person has chosen for all sessions; the command shares one among all its notebooks.
  public var settings = Settings() {
    didSet {
      show = Show(rawValue: settings.word(.show)) ?? show
      keys = Keys(rawValue: settings.word(.keys)) ?? keys
    }
  }
  /// Whether replies hold the values of their steps as data, for other programs to read.
  public var tellsValues = false
  /// The cells so far.
  public internal(set) var cells: [Cell] = []
  /// The cells that were taken back for good.
  var struck: [StruckCell] = []
  /// The moments to which the session can go back.
  var moments = Moments()
  /// Whether cells can be taken back, which costs room for what they change.
  public var takesBack = false
  /// What the session is kept in, so that it can be resumed.
  var journal: Journal?
  /// What the cell under way is to the session; nil between cells. Cells that a cell runs, such as a file's, are part of it.
  var running: Command.Part?
  /// The files whose cells are under way, each run by the one before it.
  var runningFiles: [String] = []
  /// Counts how often the running cell asks whether it must stop.
  let interruptions = Interruptions()
  /// Which files' texts come from a journal, while that is run again.
  var replay: Replay?
  /// What the last cell has echoed last; nil where it echoed nothing.
  var lastEchoed: Object?
  /// The numbers of values of learners' own classes after the last step.
  var learnerNumbers: [LearnerValue: LearnerGraph.Numbers] = [:]
  /// The command that waits for what is entered next; nil where none does.
  var dialogue: (any Dialogue)?
  /// The command that was waiting until something else was entered, as long as nobody has been told.
  var leftDialogue: (any Dialogue)?
  /// Whether the cell under way was entered by somebody who can answer a question.
  var isTalking = false
  /// The names that loops left bound.
  var loopNames = LoopNames()
  /// What is shown after each step.
  var watches: [Watch] = []
  /// Whether it was said what stale means.
  var hasToldOfStale = false
  /// The folder into which commands may write files; nil where nobody has typed them, as in a lesson or a notebook file.
  public var folder: String?
  /// Takes what a cell gives while it runs, but for its result; without it all of it is in the reply.
  public var onOutput: ((Output) -> Void)?
  /// Is told while long work runs, at most ten times a second; nil where nobody can show it, and training then prints lines.
  public var onProgress: ((Progress) -> Void)?
  /// Tells of a cell that runs long; nil between cells, and where something else tells of the work.
  var cellWatch: CellWatch?
  /// The losses that the last training has bound to a name.
  var trainedLosses: ListObject?
  /// Takes what the running cell gives.
  var take: (Output) -> Void = { _ in }

  /// One cell and its reply.
  public struct Cell: Sendable {
    /// What was entered.
    public let text: String
    /// What it gave.
    public let reply: Reply
  }

  /// Makes a notebook with all commands of ours.
  public init() {
    micrograd = MicrogradModule(in: interpreter)
    NumpyModule.install(in: interpreter)
    pyplot = Pyplot(in: interpreter, pictures, pictureFiles)
    graphviz = GraphvizLibrary(in: interpreter, pictures, pictureFiles)
    commands = Command.all
    interpreter.output = { [unowned self] in take(.text($0)) }
    watchCells()
    defineLeaving()
    defineDrawing()
  }

  /// `draw_dot` and `display` are there without an import, as in the lecture's notebook.
  private func defineDrawing() {
    pictures.output = { [unowned self] picture in show(Figure(picture)) }
    let drawDot = graphviz.drawDot(
      { [unowned self] in valueNames }, learnerNames: { [unowned self] in learnerNames })
    interpreter.defineBuiltin(drawDot.name, .builtin(drawDot))
    pictures.installDisplay(in: interpreter)
  }

  /// Whether the text can be run as it stands; a command or a question always can.
  public func completeness(of text: String) -> Completeness {
    let text = cells(of: text).last ?? text
    if request(text) != .python { return .complete }
    return PythonSyntax.completeness(of: text.withoutSharedIndent)
  }

  /// Whether the text is a piece of Python and no command, question or magic.
  public func isPython(_ text: String) -> Bool { request(text) == .python }

  /// A cell that was taken back, and how many cells stood before it.
  struct StruckCell {
    let cell: Cell
    let place: Int
  }

  /// Runs one cell and remembers it; what can be taken back is kept, and the journal is written, where there is one.
  public func run(_ text: String) -> Reply {
    let part = part(of: text)
    return keeping(text, as: part) { evaluate(cell: text, as: part) }
  }

  /// Runs one cell, and remembers it where it is a step.
  private func evaluate(cell text: String, as part: Command.Part) -> Reply {
    let reply: Reply
    switch request(text) {
    case .python, .magic:
      reply = runPython(Source(name: "<cell \(cells.count + 1)>", text: text.withoutSharedIndent))
    case .command(let name, let argument):
      begin()
      reply = runCommand(name, argument)
    case .question(let name):
      begin()
      reply = answer(name)
    }
    if part == .step { cells.append(Cell(text: text, reply: reply)) }
    return reply
  }

  private func runCommand(_ name: String, _ argument: String) -> Reply {
    beginWatch()
    defer { cellWatch = nil }
    do {
      let command = try command(named: name)
      do { return try command.run(self, argument) } catch {
        throw command.unknownOption(in: argument) ?? failure(error, in: nil).explainingLeftOver(of: command)
      }
    } catch { return Reply(failure: failure(error, in: nil)) }
  }

  /// The command of that name, or the only one that starts so.
  ///
  /// - Throws: A failure that names the nearest command.
  public func command(named name: String) throws -> Command {
    if let command = commands.first(where: { $0.name == name || $0.aliases.contains(name) }) {
      return command
    }
    let starting = commands.filter { $0.name.hasPrefix(name) }
    if starting.count == 1 { return starting[0] }
    let nearest = Suggestion.nearest(to: name, among: commands.map(\.name))
    throw Failure(
      command: "no command :\(name)",
      hint: nearest.map { "did you mean: :\($0)?" } ?? ":help lists the commands")
  }
}
