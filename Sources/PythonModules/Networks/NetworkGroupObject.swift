import Micrograd
import PythonRuntime

/// Parts side by side or in a row.
class NetworkGroupObject: NetworkObject {
  /// The parts in the order of their parameters: a list of the program's, which may put others in.
  let list: ListObject
  /// The attribute by which a program reaches them.
  let partsName: String
  @exclusivity(unchecked) private var lastRead: (items: ItemsSeen, parts: [NetworkObject])?

  init(_ parts: [NetworkObject], _ partsName: String, _ library: NetworkLibrary) {
    list = ListObject(ContiguousArray(parts.map { .other($0) }))
    self.partsName = partsName
    super.init(library)
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(list) }

  override func clear() { lastRead = nil }

  /// The parts as they stand now.
  ///
  /// - Throws: TypeError when the program has put something else among them.
  final func parts() throws -> [NetworkObject] {
    if let lastRead, lastRead.items.areStill(in: list) { return lastRead.parts }
    let parts = try list.items.indices.map(part)
    lastRead = (ItemsSeen(of: list), parts)
    return parts
  }

  private func part(_ place: Int) throws -> NetworkObject {
    let object = list.items[place]
    if case .other(let other) = object, let part = other as? NetworkObject { return part }
    throw PythonError.type(
      "\(partsName) of a \(type.name) must hold parts of networks, not '\(object.typeName)'")
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    "\(type.name) of [\(try parts().map { try $0.repr(interpreter) }.joined(separator: ", "))]"
  }

  override func addParameters(to parameters: inout [ValueObject]) throws {
    for part in try parts() { try part.addParameters(to: &parameters) }
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == partsName ? .list(list) : nil
  }

  override var attributeNames: [String] { [partsName] }
}

/// `Layer`: neurons side by side.
final class LayerObject: NetworkGroupObject {
  init(_ layer: Layer, _ library: NetworkLibrary) {
    super.init(layer.neurons.map { NeuronObject($0, library) }, "neurons", library)
  }

  override var type: TypeObject { library.layerType }

  override func apply(_ inputs: NetworkInputs, _ results: inout [Value], _ interpreter: Interpreter) throws {
    results.reserveCapacity(results.count + list.items.count)
    for part in try parts() { try part.apply(inputs, &results, interpreter) }
  }
}

/// `MLP`: layers in a row.
final class MLPObject: NetworkGroupObject {
  init(_ network: MLP, _ library: NetworkLibrary) {
    super.init(network.layers.map { LayerObject($0, library) }, "layers", library)
  }

  override var type: TypeObject { library.mlpType }

  override func apply(_ inputs: NetworkInputs, _ results: inout [Value], _ interpreter: Interpreter) throws {
    var passed = inputs
    var given: [Value] = []
    for part in try parts() {
      given = []
      try part.apply(passed, &given, interpreter)
      passed = .values(given)
    }
    results += given
  }
}
