import ArgumentParser
import Notebook
import TerminalDrawing

/// `micrograd draw FILE [NAME]`
struct DrawCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Run a program and draw the graph of one of its values; what it prints goes to standard error.")

  @Argument(help: ArgumentHelp("The program or notebook; - is the standard input.", valueName: "file"))
  var file: String

  @Argument(help: ArgumentHelp("The value, or an expression; the newest result without.", valueName: "name"))
  var name = ""

  @Option(
    help: ArgumentHelp(
      "\(GraphStyle.allCases.map(\.rawValue).joined(separator: ", ")); without it what fits best.",
      valueName: "style"))
  var style: String?

  @Option(help: ArgumentHelp("Draw only what lies near this value.", valueName: "name"))
  var focus: String?

  @Option(help: ArgumentHelp("How many steps away is near.", valueName: "n"))
  var depth: String?

  @Flag(help: "Write unnamed steps into the formulas of what uses them.")
  var fold = false

  @Flag(help: "Draw each step by itself.")
  var noFold = false

  @Option(help: ArgumentHelp("Draw each of a network's layers or neurons as one value.", valueName: "parts"))
  var group: String?

  @Option(
    help: ArgumentHelp("Draw this layer or neuron whole, the others as one value each.", valueName: "layer"))
  var expand: String?

  @Flag(help: "Leave the gradients out.")
  var dataOnly = false

  @Flag(help: "Leave the data out.")
  var gradOnly = false

  @Option(help: ArgumentHelp("LR or TB: from left to right, or from top to bottom.", valueName: "direction"))
  var direction: String?

  @Flag(help: "Draw all of it, however long.")
  var all = false

  @OptionGroup var ownLook: LookOptions

  @ParentCommand var micrograd: Micrograd

  func end() -> Int32 {
    do {
      let options = try options
      let notebook = Notebook.interruptible()
      let code = Program(notebook, wishes, printingTo: .errors).run(file: file)
      return code == 0 ? show(notebook.drawing(of: name, options)) : code
    } catch let failure as Failure {
      return Screen.refuse(failure.message + (failure.hint.map { "; \($0)" } ?? ""), wishes)
    } catch { return Main.usageError }
  }

  private func show(_ reply: Reply) -> Int32 {
    if let failure = reply.failure {
      Screen.errors.write(TracebackText(failure).text, wishes)
      return 1
    }
    let renderer = ReplyRenderer(appearance: Screen.output.appearance(wishes))
    for figure in reply.figures { Screen.output.write(renderer.render(figure) + "\n", wishes) }
    return 0
  }

  /// The same words that `:graph` reads.
  private var options: GraphOptions {
    get throws {
      let valued = [
        ("--style", style), ("--focus", focus), ("--depth", depth), ("--direction", direction),
        ("--group", group), ("--expand", expand),
      ]
      let flags = [
        ("--fold", fold), ("--no-fold", noFold), ("--data-only", dataOnly), ("--grad-only", gradOnly),
        ("--all", all),
      ]
      var options = try GraphOptions(
        words: valued.flatMap { option, word in word.map { [option, $0] } ?? [] }
          + flags.filter(\.1).map(\.0))
      options.command = "micrograd draw \(file)" + (name.isEmpty ? "" : " \(name)")
      options.showsAll = options.showsAll || !Screen.output.isTerminal
      return options
    }
  }
}
