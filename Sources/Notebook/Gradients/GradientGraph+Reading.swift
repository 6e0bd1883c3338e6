import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

extension Notebook {
  /// A value that a command is about: one of ours, or of a class of the learner's own.
  enum Subject {
    case ours(Value)
    case learners(LearnerValue)
  }

  /// The value that an expression gives.
  ///
  /// - Throws: A failure that says what is missing.
  func subject(_ expression: String, for command: String) throws -> Subject {
    let object = try evaluate(expression)
    if let value = object.asValue { return .ours(value) }
    if let value = LearnerValue(object) { return .learners(value) }
    throw noGraph(in: object, called: expression, for: command)
  }

  /// The value in which the graph ends that is meant where none is named: the newest result that nothing uses.
  func newestSubject() throws -> Subject {
    if let newest = newestResult, !newest.isLeaf { return .ours(newest) }
    if let newest = newestLearnerValue, !newest.operands.isEmpty { return .learners(newest) }
    throw Failure(
      command: "nothing is computed yet", hint: "for example a = Value(2.0); d = a * 3; then :step d")
  }

  /// The value by which a gradient is meant where none is named: where the last backward pass began that gave it, else the
  /// newest result that was made from the value and that nothing uses.
  func end(above subject: Subject) -> Subject {
    if case .ours(let value) = subject, let root = value.lastPassRoot { return .ours(root) }
    return newestEnd(above: subject)
  }

  /// Says that a newer result was made from the value than the one at which backward() began, and how to ask about it.
  func sayOtherEnd(than root: Subject, above subject: Subject, _ command: String, _ reply: inout Reply) {
    guard case .ours(let root) = root, case .ours(let end) = newestEnd(above: subject), root != end else {
      return
    }
    let names = valueNames
    guard let name = names.boundName(of: end) else { return }
    if !reply.closing.isEmpty { reply.closing.append("\n") }
    reply.closing.append(
      "\(names.title(of: root)) is where backward() began last · \(command) --of \(name) asks about \(name)",
      .dim)
  }

  /// The newest result that was made from a value and that nothing uses.
  private func newestEnd(above subject: Subject) -> Subject {
    switch subject {
    case .ours(let value):
      let tape = micrograd.live.tape
      return .ours(tape.newestUnused(since: tape.count, and: [value], held: heldValues) ?? value)
    case .learners(let value):
      let ends = learnerBindings.map(\.value).filter { end in
        LearnerGraph(of: [end], atMost: StepReport.mostCompared, names: [:])?.values.contains(value) ?? false
      }
      let used = Set(ends.flatMap(\.operands))
      return .learners(ends.last { !used.contains($0) } ?? value)
    }
  }

  /// The graph that ends in a value.
  func gradientGraph(endingIn subject: Subject) throws -> GradientGraph {
    switch subject {
    case .ours(let root): try gradientGraph(of: root)
    case .learners(let root): try gradientGraph(of: root)
    }
  }

  /// The graph that ends in what an expression gives; without one the newest result's.
  func gradientGraph(endingIn expression: String, for command: String) throws -> GradientGraph {
    try gradientGraph(
      endingIn: expression.isEmpty ? newestSubject() : subject(expression, for: command))
  }

  private func gradientGraph(of root: Value) throws -> GradientGraph {
    let drawn = ValueGraph(of: root, names: valueNames)
    return try GradientGraph(
      drawn.graph, drawn.values.map(\.operation), isOurs: true, look: interpreter.stopIfInterrupted
    ) { place in
      if let slopes = drawn.values[place].localDerivatives { return slopes }
      return try ownDerivatives(of: drawn.values[place])
    }
  }

  /// The derivatives that an operation of the program's own has, by what its rule does with a gradient of 1.
  ///
  /// The rule is run for it; whatever it writes is put back.
  private func ownDerivatives(of value: Value) throws -> [Double] {
    let tape = micrograd.live.tape
    let (program, graph) = (interpreter.checkpoint(), tape.checkpoint())
    let taken = takeOutput()
    defer {
      taken.restore()
      interpreter.restore(program)
      interpreter.forget(program)
      tape.restore(graph)
      tape.forget(graph)
    }
    value.parents.zeroGrad()
    value.grad = 1
    try value.passGradientOn()
    // What flows into an operand that is there twice can't be told apart: it counts for the first edge.
    var seen: Set<Value> = []
    return value.parents.map { seen.insert($0).inserted ? $0.grad : 0 }
  }

  private func gradientGraph(of root: LearnerValue) throws -> GradientGraph {
    guard let read = LearnerGraph(of: [root], atMost: .max, names: learnerNames) else {
      preconditionFailure("a graph without a limit is read whole")
    }
    let kind = root.instance.type.name
    if let ring = read.ring {
      let name = learnerNames[ring] ?? "a value"
      throw Failure(
        command: "\(name) is made from itself, so it has no gradient", hint: "its _prev leads back to it")
    }
    var graph = read.graph
    var operations: [Operation] = []
    for place in graph.nodes.indices {
      let operation = try operation(of: graph.nodes[place], kind)
      // A set holds the a of a + a once.
      if operation.operandCount == 2, graph.nodes[place].operands.count == 1 {
        graph.nodes[place].operands += graph.nodes[place].operands
      }
      operations.append(operation)
    }
    return try GradientGraph(graph, operations, isOurs: false, look: interpreter.stopIfInterrupted) { place in
      let operands = graph.nodes[place].operands.map { graph.nodes[$0].data }
      return operations[place].localDerivatives(at: operands, value: graph.nodes[place].data) ?? []
    }
  }

  /// The operation that a learner's class means by its `_op`.
  private func operation(of node: Graph.Node, _ kind: String) throws -> Operation {
    guard !node.operands.isEmpty else { return .leaf }
    let sign = node.operation ?? ""
    guard let operation = Operation(symbol: sign), let count = operation.operandCount,
      node.operands.count == count || node.operands.count == 1
    else {
      throw Failure(
        command: "what a \(kind) with _op '\(sign)' computes is not known here",
        hint: "_op is read as one of + * **2 ReLU tanh exp log; :graph draws any")
    }
    return operation
  }
}
