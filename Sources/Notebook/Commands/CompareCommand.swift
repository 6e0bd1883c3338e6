import Micrograd
import PythonModules
import TerminalDrawing

extension Command {
  /// `:compare torch [NAME]`
  static var compare: Command {
    Command(
      "compare", usage: ":compare torch [NAME]",
      summary: "runs a value's graph in PyTorch, where python3 has it, and sets the numbers side by side",
      example: ["a = Value(2.0); b = a * 3; b.backward()", ":compare torch b"],
      argument: .words { _ in ["torch"] }
    ) { notebook, argument in
      let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.first == "torch" else {
        throw Failure(command: "compare with what?", hint: "for example :compare torch L")
      }
      guard notebook.folder != nil else { throw Failure.onlyAtAPrompt("other programs are started") }
      return try notebook.compareWithTorch(words.count > 1 ? words[1] : "")
    }
    .asPart(.apart)
  }
}

extension Notebook {
  fileprivate func compareWithTorch(_ expression: String) throws -> Reply {
    let root = try value(of: expression)
    // The numbers come last: afterwards all is as it was, and a value that nothing holds is gone.
    let note = try gradientGraph(endingIn: .ours(root)).noteOfOutdated()
    let program = try TorchProgram(of: root, called: expression, valueNames)
    let ours = try freshNumbers(of: root)
    let theirs = try runInPython(program.text)
    guard theirs.count == ours.count else {
      throw Failure(command: "PyTorch gave \(theirs.count) values for \(ours.count)")
    }
    var reply = Reply(figures: [.text(TorchComparison(ours: ours, theirs: theirs).text)])
    reply.notes = note.map { [$0] } ?? []
    return reply
  }

  /// The data and gradients of all values that the program prints, after one pass; nothing is left behind.
  func freshNumbers(of root: Value) throws -> [TorchComparison.Row] {
    let before = checkpoint()
    defer {
      restore(before)
      forget(before)
    }
    let graph = ValueGraph(of: root, names: valueNames)
    let printed = TorchProgram.printed(graph)
    root.tape.zeroGradients(reachableFrom: [root])
    try root.tape.backward(from: root)
    return printed.map { place in
      let value = graph.values[place]
      return TorchComparison.Row(name: graph.graph.nodes[place].title, data: value.data, grad: value.grad)
    }
  }

  /// Has python3 run a program, and reads the rows that it prints.
  private func runInPython(_ program: String) throws -> [TorchComparison.Row] {
    // A file torch.py of this folder is not meant.
    let program = "import sys\nsys.path = [place for place in sys.path if place]\n" + program
    do throws(FileProblem) {
      let mustStop = interpreter.isInterrupted
      guard let answer = try HelperProcess.run(["python3", "-"], input: program, mustStop: mustStop) else {
        throw FileProblem("stopped")
      }
      guard answer.code == 0 else { throw FileProblem(Notebook.reason(answer)) }
      return answer.output.textLines.compactMap { TorchComparison.Row(printed: $0) }
    } catch {
      throw Failure(
        command: "\(error)", hint: ":export torch writes the program, for another machine")
    }
  }

  private static func reason(_ answer: HelperProcess.Answer) -> String {
    let last = answer.errors.textLines.last { !$0.isEmpty } ?? "python3 ended with exit code \(answer.code)"
    return last.contains("No module named 'torch'") ? "python3 has no PyTorch here" : "python3: \(last)"
  }
}

/// Numbers of micrograd's and PyTorch's side by side.
struct TorchComparison {
  struct Row {
    let name: String
    let data: Double
    let grad: Double
  }

  let ours: [Row]
  let theirs: [Row]

  /// No more rows are listed where all agree.
  private static let mostRows = 20

  /// A row for each value, the ones that differ first of all, and what to make of it.
  ///
  ///     value   data       PyTorch      grad       PyTorch
  ///     a       2.0        2.0          -3.0       -3.0
  ///     All 4 values agree; the largest difference is 0.
  var text: StyledText {
    let pairs = Array(zip(ours, theirs))
    let differing = pairs.filter { !TorchComparison.agree($0, $1) }
    let shown = (differing.isEmpty ? pairs : differing).prefix(TorchComparison.mostRows)
    let table = WordTable(
      shown.map(cells), "<<<<<", headings: ["value", "data", "PyTorch", "grad", "PyTorch"], gap: 2)
    let verdict =
      differing.isEmpty
      ? StyledText(
        "All \(pairs.count) values agree; the largest difference is \(number(largest, .general)).", .good)
      : StyledText("\(differing.count) of \(pairs.count) values differ.", .error)
    return StyledText(lines: [table.text(.unicode), verdict])
  }

  private func cells(_ ours: Row, _ theirs: Row) -> [StyledText] {
    let role: Role = TorchComparison.agree(ours, theirs) ? .plain : .changed
    let numbers = [ours.data, theirs.data, ours.grad, theirs.grad].map { number($0, .general) }
    return ([ours.name.isEmpty ? theirs.name : ours.name] + numbers).map { StyledText($0, role) }
  }

  private var largest: Double {
    zip(ours, theirs).reduce(0) { most, pair in
      let gaps = [abs(pair.0.data - pair.1.data), abs(pair.0.grad - pair.1.grad)].filter { $0.isFinite }
      return max(most, gaps.max() ?? 0)
    }
  }

  private static func agree(_ ours: Row, _ theirs: Row) -> Bool {
    GradientCheck.agree(ours.data, theirs.data) && GradientCheck.agree(ours.grad, theirs.grad)
  }
}

extension TorchComparison.Row {
  /// Reads a row that the program printed: name, data, gradient.
  init?(printed line: String) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count >= 3, let data = Double(cells[cells.count - 2]),
      let grad = Double(cells[cells.count - 1])
    else {
      return nil
    }
    self.init(name: cells.dropLast(2).joined(separator: "\t"), data: data, grad: grad)
  }
}
