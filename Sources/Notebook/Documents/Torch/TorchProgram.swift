import Micrograd
import PythonModules
import PythonSyntax
import TerminalDrawing

/// A graph, or a network, as a program for PyTorch that prints the same numbers.
struct TorchProgram {
  let text: String
  /// Larger graphs print what has a name only.
  private static let mostPrinted = 200

  fileprivate static func header(_ what: String, _ prints: String) -> String {
    """
    \("\(what), as a program for PyTorch: pip install torch, then python3 this file.\n\n\(prints)".asComment)

    import torch

    torch.set_default_dtype(torch.float64)  # micrograd's numbers are doubles


    """
  }

  /// A number as Python reads it.
  fileprivate static func literal(_ number: Double) -> String {
    number.isFinite ? "\(number)" : "float(\"\(number)\")"
  }
}

// MARK: - Graphs

extension TorchProgram {
  /// The graph that ends in a value.
  ///
  /// - Throws: A failure where an operation has a rule of the learner's own, which PyTorch doesn't know.
  init(of root: Value, called name: String, _ names: ValueNames) throws {
    let graph = ValueGraph(of: root, names: names)
    let variables = TorchVariables(graph)
    var lines: [String] = []
    for (place, value) in graph.values.enumerated() {
      guard !value.isConstant || place == graph.values.count - 1 else { continue }
      lines.append("\(variables.name(place)) = \(try TorchProgram.formula(of: value, variables))")
    }
    let entries = TorchProgram.printed(graph).map {
      "    (\(JSONLine.quoted(variables.title($0))), \(variables.name($0))),"
    }
    text =
      TorchProgram.header(
        "The graph of \(name)",
        "It prints each value's name, data and gradient, as micrograd has them after one pass from \(name).")
      + lines.joined(separator: "\n") + "\n\nvalues = [\n" + entries.joined(separator: "\n") + "\n]\n"
        + """
        for _, value in values:
            value.retain_grad()
        \(variables.name(graph.values.count - 1)).backward()
        for name, value in values:
            print(name, value.item(), value.grad.item(), sep="\\t")

        """
  }

  /// The places of the values that the program prints.
  static func printed(_ graph: ValueGraph) -> [Int] {
    graph.values.indices.filter { place in
      let node = graph.graph.nodes[place]
      let isNamed = !node.title.isEmpty && !node.isTitledByFormula
      return !graph.values[place].isConstant && (isNamed || graph.values.count <= mostPrinted)
    }
  }

  private static func formula(of value: Value, _ variables: TorchVariables) throws -> String {
    let operands = value.parents.map(variables.operand)
    switch value.operation {
    case .leaf: return "torch.tensor(\(literal(value.data)), requires_grad=True)"
    case .add: return "\(operands[0]) + \(operands[1])"
    case .multiply: return "\(operands[0]) * \(operands[1])"
    case .power(let exponent):
      return "\(operands[0]) ** \(exponent.isWhole ? "\(exponent)" : literal(exponent.value))"
    case .relu: return "torch.relu(\(operands[0]))"
    case .tanh: return "torch.tanh(\(operands[0]))"
    case .exp: return "torch.exp(\(operands[0]))"
    case .log: return "torch.log(\(operands[0]))"
    case .custom(let name):
      throw Failure(
        command: "the operation \(name) has a rule of its own, which PyTorch doesn't know",
        hint: "write it with + * ** exp log tanh relu, whose rules both know")
    }
  }
}

/// What the values of a graph are called in a program of Python's.
private struct TorchVariables {
  private let graph: ValueGraph
  private var names: [String] = []
  private let places: [Int: Int]

  /// What the program itself uses, and can't call a value.
  private static let taken: Set<String> = ["torch", "print", "float", "values", "value", "name"]

  init(_ graph: ValueGraph) {
    self.graph = graph
    places = Dictionary(uniqueKeysWithValues: graph.values.enumerated().map { ($1.index, $0) })
    var used = TorchVariables.taken
    for place in graph.values.indices {
      let wanted = isNamed(place) ? TorchVariables.identifier(graph.graph.nodes[place].title) : nil
      var name = wanted.flatMap { used.contains($0) || isKeyword($0) ? nil : $0 } ?? "v\(place)"
      while !used.insert(name).inserted { name += "_" }
      names.append(name)
    }
  }

  func name(_ place: Int) -> String { names[place] }

  /// What a person knows the value by.
  func title(_ place: Int) -> String {
    let title = graph.graph.nodes[place].title
    return title.isEmpty ? names[place] : title
  }

  func isNamed(_ place: Int) -> Bool {
    let node = graph.graph.nodes[place]
    return !node.title.isEmpty && !node.isTitledByFormula
  }

  /// A number that was written into a formula stands there again.
  func operand(_ value: Value) -> String {
    guard let place = places[value.index], !value.isConstant else {
      return value.data.sign == .minus
        ? "(\(TorchProgram.literal(value.data)))" : TorchProgram.literal(value.data)
    }
    return names[place]
  }

  private static func identifier(_ title: String) -> String? {
    let text = title.replacingDots
    guard let first = text.utf8.first, text.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
    else { return nil }
    return isLetter(first) ? text : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41 || byte == UInt8(ascii: "_")
  }
}

extension String {
  fileprivate var replacingDots: String { String(map { $0 == "." ? "_" : $0 }) }
}

// MARK: - Networks

extension TorchProgram {
  /// A network with its numbers, applied to an input.
  ///
  /// - Parameter outputs: What micrograd's network gives for ``input(of:)``.
  init(of network: NetworkShape, called name: String, outputs: [Double]) {
    let modules = network.layers.flatMap { layer in
      ["torch.nn.Linear(\(layer.weights[0].count), \(layer.weights.count))"]
        + (layer.activation.torchName.map { [$0] } ?? [])
    }
    let numbers = network.layers.map { layer in
      let rows = layer.weights.map { "            \(TorchProgram.list($0)),\n" }.joined()
      return "    (\n        [\n\(rows)        ],\n        \(TorchProgram.list(layer.biases)),\n    ),\n"
    }
    text =
      TorchProgram.header(
        "The network \(name)",
        "It prints what the network gives for one input, and the gradients of the sum of that.\nLast digits may differ: PyTorch adds in another order."
      )
      + "model = torch.nn.Sequential(\n" + modules.map { "    \($0),\n" }.joined() + ")\n"
      + "numbers = [\n" + numbers.joined() + "]\n"
        + """
        linear = [part for part in model if isinstance(part, torch.nn.Linear)]
        with torch.no_grad():
            for part, (weights, biases) in zip(linear, numbers):
                part.weight.copy_(torch.tensor(weights))
                part.bias.copy_(torch.tensor(biases))

        x = torch.tensor(\(TorchProgram.list(TorchProgram.input(of: network))))
        y = model(x)
        print(y.tolist())  # micrograd: \(TorchProgram.list(outputs))
        y.sum().backward()
        for name, parameter in model.named_parameters():
            print(name, parameter.grad.tolist())

        """
  }

  /// An input that tells all weights apart: 0.1, 0.2 and so on.
  static func input(of network: NetworkShape) -> [Double] {
    (0..<network.inputCount).map { Double($0 + 1) / 10 }
  }

  private static func list(_ numbers: [Double]) -> String {
    "[" + numbers.map(literal).joined(separator: ", ") + "]"
  }
}

extension Activation {
  fileprivate var torchName: String? {
    switch self {
    case .linear: nil
    case .relu: "torch.nn.ReLU()"
    case .tanh: "torch.nn.Tanh()"
    }
  }
}
