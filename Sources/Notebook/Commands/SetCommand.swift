import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:set a 2.5`
  static var set: Command {
    Command(
      "set", usage: ":set NAME NUMBER",
      summary: "gives a leaf another number and recomputes all that was made from it",
      example: ["a = Value(2.0); d = a * a", ":set a 2.5"], task: .change,
      argument: .expression { $0.asValue?.isLeaf ?? false }
    ) { notebook, argument in
      guard let (name, number) = expressionAndNumber(argument.withoutAssignment) else {
        throw Failure(command: "what is to be set to which number?", hint: "for example :set a 2.5")
      }
      let subject = try notebook.subject(name, for: "set a 2.5")
      let value = try notebook.number(number, for: ":set a 2.5")
      return try notebook.set(subject, called: name, to: value)
    }.changingValues()
  }

  /// `:zero`, `:zero NAME`
  static var zero: Command {
    Command(
      "zero", usage: ":zero [NAME]",
      summary: "clears all gradients, or those of a value and of all that it was made from",
      example: ["a = Value(2.0); (a * a).backward()", ":zero"], task: .change,
      argument: .expression { $0.asValue != nil }
    ) { notebook, argument in
      guard !argument.isEmpty else { return try notebook.zeroAll() }
      switch try notebook.subject(argument, for: "zero L") {
      case .ours(let root): return try notebook.zero(root.tape.topologicalOrder(of: [root]))
      case .learners(let root): return try notebook.zero([], and: [root])
      }
    }.changingValues()
  }
}

extension String {
  /// `a = 2.5` means `a 2.5`.
  fileprivate var withoutAssignment: String {
    guard let sign = outerIndices(of: "=").first else { return self }
    let value = self[sign...].dropFirst()
    if value.isEmpty || value.hasPrefix("=") { return self }
    return String(self[..<sign]).trimmed + " " + String(value).trimmed
  }
}

extension Notebook {
  fileprivate func set(_ subject: Subject, called name: String, to number: Double) throws -> Reply {
    guard case .ours(let value) = subject else {
      throw Failure(
        command: "only values of ours are recomputed; a class of your own computes in its own lines",
        hint: "\(name).data = \(number), then run the lines that use it again")
    }
    guard value.isLeaf else {
      throw Failure(
        command: "\(name) is computed, so its number follows from others", hint: wayOn(below: value))
    }
    let made = try micrograd.live.tape.recompute(
      from: value, setTo: number, look: interpreter.stopIfInterrupted)
    var reply = reported(Reply())
    if reply.figures.isEmpty {
      reply.notes.append("\(name) is \(short(number)); recomputed: \(counted(made.new, "value"))")
    }
    if made.left > 0 {
      reply.notes.append(
        "\(counted(made.left, "value")) above operations of your own can't be recomputed: run their lines again"
      )
    }
    return reply
  }

  /// Which leaves could be set instead.
  private func wayOn(below value: Value) -> String {
    let names = valueNames
    let leaves = value.tape.topologicalOrder(of: [value], atMost: StepReport.mostCompared) ?? []
    let named = leaves.filter(\.isLeaf).compactMap { names.name(of: $0) }.prefix(6).joined(separator: ", ")
    return "set what it was made from" + (named.isEmpty ? "" : ": \(named)")
  }

  /// Clears all gradients that there are: of our values, and of those of a class of the learner's own that names reach.
  fileprivate func zeroAll() throws -> Reply {
    let tape = micrograd.live.tape
    return try zero((0..<tape.count).map { tape[$0] }, and: learnerBindings.map(\.value))
  }

  /// Clears gradients, and says whose.
  ///
  /// - Parameter ends: Values of a class of the learner's own; of these, and of all below them, `grad` becomes 0.0, as the
  ///   class's own lines would do it.
  fileprivate func zero(_ values: [Value], and ends: [LearnerValue] = []) throws -> Reply {
    let held = values.filter { $0.gradientStatus != .none }
    held.zeroGrad()
    let (names, ownNames) = (valueNames, learnerNames)
    let own = (ends.isEmpty ? nil : LearnerGraph(of: ends, atMost: .max, names: ownNames))?.values ?? []
    let heldOwn = own.filter { ($0.grad ?? 0) != 0 }
    for value in heldOwn { try interpreter.setAttribute(.instance(value.instance), "grad", to: .float(0)) }
    // What is told here is no news to the next cell.
    var told = Reply()
    LearnerReport(self).describe(in: &told)
    return cleared(
      held.count + heldOwn.count,
      named: held.compactMap(names.name) + heldOwn.compactMap { ownNames[$0] })
  }

  private func cleared(_ count: Int, named: [String]) -> Reply {
    var reply = Reply()
    let who = named.isEmpty || named.count > 8 ? "" : ": \(named.joined(separator: " "))"
    let inner = who.isEmpty || named.count == count ? "" : " and \(count - named.count) inside the graph"
    reply.notes = [
      count == 0 ? "no gradient was there to clear" : "cleared \(counted(count, "gradient"))\(who)\(inner)"
    ]
    if let row = watchRow() { reply.figures.append(row) }
    return reply
  }
}

extension Tape {
  /// Gives a leaf another number and computes anew all that was made from it, in the order of making.
  ///
  /// What an operation of the program's own gave, and what was made from that, only the program's lines compute: it is
  /// left as it is, and is stale then. O(values made since the leaf).
  ///
  /// - Parameter look: Asked now and then whether to go on; what it throws comes before anything is written.
  /// - Returns: How many values were computed anew, and how many were left.
  fileprivate func recompute(
    from leaf: Value, setTo number: Double, look: () throws -> Void
  ) rethrows -> (new: Int, left: Int) {
    enum Reach { case none, new, left }
    var reach = [Reach](repeating: .none, count: count - leaf.index)
    reach[0] = .new
    for place in reach.indices.dropFirst() {
      if place & 0x3fff == 0 { try look() }
      let value = self[leaf.index + place]
      for parent in value.parents where parent.index >= leaf.index && reach[place] != .left {
        if reach[parent.index - leaf.index] != .none { reach[place] = reach[parent.index - leaf.index] }
      }
      if reach[place] == .new, value.recomputedData == nil { reach[place] = .left }
    }
    leaf.data = number
    for place in reach.indices.dropFirst() where reach[place] == .new {
      let value = self[leaf.index + place]
      if let data = value.recomputedData { value.data = data }
    }
    return (reach.count { $0 == .new } - 1, reach.count { $0 == .left })
  }
}
