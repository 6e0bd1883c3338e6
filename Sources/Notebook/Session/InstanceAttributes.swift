import PythonRuntime

/// What instances of a program's own classes hold, by the ways to it: `p.x`, `net.layers[0].w[1]`.
///
/// Looking runs nothing of the program. An instance is told of by the first way that leads to it, so rings end.
struct InstanceAttributes {
  private(set) var found: [(name: String, owner: String, object: Object)] = []
  private var seen: Set<ObjectIdentifier> = []

  /// More are not looked at.
  private static let most = 2000

  /// Gathers what the objects that names are bound to hold.
  init(below bindings: [(name: String, object: Object)]) {
    var waiting = bindings.filter { !$0.name.hasPrefix("__") }.map {
      (name: $0.name, owner: $0.name, object: $0.object)
    }
    var next = 0
    while next < waiting.count, found.count < Self.most {
      let (name, owner, object) = waiting[next]
      for part in parts(of: object) {
        if part.isTold { found.append((name + part.step, owner, part.object)) }
        waiting.append((name + part.step, owner, part.object))
      }
      next += 1
    }
  }

  /// The attributes of an instance, and those items of a list or tuple that are instances or values.
  private mutating func parts(of object: Object) -> [(step: String, object: Object, isTold: Bool)] {
    if case .instance(let instance) = object {
      guard seen.insert(ObjectIdentifier(instance)).inserted else { return [] }
      return instance.attributes.map { (".\($0.name)", $0.value, !$0.value.isInstance) }
    }
    guard let items = object.indexedItems, items.count <= Self.most, let identity = object.identity,
      items.contains(where: \.isInstance), seen.insert(identity).inserted
    else { return [] }
    return items.enumerated().map { ("[\($0)]", $1, false) }
  }
}

extension Object {
  fileprivate var isInstance: Bool { if case .instance = self { true } else { false } }
}
