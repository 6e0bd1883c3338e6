import Micrograd
import PythonModules
import PythonRuntime
import PythonSyntax

extension Notebook {
  /// Runs a piece of Python as one cell: its output, the echo of its expressions, and what it did to values.
  func runPython(_ source: Source) -> Reply {
    var reply = execute(source, echo: true)
    reply.failure?.explainSlip(source.text, among: commands)
    return reported(reply)
  }

  /// Runs a program's text as one cell without an echo.
  func runFile(_ source: Source) -> Reply { reported(execute(source, echo: false)) }

  private func reported(_ reply: Reply) -> Reply {
    var reply = reply
    // Whoever pressed Ctrl-C wants the prompt back, not a drawing of what was left half done.
    if reply.failure?.isInterrupt != true { StepReport(self).describe(in: &reply) }
    return reply
  }

  /// Begins a cell: what it changes from here on is saved anew, and can be told apart.
  func begin() {
    micrograd.live.beginStep()
    interpreter.beginCell()
  }

  /// Runs a whole program as `python3` would: no echo, no drawings.
  public func runProgram(_ text: String, name: String) -> Reply {
    let reply = execute(Source(name: name, text: text), echo: false)
    cells.append(Cell(text: text, reply: reply))
    return reply
  }

  /// Evaluates an expression for a command; what it prints goes to the listener, and is lost without one.
  ///
  /// - Throws: A failure when it is wrong or fails.
  func evaluate(_ expression: String) throws -> Object {
    let source = Source(name: "<command>", text: expression)
    let taken = takeOutput()
    defer { taken.restore() }
    do {
      let module = try parse(source)
      guard module.isOneExpression, let value = try interpreter.run(module) else {
        throw Failure(command: "\(expression) is not an expression")
      }
      return value
    } catch { throw failure(error, in: source) }
  }

  private func execute(_ source: Source, echo: Bool) -> Reply {
    var reply = Reply()
    begin()
    let taken = takeOutput()
    defer { taken.restore() }
    do {
      if echo, let refusal = Refusals.block(openedBy: source.text) { throw refusal }
      let module = try parse(source)
      let last = try interpreter.run(module, display: echo ? display : nil)
      if echo, let last, !module.endsWithSemicolon { reply.result = try echoed(last) }
    } catch let error as PythonError where error.type == .systemExit {
      reply.exitCode = exitCode(error)
    } catch {
      reply.failure = failure(error, in: source)
    }
    showRest(in: &reply, echo: echo)
    reply.outputs = taken.outputs
    reply.hasPrinted = taken.hasTaken
    return reply
  }

  /// Shows what a cell has drawn and not shown: after its echo, where there is one.
  private func showRest(in reply: inout Reply, echo: Bool) {
    let isInterrupt = reply.failure?.isInterrupt == true
    let rest = pyplot.endCell(
      reply.failure == nil ? .reached : isInterrupt ? .interrupted : .failed, interpreter)
    guard echo else { return rest.pictures.forEach(pictures.output) }
    reply.figures += rest.pictures.map(Figure.init)
    if let hint = rest.hint { reply.notes.append(hint) }
  }

  /// Prints the echo of an expression that is not the cell's last, among what the cell prints; a handle of what was
  /// drawn would only be in the way of the picture.
  private func display(_ value: Object) throws {
    if value.isPlotHandle { return }
    if let text = try echoed(value) { interpreter.output(text + "\n") }
  }

  /// The text of a value as a prompt echoes it, which `_` then is; nil for None, and for what is shown as a picture.
  private func echoed(_ value: Object) throws -> String? {
    if value.isNone { return nil }
    let picture = value.picture
    let text = picture == nil ? try interpreter.repr(value) : nil
    if let picture { pictures.output(picture) }
    interpreter.defineBuiltin("_", value)
    return text
  }

  /// Python's rule: no argument or None is 0, a number is itself, anything else is 1.
  private func exitCode(_ error: PythonError) -> Int32 {
    switch error.arguments.first {
    case nil, .some(.none): 0
    case .int(let code): Int32(truncatingIfNeeded: code)
    default: 1
    }
  }

  func failure(_ error: any Error, in source: Source?) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as PythonError: Failure(error, interpreter)
    case let problem as SyntaxProblem:
      Failure(problem, in: source ?? Source(name: "<command>", text: ""))
    default: Failure(kind: "RuntimeError", message: "\(error)", places: [])
    }
  }

  /// `exit()` and `quit()` leave the prompt.
  func defineLeaving() {
    for name in ["exit", "quit"] {
      interpreter.defineBuiltin(
        name,
        .builtin(
          BuiltinFunction(name, "code=None", "Leaves the prompt.") { arguments in
            throw PythonError(.systemExit, arguments: arguments.positional)
          }))
    }
  }
}

extension PythonSyntax.Module {
  /// Whether the text is an expression and nothing else, so that a command doesn't assign by the way.
  fileprivate var isOneExpression: Bool {
    if body.count == 1, case .expression = body[0].kind { true } else { false }
  }
}

/// What a program prints and shows on its way into a reply, or straight to whoever listens.
private final class TakenOutput {
  private let interpreter: Interpreter
  private let pictures: Pictures
  private let previous: (text: (String) -> Void, picture: (Picture) -> Void)
  private let listener: ((Output) -> Void)?
  /// What came before the text at the end, which grows in place.
  private var earlier: [Output] = []
  private var text = ""
  private(set) var hasTaken = false

  init(_ interpreter: Interpreter, _ pictures: Pictures, _ listener: ((Output) -> Void)?) {
    self.interpreter = interpreter
    self.pictures = pictures
    self.listener = listener
    previous = (interpreter.output, pictures.output)
    interpreter.output = { [unowned self] in take($0) }
    pictures.output = { [unowned self] in take($0) }
  }

  private func take(_ printed: String) {
    hasTaken = true
    if let listener { listener(.text(printed)) } else { text += printed }
  }

  private func take(_ picture: Picture) {
    hasTaken = true
    if let listener { return listener(.picture(picture)) }
    earlier = outputs + [.picture(picture)]
    text = ""
  }

  /// What nobody listened to, in order.
  var outputs: [Output] { text.isEmpty ? earlier : earlier + [.text(text)] }

  func restore() { (interpreter.output, pictures.output) = previous }
}

extension Notebook {
  fileprivate func takeOutput() -> TakenOutput { TakenOutput(interpreter, pictures, onOutput) }
}
