import PythonRuntime

/// The parameters of a network, ours or of a learner's own classes, and the paths by which drawings call them.
///
///     l0.n1.w2      weight 2 of neuron 1 of layer 0
///     l0.n1.b       its bias
///
/// A list of parts gives a letter and a number, an attribute its name; a list whose letter would call something else too gives
/// its name and the number in brackets, `heads[0].b`. Looking runs nothing of the program.
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
    let contents = NetworkPaths.contents(of: object)
    for (name, content) in contents {
      if NetworkPaths.isParameter(content) {
        parameters.append((name, content))
      } else if let items = content.storedItems, items.count <= room {
        let parts = ItemNames(of: name, called: String(name.prefix(1)), among: contents)
        let values = ItemNames(of: name, called: name, among: contents)
        for (number, item) in items.enumerated() {
          if NetworkPaths.isParameter(item) {
            parameters.append((values[number], item))
          } else if !gather(item, "\(path)\(parts[number]).", depth: depth + 1) {
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
  fileprivate static func contents(of object: Object) -> [(name: String, value: Object)] {
    switch object {
    case .instance(let instance): instance.attributes
    case .other(let neuron as NeuronObject): [("w", .list(neuron.weights)), ("b", neuron.bias)]
    case .other(let group as NetworkGroupObject): [(group.partsName, .list(group.list))]
    default: []
    }
  }
}

/// What the items of a list are called in the object that holds it: `l0`, and `layers[0]` where something beside it is called so.
private struct ItemNames {
  private let start: String
  private let end: String

  init(of list: String, called short: String, among contents: [(name: String, value: Object)]) {
    let isTaken = contents.contains { name, value in
      name != list && name.hasPrefix(short)
        && (ItemNames.isNumber(name.dropFirst(short.count)) || short != list && ItemNames.holdsParts(value))
    }
    (start, end) = isTaken ? ("\(list)[", "]") : (short, "")
  }

  subscript(number: Int) -> String { "\(start)\(number)\(end)" }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func holdsParts(_ value: Object) -> Bool {
    value.storedItems?.contains { !NetworkPaths.contents(of: $0).isEmpty } ?? false
  }
}
