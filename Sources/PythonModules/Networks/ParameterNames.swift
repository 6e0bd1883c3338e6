import Micrograd
import PythonRuntime

extension ValueNames {
  /// Networks of more parameters are drawn without their names; to gather those would be felt at each step.
  static let mostNamedParameters = 2_000

  /// The parameters of the networks among what names are bound to, with what drawings call them.
  ///
  ///     l0.n1.w2      weight 2 of neuron 1 of layer 0 of the only network
  ///     n.l0.n1.b     a bias, where several networks are bound
  ///     m.w0          a weight of the neuron m
  ///
  /// A network in which a program has put something else is left out.
  public static func parameters(
    ofNetworksAmong bindings: [(name: String, object: Object)]
  ) -> [(name: String, value: Value)] {
    let networks = bindings.compactMap { binding in
      binding.object.asNetwork.map { (name: binding.name, network: $0) }
    }
    return networks.flatMap { name, network in
      let isOnly = networks.count == 1 && network is MLPObject
      return (try? network.namedParameters(under: isOnly ? "" : name + ".")) ?? []
    }
  }
}

extension Object {
  fileprivate var asNetwork: NetworkObject? {
    if case .other(let other) = self { other as? NetworkObject } else { nil }
  }
}

extension NetworkObject {
  fileprivate func namedParameters(under path: String) throws -> [(name: String, value: Value)] {
    guard let group = self as? NetworkGroupObject else { return try namedWeights(under: path) }
    var named: [(name: String, value: Value)] = []
    for (place, part) in try group.parts().enumerated() {
      named += try part.namedParameters(under: "\(path)\(group.partsName.prefix(1))\(place).")
      if named.count > ValueNames.mostNamedParameters { return [] }
    }
    return named
  }

  /// The weights and the bias of a neuron.
  private func namedWeights(under path: String) throws -> [(name: String, value: Value)] {
    let values = try parameters().map(\.value)
    guard values.count <= ValueNames.mostNamedParameters else { return [] }
    return values.enumerated().map { place, value in
      (path + (place == values.count - 1 ? "b" : "w\(place)"), value)
    }
  }
}
