import PythonRuntime

/// The parameters of a network, ours or of a learner's own classes, and the paths by which drawings call them.
///
///     l0.n1.w2      weight 2 of neuron 1 of layer 0
///     l0.n1.b       its bias
///
/// A list of parts gives a letter and a number, an attribute its name. Looking runs nothing of the program.
struct NetworkPaths {
  /// What holds parameters itself: a neuron.
  struct Part {
    /// Where it is, with a point at its end; empty for a neuron that is asked for by no name.
    let path: String
    /// The parameters and their names in the part.
    let parameters: [(name: String, object: Object)]
  }

  /// The parts in the order of their parameters.
  private(set) var parts: [Part] = []
  private var room: Int
  private var seen: Set<ObjectIdentifier> = []

  /// A network of more parameters is drawn without their names; to gather those would be felt at each drawing.
  static let mostParameters = 100_000
  /// Deeper than any network: a list of itself ends here.
  private static let deepest = 8

  /// Finds the parameters; nil where the object is no network, has too many, or holds something that cannot be one.
  init?(_ object: Object, under path: String) {
    guard NetworkPaths.isNetwork(object) else { return nil }
    room = NetworkPaths.mostParameters
    guard gather(object, path, depth: 0) else { return nil }
  }

  /// A network is ours, or can be asked or has `parameters`, as the lecture's classes.
  private static func isNetwork(_ object: Object) -> Bool {
    switch object {
    case .other(let other): other is NetworkObject
    case .instance(let instance):
      LearnerValue(object) == nil && (instance.inherits(.call) || instance.inherits(.parameters))
    default: false
    }
  }

  private static func isParameter(_ object: Object) -> Bool {
    object.asValue != nil || LearnerValue(object) != nil
  }

  /// Gathers the parts of an object, and says whether that were all.
  private mutating func gather(_ object: Object, _ path: String, depth: Int) -> Bool {
    guard depth < NetworkPaths.deepest, let identity = object.identity, seen.insert(identity).inserted else {
      return true
    }
    var parameters: [(name: String, object: Object)] = []
    for (name, content) in NetworkPaths.contents(of: object) {
      if NetworkPaths.isParameter(content) {
        parameters.append((name, content))
      } else if let items = content.storedItems, items.count <= room {
        for (number, item) in items.enumerated() {
          if NetworkPaths.isParameter(item) {
            parameters.append(("\(name)\(number)", item))
          } else if !gather(item, "\(path)\(name.prefix(1))\(number).", depth: depth + 1) {
            return false
          }
        }
      } else if !gather(content, "\(path)\(name).", depth: depth + 1) {
        return false
      }
    }
    room -= parameters.count
    if !parameters.isEmpty { parts.append(Part(path: path, parameters: parameters)) }
    return room >= 0
  }

  /// What an object of a network holds, by name; nothing for any other object.
  private static func contents(of object: Object) -> [(name: String, value: Object)] {
    switch object {
    case .instance(let instance): instance.attributes
    case .other(let neuron as NeuronObject): [("w", .list(neuron.weights)), ("b", neuron.bias)]
    case .other(let group as NetworkGroupObject): [(group.partsName, .list(group.list))]
    default: []
    }
  }
}
