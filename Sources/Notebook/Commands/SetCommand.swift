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
    }
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
