import PythonModules
import PythonRuntime

/// Something with a name that has parameters to be trained.
struct Trainable {
  let name: String
  let parameters: [Parameter]
}

extension Notebook {
  /// What can be trained in this session: its networks, else the values that names are bound to and that nothing was
  /// computed for.
  ///
  /// A layer of a network that has a name of its own is a part of it, and not there twice.
  func trainable() throws -> [Trainable] {
    let networks = try models.map { name, object in
      Trainable(name: name, parameters: try parameters(of: object, named: name))
    }
    return networks.isEmpty ? trainableLeaves : Self.withoutParts(networks)
  }

  /// The values that names are bound to and that nothing was computed for.
  var trainableLeaves: [Trainable] {
    boundObjects.filter(\.object.isLeaf).map { name, object in
      Trainable(name: name, parameters: [Parameter(name: name, object: object)])
    }
  }

  private static func withoutParts(_ networks: [Trainable]) -> [Trainable] {
    var seen: Set<ObjectIdentifier> = []
    let kept = networks.enumerated().sorted { $0.element.parameters.count > $1.element.parameters.count }
      .filter { _, network in
        let new = network.parameters.filter { $0.object.identity.map { seen.insert($0).inserted } ?? false }
        return !new.isEmpty
      }
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }
}

extension Object {
  /// Whether the object is a value that was made from no other.
  fileprivate var isLeaf: Bool {
    asValue?.parents.isEmpty ?? LearnerValue(self)?.operands.isEmpty ?? false
  }
}
