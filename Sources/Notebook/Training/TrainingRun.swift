import PythonModules
import PythonRuntime
import TerminalDrawing

/// Training: the loss, the gradients, a small step down, and again.
///
/// Each step happens as a whole or not at all: one that is stopped or fails is taken back with all that it has done to the program,
/// the random numbers and the gradients, so that the state is that of the last finished step.
struct TrainingRun {
  private let notebook: Notebook
  private let request: TrainingRequest
  private let loss: LossFunction
  private var trained: [Trainable]
  private var optimiser: Optimiser
  private var progress: TrainingProgress
  private let start = ContinuousClock.now
  private var pace = Pace(after: .milliseconds(200))
  private var listeningPace = Pace(after: .seconds(5), every: .seconds(5))

  private var interpreter: Interpreter { notebook.interpreter }
  private var parameters: [Parameter] { trained.flatMap(\.parameters) }

  /// Finds the loss function and what is to be trained.
  init(_ request: TrainingRequest, in notebook: Notebook) throws {
    self.notebook = notebook
    self.request = request
    loss = try LossFunction(request, in: notebook)
    trained =
      try request.parameters.map { expression in
        let object = try notebook.evaluate(expression)
        return [
          Trainable(name: expression, parameters: try notebook.parameters(of: object, named: expression))
        ]
      } ?? notebook.trainable()
    optimiser = Optimiser(request.rule)
    progress = TrainingProgress(steps: request.steps)
    guard !parameters.isEmpty else {
      throw Failure(
        command: "there is nothing to train",
        hint: "for example model = MLP(2, [4, 1]), or name the values: parameters=[w, b]")
    }
  }

  /// Trains, and tells what came of it.
  mutating func run() -> Reply {
    let taken = notebook.takeOutput()
    defer { taken.restore() }
    let failure = steps()
    var reply = Reply()
    reply.outputs = taken.outputs
    reply.endsInLine = taken.isInLine
    if notebook.onOutput != nil { reply.heardCount = reply.outputs.count }
    if failure?.isInterrupt == false { reply.failure = failure }
    guard !progress.losses.isEmpty else {
      if failure != nil { reply.failure = failure }
      return reply
    }
    let name = notebook.bindLosses(progress.losses)
    if notebook.onProgress != nil { reply.figures = [.plots([progress.figure], PlotLook())] }
    reply.figures.append(.text(summary(isStopped: failure != nil, name)))
    return reply
  }

  /// Takes the steps, and returns what ended them early.
  private mutating func steps() -> Failure? {
    for number in 0..<request.steps {
      let checkpoint = notebook.checkpoint()
      defer { notebook.forget(checkpoint) }
      do {
        try step(number)
      } catch {
        let failure = failure(error, at: number)
        notebook.restore(checkpoint)
        return failure
      }
      report()
    }
    return nil
  }

  /// What ended a step; where numbers grew beyond all bounds, with a smaller rate to be tried.
  private func failure(_ error: any Error, at number: Int) -> Failure {
    var failure = notebook.failureOfFormula(error)
    if failure.kind == "OverflowError" { failure = LossFunction.blownUp("too large to be computed") }
    if failure.hint == LossFunction.smallerRate, number == 0 {
      failure.message = failure.message.replacing("has become", with: "is") + " before the first step"
      failure.hint = "no rate helps here: look at the numbers that it is made from"
    } else if failure.hint == LossFunction.smallerRate {
      failure.message = "step \(number + 1): \(failure.message)"
      failure.hint = wayDown
    }
    return failure
  }

  /// What to try where the steps were too large, which are taken back first.
  private var wayDown: String {
    ":undo brings the numbers back; a smaller rate takes smaller steps: lr=\(request.rate.tenth)"
  }

  private mutating func step(_ number: Int) throws {
    notebook.micrograd.live.compactIfWorthwhile()
    let result = try loss.evaluate()
    if number == 0 { leaveOutWhatIsNotBelow(result.loss) }
    for parameter in parameters { try parameter.zeroGradient(interpreter) }
    _ = try interpreter.call(interpreter.attribute(result.loss, "backward"), [])
    if number == 0 { try leaveOutWhatIsNotReached() }
    let rate = request.rate.rate(at: number, of: request.steps)
    try move(optimiser.changes(for: parameters.map { try $0.gradient(interpreter) ?? 0 }, rate: rate))
    progress.losses.append(result.number)
    progress.accuracy = result.accuracy
    progress.rate = rate
  }

  /// What the loss is not made of keeps its gradient. Of a learner's own values that is seen only behind the pass.
  private mutating func leaveOutWhatIsNotBelow(_ loss: Object) {
    guard let root = loss.asValue else { return }
    let below = Set(root.tape.topologicalOrder(of: [root]))
    func isReached(_ model: Trainable) -> Bool {
      model.parameters.contains { $0.object.asValue.map(below.contains) ?? true }
    }
    var reached = trained.filter(isReached)
    // The session's networks have nothing to do with it: then its own leaves are meant.
    if reached.isEmpty, request.parameters == nil {
      reached = notebook.trainableLeaves.filter {
        $0.parameters.contains { $0.object.asValue.map(below.contains) ?? false }
      }
    }
    if !reached.isEmpty { trained = reached }
  }

  /// Other networks of the session have nothing to do with this loss.
  private mutating func leaveOutWhatIsNotReached() throws {
    let reached = try trained.filter { network in
      try network.parameters.contains { try ($0.gradient(interpreter) ?? 0) != 0 }
    }
    if !reached.isEmpty { trained = reached }
    // A gradient of 0 is one: the pass has come there.
    guard try parameters.allSatisfy({ try $0.gradient(interpreter) == nil }) else { return }
    throw Failure(
      command:
        "nothing that could be trained has a gradient of this loss: \(trained.map(\.name).joined(separator: ", "))",
      hint: "name what it is made from: parameters=[w, b]")
  }

  private func move(_ changes: [Double]) throws {
    for (place, (parameter, change)) in zip(parameters, changes).enumerated() {
      if place.isMultiple(of: 1024) { try interpreter.stopIfInterrupted() }
      try parameter.setData(parameter.data(interpreter) + change, interpreter)
    }
  }

  /// Shows how far it has come: a panel to who draws one, else a line now and then.
  private mutating func report() {
    guard let onProgress = notebook.onProgress else {
      if progress.isMilestone || hasBeenQuiet { notebook.take(.text(progress.line + "\n")) }
      return
    }
    // From here on the panel tells how far it is.
    notebook.cellWatch = nil
    guard pace.isDue() else { return }
    progress.seconds = (ContinuousClock.now - start).seconds
    onProgress(.training(progress))
  }

  /// Whether somebody who listens has heard nothing for so long that a line is due; what nobody hears at once is the same each time.
  private var hasBeenQuiet: Bool {
    mutating get { notebook.onOutput != nil && listeningPace.isDue() }
  }

  /// What came of it, and what can be done with it.
  private func summary(isStopped: Bool, _ losses: String) -> StyledText {
    let count = progress.losses.count
    let steps = "\(isStopped ? "stopped after " : "")\(counted(count, "step"))"
    let change = count == 1 ? "" : "\(text(progress.losses[0])) → "
    var sentence = "\(steps): loss \(change)\(text(progress.losses[count - 1]))"
    if let best = progress.best, best.step != count {
      sentence += ", lowest \(text(best.loss)) at step \(best.step)"
    }
    let rises = progress.hasBlownUp
    if rises, !isStopped { sentence += ": it rises, the steps are too large" }
    if let accuracy = progress.accuracy { sentence += ", accuracy \(TrainingProgress.percent(accuracy))" }
    let number = parameters.count
    let names = trained.map(\.name).joined(separator: ", ")
    let whose = trained.allSatisfy { $0.parameters.count == 1 } ? names : "\(number) parameters of \(names)"
    let way = rises && !isStopped ? StyledText("\(wayDown)\n", .hint) : StyledText()
    return StyledText("\(sentence)\n", isStopped || rises ? .hint : .good) + way
      + StyledText("moved \(whose) · :plot \(losses) --log shows the losses again", .dim)
  }
}

/// What gives the loss at each step.
struct LossFunction {
  private let notebook: Notebook
  private let function: Object
  private let text: String
  private let arguments: [Object]
  private let keywords: [(name: Name, value: Object)]

  /// Finds the function: the one of that name, else one that evaluates the expression.
  init(_ request: TrainingRequest, in notebook: Notebook) throws {
    self.notebook = notebook
    text = request.loss
    if request.loss.isDottedName {
      do { function = try notebook.evaluate(request.loss) } catch let failure as Failure {
        guard failure.kind == "NameError" else { throw failure }
        throw Failure(
          command: "\(request.loss) is not defined, so there is nothing to lower", hint: Self.example)
      }
      guard notebook.interpreter.isCallable(function) else {
        throw Failure(
          command:
            "\(request.loss) is no function: its graph is computed once, and training needs it at each step",
          hint: Self.example)
      }
      (arguments, keywords) = Self.batch(request.batch, of: function, notebook)
      return
    }
    guard request.batch == nil else {
      throw Failure(
        command: "batch= is for the name of a function, as in :train loss batch=20",
        hint: "in an expression give it yourself: loss(batch_size=20)")
    }
    try notebook.checkFormula(request.loss)
    function = try notebook.evaluate("lambda: (\(request.loss))")
    (arguments, keywords) = ([], [])
  }

  /// Says that the loss is no number any more; the run, which knows the rate, says what to try.
  static func blownUp(_ what: String) -> Failure {
    Failure(command: "the loss has become \(what)", hint: smallerRate)
  }

  fileprivate static let smallerRate = "a smaller rate may help"

  /// What a loss is, for who names something else.
  private static let example = "for example def loss(): return (w - 3)**2, or :train (w - 3)**2 steps=50"

  /// How a function is told the size of a batch: by the name that the demo uses, else first.
  private static func batch(_ size: Int?, of function: Object, _ notebook: Notebook)
    -> ([Object], [(name: Name, value: Object)])
  {
    guard let size else { return ([], []) }
    let names = notebook.interpreter.keywordNames(of: function)
    let known = ["batch_size", "batch"].first(where: names.contains)
    return known.map { ([], [(Name($0), .int(size))]) } ?? ([.int(size)], [])
  }

  /// The loss, its number, and the share of examples that were right where the function says it too.
  ///
  /// - Throws: A failure where nothing can be computed backward from it.
  func evaluate() throws -> (loss: Object, number: Double, accuracy: Double?) {
    let result = try notebook.interpreter.call(function, arguments, keywords: keywords)
    let parts = result.storedItems ?? [result]
    guard let loss = parts.first, let number = loss.asValue?.data ?? LearnerValue(loss)?.data else {
      throw Failure(
        command: "the loss is '\((parts.first ?? result).typeName)', from which nothing goes backward",
        hint: "\(text) must give the Value itself, not its .data")
    }
    guard number.isFinite else { throw Self.blownUp(TerminalDrawing.number(number, .general)) }
    return (loss, number, parts.count > 1 ? parts[1].asNumber ?? parts[1].asValue?.data : nil)
  }
}

extension Notebook {
  /// Binds the losses to a name that the program has not taken for something else, and returns it.
  fileprivate func bindLosses(_ losses: [Double]) -> String {
    let name = ["losses", "train_losses"].first { isFreeForLosses($0) } ?? "_losses"
    let list = ListObject(ContiguousArray(losses.map(Object.float)))
    interpreter[global: name] = .list(list)
    trainedLosses = list
    return name
  }

  private func isFreeForLosses(_ name: String) -> Bool {
    guard let bound = interpreter[global: name] else { return true }
    if case .list(let list) = bound { return list === trainedLosses }
    return false
  }
}
