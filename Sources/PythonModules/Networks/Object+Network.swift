import Micrograd
import PythonRuntime

extension Object {
  /// The parameters of a network, where the object is one whose parameters are values of ours; nil for anything else.
  ///
  /// Nothing of the program is run to find them. O(number of parameters).
  public var networkParameters: [Value]? {
    guard let parts = NetworkPaths(self, under: "")?.parts else { return nil }
    let parameters = parts.flatMap(\.parameters)
    let values = parameters.compactMap(\.object.asValue)
    return values.count == parameters.count ? values : nil
  }

  /// What the parameters of a network are called within it, by the objects that they are: `l0.n1.w2`.
  ///
  /// Nothing of the program is run to find them. O(number of parameters).
  public var networkParameterNames: [ObjectIdentifier: String] {
    var names: [ObjectIdentifier: String] = [:]
    for part in NetworkPaths(self, under: "")?.parts ?? [] {
      for (name, object) in part.parameters {
        if let identity = object.identity { names[identity] = part.path + name }
      }
    }
    return names
  }
}
