import ArgumentParser
import Notebook
import TerminalDrawing
import Tutor

/// `micrograd run FILE…`
struct RunCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract:
      "Run programs as python3 would, and notebooks (.ipynb .md) cell by cell; stop at the first error.")

  @Argument(
    help: ArgumentHelp(
      "Programs and notebooks to run, in order, in one session; - is the standard input.", valueName: "file"))
  var files: [String]

  @Flag(name: .customShort("i"), help: "Open the prompt afterwards.")
  var interactive = false

  @Flag(help: "Run the cells of a notebook that come after one that fails, too.")
  var keepGoing = false

  @Flag(help: "Show all of a notebook's code, not only the first line of each cell.")
  var code = false

  @Flag(help: "Run step by step and print a JSON object for each step; the manual page describes it.")
  var json = false

  @OptionGroup var ownLook: LookOptions

  @OptionGroup var ownKeys: KeyOptions

  @ParentCommand var micrograd: Micrograd

  private var isJSON: Bool { json || micrograd.json }

  func validate() throws {
    if interactive, json { throw ValidationError("--json is for programs that read it, -i for a person.") }
  }

  /// Runs a file; before a prompt it is the cell that would have run it there.
  private func run(_ file: String, _ program: Program, _ notebook: Notebook) -> Int32 {
    guard interactive else { return program.run(file: file) }
    var code: Int32 = 0
    _ = notebook.keepingRun(of: file) {
      code = program.run(file: file)
      return Reply()
    }
    return code
  }

  private var options: DocumentRun.Options {
    var options = DocumentRun.Options()
    options.keepsGoing = keepGoing
    options.showsCode = code
    return options
  }

  private func runAsJSON(_ notebook: Notebook) -> Int32 {
    var code: Int32 = 0
    for file in files where code == 0 {
      code = JSONProgram(notebook, wishes, keepsGoing: keepGoing).run(file: file)
    }
    return code
  }

  func end() -> Int32 {
    let notebook = interactive ? Notebook.talking(wishes) : .interruptible()
    if isJSON { return runAsJSON(notebook) }
    if interactive { notebook.keepSession() }
    let program = Program(notebook, wishes, options)
    var code: Int32 = 0
    for file in files where code == 0 { code = run(file, program, notebook) }
    guard interactive else { return code }
    do throws(LessonProblem) {
      return Teacher.of(try CourseOptions.course(), wishes, first: notebook)
        .talk(wishes, keys: ownKeys.wish(or: micrograd.keys))
    } catch { return Main.report(error, wishes) }
  }
}
