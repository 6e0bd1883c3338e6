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
}
