import PythonRuntime
import TerminalDrawing

/// What drawings call the parameters of networks that hold values of a learner's own class.
public struct LearnerParameters {
  /// The name of each parameter: `l0.n1.w2`.
  let names: [LearnerValue: String]
  /// The place in `groups` of the part that each parameter belongs to.
  let groupOf: [LearnerValue: Int]
  /// The parts of networks that have parameters, each after what holds it.
  let groups: [Graph.Group]

  /// Makes no names.
  public init() { self.init([]) }

  /// Finds the parameters of the networks among what names are bound to. O(what these networks hold).
  public init(among bindings: [(name: String, object: Object)]) {
    self.init(NetworkPaths.parts(among: bindings))
  }

  private init(_ parts: [NetworkPaths.Part]) {
    let found = GroupNames(parts.map(\.path))
    var names: [LearnerValue: String] = [:]
    var groupOf: [LearnerValue: Int] = [:]
    for (part, group) in zip(parts, found.groupOfPath) {
      for parameter in part.parameters {
        guard let value = LearnerValue(parameter.object), names[value] == nil else { continue }
        names[value] = part.path + parameter.name
        groupOf[value] = group
      }
    }
    self.names = names
    self.groupOf = groupOf
    groups = found.groups
  }
}
