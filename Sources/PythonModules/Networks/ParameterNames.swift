import Micrograd
import PythonRuntime
import TerminalDrawing

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
    ParameterNames { NetworkPaths.parts(among: bindings) }
  }
}

/// What drawings call the parameters of networks, and the parts of the network that these belong to.
///
/// They are gathered when the first one is asked for: most steps of a large network draw none.
public final class ParameterNames {
  private let gather: () -> [NetworkPaths.Part]
  private lazy var parts = gather()
  private lazy var places = places(in: parts)
  /// The parts of networks that have parameters, each after what holds it.
  public private(set) lazy var groups = GroupNames(parts.map(\.path))

  /// Makes names of parameters that are gathered when they are needed.
  init(_ gather: @escaping () -> [NetworkPaths.Part]) { self.gather = gather }

  /// Makes no names.
  public convenience init() { self.init { [] } }

  /// All parameters with their names, in their order.
  public var all: [(name: String, value: Value)] {
    parts.flatMap { part in
      part.parameters.compactMap { parameter in
        parameter.object.asValue.map { (part.path + parameter.name, $0) }
      }
    }
  }

  /// The name of a parameter; nil for another value. O(parameters) the first time, then O(1).
  func name(of value: Value) -> String? {
    places[value.index].map { part, place in parts[part].path + parts[part].parameters[place].name }
  }

  /// The place in `groups` of the part that a parameter belongs to; nil for another value.
  func group(of value: Value) -> Int? { places[value.index].map { groups.groupOfPath[$0.part] } ?? nil }

  /// Whether the value is a parameter. O(parameters) the first time, then O(1).
  func contains(_ value: Value) -> Bool { places[value.index] != nil }

  private func places(in parts: [NetworkPaths.Part]) -> [Int: (part: Int, place: Int)] {
    var places: [Int: (part: Int, place: Int)] = [:]
    for (number, part) in parts.enumerated() {
      for (place, parameter) in part.parameters.enumerated() {
        guard let value = parameter.object.asValue, places[value.index] == nil else { continue }
        places[value.index] = (number, place)
      }
    }
    return places
  }
}

/// The groups that paths speak of: `l0.n1.` of `l0`, and of `l0.n1` within it.
public struct GroupNames {
  /// The groups, each after what holds it.
  public private(set) var groups: [Graph.Group] = []
  /// The innermost group of each path; nil for the empty one.
  private(set) var groupOfPath: [Int?] = []

  /// Reads paths, each with a point at its end.
  init(_ paths: [String]) {
    var places: [String: Int] = [:]
    for path in paths {
      var name = ""
      var group: Int?
      for part in path.split(separator: ".") {
        name += (name.isEmpty ? "" : ".") + part
        if places[name] == nil {
          places[name] = groups.count
          groups.append(Graph.Group(name: name, parent: group))
        }
        group = places[name]
      }
      groupOfPath.append(group)
    }
  }
}

extension NetworkPaths {
  /// The parts of all networks among what names are bound to; the path of the only one begins with its layers.
  static func parts(among bindings: [(name: String, object: Object)]) -> [Part] {
    var seen: Set<ObjectIdentifier> = []
    let networks = bindings.filter { binding in
      NetworkPaths(binding.object, under: "").map { !$0.parts.isEmpty } ?? false
        && binding.object.identity.map { seen.insert($0).inserted } ?? false
    }
    return networks.flatMap { name, object in
      let bare = NetworkPaths(object, under: "")?.parts ?? []
      let standsAlone = networks.count == 1 && bare.allSatisfy { !$0.path.isEmpty }
      return standsAlone ? bare : NetworkPaths(object, under: name + ".")?.parts ?? []
    }
  }
}
