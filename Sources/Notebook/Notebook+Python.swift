import Micrograd
import PythonModules
import PythonRuntime
import PythonSyntax

extension Notebook {
  /// Runs a piece of Python as one cell: its output, the echo of its expressions, and what it did to values.
  func runPython(_ source: Source) -> Reply {
    var reply = execute(source, echo: .every)
    reply.failure?.explainSlip(source.text, among: commands)
    return reported(reply)
  }

  /// Runs a program's text as one cell without an echo.
  func runFile(_ source: Source) -> Reply { reported(execute(source, echo: .none)) }

  /// What a command gives by running something of the program; what that prints goes into the reply.
  func replying(_ work: (inout Reply) throws -> Void) -> Reply {
    var reply = Reply()
    let taken = takeOutput()
    defer { taken.restore() }
    do { try work(&reply) } catch { reply.failure = failure(error, in: nil) }
    reply.outputs = taken.outputs
    if onOutput != nil { reply.heardCount = reply.outputs.count }
    return reply
  }

  /// Adds to a reply what the step did to values, and what is watched.
  func reported(_ reply: Reply) -> Reply {
    var reply = reply
    // Whoever pressed Ctrl-C wants the prompt back, not a drawing of what was left half done.
    guard reply.failure?.isInterrupt != true else { return reply }
    StepReport(self).describe(in: &reply)
    LearnerReport(self).describe(in: &reply)
    if let row = watchRow() { reply.figures.append(row) }
    return reply
  }

  /// Begins a cell: what it changes from here on is saved anew, and can be told apart.
  func begin() {
    micrograd.live.beginStep()
    interpreter.beginCell()
  }

  /// Runs a whole program as `python3` would: no echo, no drawings.
  public func runProgram(_ text: String, name: String) -> Reply {
    interpreter.arguments = [["<string>": "-c", "<stdin>": ""][name] ?? name]
    var reply = execute(Source(name: name, text: text), echo: .none)
    if let failure = reply.failure, isCommand(failure) {
      reply.failure?.hint =
        "`:` commands are for the prompt, where micrograd run -i FILE ends, and for fences of a .md notebook"
    }
    cells.append(Cell(text: text, reply: reply))
    return reply
  }

  /// Whether what Python could not read is a line with a command.
  private func isCommand(_ failure: Failure) -> Bool {
    guard failure.kind == "SyntaxError", let line = failure.places.last?.text,
      case .command(let name, _) = Request(line)
    else { return false }
    return line.trimmed.hasPrefix(":") && (try? command(named: name)) != nil
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
        throw Failure(
          command: "\(expression) is not an expression",
          hint: "type it without a command: that is a cell of its own")
      }
      return value
    } catch { throw failure(error, inCommand: source) }
  }

  /// The failure of an expression that a command was given: the line stands above, and a name that is wrong is told by the
  /// message, so only what can't be read is shown with its place.
  private func failure(_ error: any Error, inCommand source: Source) -> Failure {
    var failure = failure(error, in: source)
    if error is PythonError { failure.places.removeAll { $0.source == source.name } }
    return failure
  }

  /// Which expressions of a cell are echoed.
  enum Echo {
    /// None, as of a program.
    case none
    /// The last one, as Jupyter does it.
    case last
    /// Every one, as the prompt does it.
    case every
  }

  /// Runs a piece of Python and gives what it gave, without a look at values.
  func execute(_ source: Source, echo: Echo) -> Reply {
    var reply = Reply()
    var source = source
    var result: String?
    lastEchoed = nil
    begin()
    beginWatch()
    let taken = takeOutput()
    defer {
      taken.restore()
      cellWatch = nil
    }
    do {
      if echo != .none { source = try Magic.removed(from: source) }
      let module = try parse(source)
      loopNames.note(module.body)
      let last = try interpreter.run(module, display: echo == .every ? display : nil)
      if echo != .none, let last, !module.endsWithSemicolon { result = try echoed(last) }
    } catch let error as PythonError where error.type == .systemExit {
      reply.exitCode = exitCode(error)
    } catch {
      reply.failure = failure(error, in: source)
    }
    let rest = picturesLeft(after: reply)
    let left = rest.pictures.map { Figure($0) }
    if echo == .none { left.forEach(show) }
    reply.outputs = taken.outputs
    reply.endsInLine = taken.isInLine
    if onOutput != nil { reply.heardCount = reply.outputs.count }
    if let result { reply.outputs.append(.result(result)) }
    if let hint = uncalledMethod(source) ?? uncalledHelp { reply.notes.append(hint) }
    if echo != .none {
      reply.outputs += left.map(Output.picture)
      if let hint = rest.hint { reply.notes.append(hint) }
    }
    return reply
  }

  /// What to say of a cell that gave a method instead of calling it.
  private func uncalledMethod(_ source: Source) -> String? {
    guard case .other(let object)? = lastEchoed, object is BoundMethod else { return nil }
    let text = source.text.trimmed
    return text.hasSuffix(")") || text.contains("\n") ? nil : "that is the method itself: \(text)() calls it"
  }

  /// What to say of a cell that gave the function `help` itself.
  private var uncalledHelp: String? {
    guard case .builtin(let function)? = lastEchoed, function.name == "help" else { return nil }
    return ":help tells what can be typed here, ?print of print"
  }

  /// What a cell has drawn and not shown: nothing where somebody stopped it.
  private func picturesLeft(after reply: Reply) -> Pyplot.Rest {
    let isInterrupt = reply.failure?.isInterrupt == true
    return pyplot.endCell(reply.failure == nil ? .reached : isInterrupt ? .interrupted : .failed, interpreter)
  }

  /// Prints the echo of an expression that is not the cell's last, among what the cell prints; a handle of what was
  /// drawn would only be in the way of the picture.
  private func display(_ value: Object) throws {
    if value.isPlotHandle { return }
    if let text = try echoed(value) { take(.echo(text)) }
  }

  /// The text of a value as a prompt echoes it, which `_` then is; nil for None, and for what is shown as a picture.
  private func echoed(_ value: Object) throws -> String? {
    if value.isNone { return nil }
    let picture = value.picture
    let text = picture == nil ? try interpreter.repr(value) : nil
    if let picture { show(Figure(picture)) }
    interpreter.defineBuiltin("_", value)
    lastEchoed = value
    return text
  }

  /// Python's rule: no argument or None is 0, a number is itself, anything else is shown and is 1.
  private func exitCode(_ error: PythonError) -> Int32 {
    switch error.arguments.first {
    case nil, .some(.none): return 0
    case .int(let code): return Int32(truncatingIfNeeded: code)
    case .bool(let flag): return flag ? 1 : 0
    case .some(let message):
      if let text = try? interpreter.str(message) { interpreter.output(text + "\n") }
      return 1
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
          BuiltinFunction(name, "code=None", "Leaves the prompt.\n>>> \(name)()") { arguments in
            throw PythonError(.systemExit, arguments: arguments.positional)
          }))
    }
  }
}

extension PythonSyntax.Module {
  /// Whether the text is an expression and nothing else, so that a command doesn't assign by the way.
  var isOneExpression: Bool {
    if body.count == 1, case .expression = body[0].kind { true } else { false }
  }
}
