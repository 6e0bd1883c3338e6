import Micrograd
import PythonRuntime

extension ValueNames {
  /// The parameters of the networks among what names are bound to, with what drawings call them.
  ///
  ///     l0.n1.w2      weight 2 of neuron 1 of layer 0 of the only network
  ///     n.l0.n1.b     a bias, where several networks are bound
  ///     m.w0          a weight of the neuron m
  ///
  /// A network in which a program has put something else is left out.
  public static func parameters(
    ofNetworksAmong bindings: [(name: String, object: Object)]
  ) -> ParameterNames {
    let networks = bindings.compactMap { binding in
      binding.object.asNetwork.map { (name: binding.name, network: $0) }
    }
    return ParameterNames {
      networks.flatMap { name, network in
        let isOnly = networks.count == 1 && network is MLPObject
        return network.namedNeurons(under: isOnly ? "" : name + ".")
      }
    }
  }
}

/// What drawings call the parameters of networks.
///
/// They are gathered when the first one is asked for: most steps of a large network draw none. Of a network they
/// name all or none.
public final class ParameterNames {
  /// A network of more parameters is drawn without their names; to gather those would be felt at each drawing.
  static let mostInNetwork = 100_000

  /// A neuron's path and its parameters, the bias last.
  struct NeuronParameters {
    let path: String
    let values: [Value]
  }

  private let gather: () -> [NeuronParameters]
  private lazy var neurons = gather()
  private lazy var places = places(in: neurons)

  /// Makes names of parameters that are gathered when they are needed.
  init(_ gather: @escaping () -> [NeuronParameters]) { self.gather = gather }

  /// Makes no names.
  public convenience init() { self.init { [] } }

  /// The name of a parameter; nil for another value. O(parameters) the first time, then O(1).
  func name(of value: Value) -> String? {
    places[value.index].map { neuron, place in
      let (path, values) = (neurons[neuron].path, neurons[neuron].values)
      return path + (place == values.count - 1 ? "b" : "w\(place)")
    }
  }

  /// Whether the value is a parameter. O(parameters) the first time, then O(1).
  func contains(_ value: Value) -> Bool { places[value.index] != nil }

  private func places(in neurons: [NeuronParameters]) -> [Int: (neuron: Int, place: Int)] {
    var places: [Int: (neuron: Int, place: Int)] = [:]
    for (number, neuron) in neurons.enumerated() {
      for (place, value) in neuron.values.enumerated() where places[value.index] == nil {
        places[value.index] = (number, place)
      }
    }
    return places
  }
}

extension Object {
  fileprivate var asNetwork: NetworkObject? {
    if case .other(let other) = self { other as? NetworkObject } else { nil }
  }
}

extension NetworkObject {
  /// The neurons with their paths; none when they are too large, or hold something else than values.
  fileprivate func namedNeurons(under path: String) -> [ParameterNames.NeuronParameters] {
    var neurons: [ParameterNames.NeuronParameters] = []
    var room = ParameterNames.mostInNetwork
    let isWhole = try? gather(into: &neurons, room: &room, under: path)
    return isWhole == true ? neurons : []
  }

  /// Gathers neurons as long as there is room for their parameters, and says whether these are all.
  private func gather(
    into neurons: inout [ParameterNames.NeuronParameters], room: inout Int, under path: String
  ) throws -> Bool {
    guard let group = self as? NetworkGroupObject else {
      neurons.append(.init(path: path, values: try parameters().map(\.value)))
      room -= neurons[neurons.count - 1].values.count
      return room >= 0
    }
    for (place, part) in try group.parts().enumerated() {
      let name = "\(path)\(group.partsName.prefix(1))\(place)."
      guard try part.gather(into: &neurons, room: &room, under: name) else { return false }
    }
    return true
  }
}
