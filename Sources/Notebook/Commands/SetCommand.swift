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
      argument: .expression { $0.asValue?.isLeaf ?? false }
    ) { notebook, argument in
      guard let (name, number) = expressionAndNumber(argument.withoutAssignment) else {
        throw Failure(command: "what is to be set to which number?", hint: "for example :set a 2.5")
      }
      let subject = try notebook.subject(name, for: "set a 2.5")
      let value = try notebook.number(number, for: ":set a 2.5")
      return try notebook.set(subject, called: name, to: value)
    }
  }

  /// `:zero`, `:zero NAME`
  static var zero: Command {
    Command(
      "zero", usage: ":zero [NAME]",
      summary: "clears all gradients, or those of a value and of all that it was made from",
      argument: .expression { $0.asValue != nil }
    ) { notebook, argument in
      guard !argument.isEmpty else { return try notebook.zeroAll() }
      guard case .ours(let root) = try notebook.subject(argument, for: "zero L") else {
        throw Failure(
          command: "the gradients of a class of your own are its own",
          hint: "set them: \(argument).grad = 0.0")
      }
      return notebook.zero(root.tape.topologicalOrder(of: [root]))
    }
  }
}

extension String {
  /// `a = 2.5` means `a 2.5`.
  fileprivate var withoutAssignment: String {
    guard let sign = firstIndex(of: "="), index(after: sign) < endIndex, self[index(after: sign)] != "="
    else { return self }
    return String(self[..<sign]).trimmed + " " + String(self[index(after: sign)...]).trimmed
  }
}

extension Notebook {
  fileprivate func number(_ expression: String, for example: String) throws -> Double {
    let object = try evaluate(expression)
    if let number = object.asNumber ?? object.asValue?.data { return number }
    throw Failure(command: "\(expression) is not a number", hint: "for example \(example)")
  }

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
    var reply = Reply()
    if let own = try micrograd.live.tape.recompute(
      from: value, setTo: number, look: interpreter.stopIfInterrupted)
    {
      reply.notes.append(
        "\(counted(own, "value")) of your own operations and what follows can't be recomputed: run their lines again"
      )
    }
    return reported(reply)
  }

  /// Which leaves could be set instead.
  private func wayOn(below value: Value) -> String {
    let names = valueNames
    let leaves = value.tape.topologicalOrder(of: [value], atMost: StepReport.mostCompared) ?? []
    let named = leaves.filter(\.isLeaf).compactMap { names.name(of: $0) }.prefix(6).joined(separator: ", ")
    return "set what it was made from" + (named.isEmpty ? "" : ": \(named)")
  }

  fileprivate func zeroAll() throws -> Reply {
    let tape = micrograd.live.tape
    return zero((0..<tape.count).map { tape[$0] })
  }

  /// Clears gradients, and says whose.
  fileprivate func zero(_ values: [Value]) -> Reply {
    let held = values.filter { $0.gradientStatus != .none }
    held.zeroGrad()
    let names = valueNames
    let named = held.compactMap { names.name(of: $0) }
    var reply = Reply()
    let who = named.isEmpty || named.count > 8 ? "" : ": \(named.joined(separator: " "))"
    let inner =
      who.isEmpty || named.count == held.count ? "" : " and \(held.count - named.count) inside the graph"
    reply.notes = [
      held.isEmpty
        ? "no gradient was there to clear" : "cleared \(counted(held.count, "gradient"))\(who)\(inner)"
    ]
    if let row = watchRow() { reply.figures.append(row) }
    return reply
  }
}

extension Tape {
  /// Gives a leaf another number and computes anew all that was made from it, in the order of making.
  ///
  /// - Parameter look: Asked now and then whether to go on; what it throws comes before anything is written.
  /// - Returns: How many custom operations were reached, whose numbers only their own code computes; nil for none.
  fileprivate func recompute(from leaf: Value, setTo number: Double, look: () throws -> Void) rethrows -> Int?
  {
    var isReached = [Bool](repeating: false, count: count - leaf.index)
    isReached[0] = true
    for index in leaf.index + 1..<max(count, leaf.index + 1) {
      if index & 0xffff == 0 { try look() }
      isReached[index - leaf.index] = self[index].parents.contains {
        $0.index >= leaf.index && isReached[$0.index - leaf.index]
      }
    }
    leaf.data = number
    var own = 0
    for index in isReached.indices.dropFirst() where isReached[index] {
      let value = self[leaf.index + index]
      if let data = value.recomputedData { value.data = data } else { own += 1 }
    }
    return own == 0 ? nil : own
  }
}
