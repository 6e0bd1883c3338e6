import TerminalDrawing

/// The example of a function or a class, as it stands at Python's prompt, with the imports that it needs.
///
///     >>> import math
///     >>> math.sqrt(2)
///     1.4142135623730951
struct Example {
  /// What is typed and what it prints, one step after the other.
  let steps: [Step]

  /// A cell and what it prints; of a picture that is nothing.
  struct Step {
    var input: String
    var output: [String] = []
  }

  /// Reads an example.
  ///
  /// - Parameter modules: The names of the modules that there are.
  init(_ text: String, _ modules: [String]) {
    var steps: [Step] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix(">>> ") {
        steps.append(Step(input: String(line.dropFirst(4))))
      } else if line.hasPrefix("... "), !steps.isEmpty {
        steps[steps.count - 1].input += "\n" + line.dropFirst(4)
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
    self.steps = Example.imports(of: steps, modules) + steps
  }

  /// The modules that examples use, by the names under which they use them, with the import that gives the name.
  static let modules = [
    "np": ("numpy", "import numpy as np"), "plt": ("matplotlib.pyplot", "import matplotlib.pyplot as plt"),
    "sklearn": ("sklearn", "import sklearn.datasets"),
  ]

  /// - Parameter plain: The modules that are imported by their own names.
  private static func imports(of steps: [Step], _ plain: [String]) -> [Step] {
    let words = steps.flatMap { $0.input.pathRoots }
    let short = modules.keys.sorted().filter(words.contains).compactMap { modules[$0]?.1 }
    return (plain.filter { words.contains($0) && modules[$0] == nil }.map { "import \($0)" } + short).map {
      Step(input: $0)
    }
  }

  /// A path with the module's own name where it begins with one that examples use: `np.zeros` is `numpy.zeros`.
  static func spelledOut(_ path: String) -> String {
    let parts = path.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let module = modules[String(parts[0])] else { return path }
    return "\(module.0).\(parts[1])"
  }

  /// The example as it stands on the screen.
  var text: StyledText {
    StyledText(lines: steps.flatMap(lines))
  }

  private func lines(of step: Step) -> [StyledText] {
    step.input.allLines.behindPrompts + step.output.map { StyledText($0, .printed) }
  }
}

extension String {
  /// The names at which a path begins: `math` in `2 * math.sqrt(x.data)`, and `x`.
  fileprivate var pathRoots: [String] {
    let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return split { !isPart($0) }.filter { $0.contains(".") && $0.first != "." }
      .compactMap { $0.split(separator: ".").first.map(String.init) }
  }

  /// Whether the text is a name.
  var isIdentifier: Bool {
    first.map { $0.isLetter || $0 == "_" } == true && allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
