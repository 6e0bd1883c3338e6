import MersenneTwister
import Micrograd
import PythonRuntime

/// The classes `Module`, `Neuron`, `Layer` and `MLP` of one interpreter.
public final class NetworkLibrary {
  let live: LiveValues
  private(set) var moduleType: TypeObject = .object
  private(set) var neuronType: TypeObject = .object
  private(set) var layerType: TypeObject = .object
  private(set) var mlpType: TypeObject = .object

  /// How many parameters one network may have.
  static let parameterLimit = 5_000_000

  init(_ live: LiveValues) {
    self.live = live
    moduleType = TypeObject(
      "Module", summary: "What has parameters: a neuron, a layer, a network.",
      methods: [parametersMethod, zeroGradMethod],
      constructor: BuiltinFunction(
        "Module", "",
        """
        Make a module without parameters.
        >>> isinstance(MLP(2, [1]), Module)
        True
        """
      ) { [unowned self] _ in
        .other(NetworkObject(self))
      }, inheritance: .nothing)
    neuronType = TypeObject(
      "Neuron", base: moduleType, summary: "A neuron with nin inputs.", constructor: neuronConstructor,
      inheritance: .initialized)
    layerType = TypeObject(
      "Layer", base: moduleType, summary: "nout neurons side by side, with nin inputs each.",
      constructor: layerConstructor, inheritance: .initialized)
    mlpType = TypeObject(
      "MLP", base: moduleType, summary: "Layers in a row: MLP(3, [4, 4, 1]).", constructor: mlpConstructor,
      inheritance: .initialized)
  }

  /// Reads one input of a network.
  func input(_ object: Object) throws -> Input {
    if let value = object.asValue { return .value(value) }
    if let number = try object.number() { return .number(number) }
    throw PythonError.type("an input of a network must be a Value or a number, not '\(object.typeName)'")
  }

  /// Reads a parameter of a network.
  func valueObject(_ object: Object) throws -> ValueObject {
    // Nearly all are values themselves, no instances of a class that derives from it.
    if case .other(let other) = object, let value = other as? ValueObject { return value }
    if case .other(let other) = object.native, let value = other as? ValueObject { return value }
    throw PythonError.type("a parameter must be a Value, not '\(object.typeName)'")
  }
}

extension NetworkLibrary {
  private var parametersMethod: BuiltinFunction {
    BuiltinFunction(
      "parameters", "self, /",
      """
      Return all weights and biases.
      >>> len(MLP(3, [4, 4, 1]).parameters())
      41
      """
    ) { arguments in
      .list(try receiver(arguments)?.parameters(arguments.interpreter).map { .other($0) } ?? [])
    }
  }

  private var zeroGradMethod: BuiltinFunction {
    BuiltinFunction(
      "zero_grad", "self, /",
      """
      Set the gradients of all parameters to 0.
      >>> n = MLP(2, [1]); n([1.0, 2.0]).backward(); n.zero_grad(); n.parameters()[0].grad
      0
      """
    ) { arguments in
      guard let network = try receiver(arguments) else { return try zeroGradients(ofParametersOf: arguments) }
      try network.parameters(arguments.interpreter).map(\.value).zeroGrad()
      return .none
    }
  }

  private var neuronConstructor: BuiltinFunction {
    BuiltinFunction(
      "Neuron", "nin, nonlin=True, activation='relu'",
      "Make a neuron with random weights.\n>>> Neuron(2)\nReLUNeuron(2)"
    ) { [unowned self] arguments in
      let inputs = try size(arguments[0], "nin")
      try check(inputs + 1)
      let isNonlinear = try arguments.optional(1).map(arguments.interpreter.truth) ?? true
      let activation = try activation(arguments.optional(2))
      let neuron = arguments.interpreter.random.draw {
        Neuron(inputs: inputs, activation: isNonlinear ? activation : .linear, using: &$0, on: live.tape)
      }
      return .other(NeuronObject(neuron, self))
    }
  }

  private var layerConstructor: BuiltinFunction {
    BuiltinFunction(
      "Layer", "nin, nout, nonlin=True, activation='relu'",
      """
      Make a layer of random neurons.
      >>> Layer(2, 3)
      Layer of [ReLUNeuron(2), ReLUNeuron(2), ReLUNeuron(2)]
      """
    ) { [unowned self] arguments in
      let inputs = try size(arguments[0], "nin")
      let outputs = try size(arguments[1], "nout")
      try check((inputs + 1).multipliedReportingOverflow(by: outputs))
      let isNonlinear = try arguments.optional(2).map(arguments.interpreter.truth) ?? true
      let activation = try activation(arguments.optional(3))
      let shape = isNonlinear ? activation : .linear
      let layer = arguments.interpreter.random.draw {
        Layer(inputs: inputs, outputs: outputs, activation: shape, using: &$0, on: live.tape)
      }
      return .other(LayerObject(layer, self))
    }
  }

  private var mlpConstructor: BuiltinFunction {
    BuiltinFunction(
      "MLP", "nin, nouts, activation='relu'",
      """
      Make a random network; activation='tanh' makes the lecture's: tanh everywhere, random biases.
      >>> n = MLP(3, [4, 4, 1]); len(n.parameters())
      41
      """
    ) { [unowned self] arguments in
      let inputs = try size(arguments[0], "nin")
      let outputs = try arguments.interpreter.items(of: arguments[1]).map { try size($0, "nouts") }
      guard !outputs.isEmpty else { throw PythonError.value("nouts must name at least one layer") }
      let activation = try activation(arguments.optional(2))
      var count = 0
      for (nin, nout) in zip([inputs] + outputs, outputs) {
        try check((nin + 1).multipliedReportingOverflow(by: nout))
        count += (nin + 1) * nout
        try check(count)
      }
      let network = arguments.interpreter.random.draw {
        MLP(inputs: inputs, outputs: outputs, activation: activation, using: &$0, on: live.tape)
      }
      return .other(MLPObject(network, self))
    }
  }

  private func size(_ object: Object, _ name: String) throws -> Int {
    guard case .int(let size) = object, size >= 0, size < Int(Int32.max) else {
      throw PythonError.type(
        "\(name) must be a number of neurons, not \(object.typeName)",
        hint: "for example MLP(3, [4, 4, 1])")
    }
    return size
  }

  private func check(_ count: (partialValue: Int, overflow: Bool)) throws {
    try check(count.overflow ? .max : count.partialValue)
  }

  private func check(_ count: Int) throws {
    if count > NetworkLibrary.parameterLimit {
      throw PythonError(
        .memoryError, "a network of more than \(NetworkLibrary.parameterLimit) parameters would be too large")
    }
    try live.checkRoom()
  }

  private func activation(_ object: Object?) throws -> Activation {
    guard let object else { return .relu }
    guard case .string(let text) = object, let activation = Activation(rawValue: text.value) else {
      throw PythonError.value("activation must be 'relu', 'tanh' or 'linear'")
    }
    return activation
  }
}

/// The network that a method was called on; nil for an instance of a program's class that derives from `Module` alone.
private func receiver(_ arguments: Arguments) throws -> NetworkObject? {
  switch arguments[0].native {
  case .other(let network as NetworkObject): return network
  case .instance: return nil
  default: throw PythonError.type("a method of Module was called on '\(arguments[0].typeName)'")
  }
}

/// Sets `grad` of all parameters to 0 as micrograd does, through the `parameters` of the program's own class.
private func zeroGradients(ofParametersOf arguments: Arguments) throws -> Object {
  let interpreter = arguments.interpreter
  let parameters = try interpreter.call(interpreter.attribute(arguments[0], "parameters"), [])
  for parameter in try interpreter.items(of: parameters) {
    try interpreter.setAttribute(parameter, "grad", to: .int(0))
  }
  return .none
}
