import Micrograd
import PythonRuntime

/// Parts side by side or in a row.
class NetworkGroupObject: NetworkObject {
  /// The parts in the order of their parameters: a list of the program's, which may put others in.
  let list: ListObject
  /// The attribute by which a program reaches them.
  let partsName: String
  /// The items of the list when they were looked at last, and the parts that they are: the items hold them.
  @exclusivity(unchecked) private var found: (items: ItemsSeen, parts: [Unmanaged<NetworkObject>])?

  init(_ parts: [NetworkObject], _ partsName: String, _ library: NetworkLibrary) {
    list = ListObject(ContiguousArray(parts.map { .other($0) }))
    self.partsName = partsName
    super.init(library)
    joinHeap()
  }

  override func visit(_ visitor: Heap.Visitor) { visitor(list) }

  override func clear() { found = nil }

  /// The parts as they stand now.
  ///
  /// - Throws: TypeError when the program has put something else among them.
  func parts() throws -> [NetworkObject] { try list.items.indices.map(part) }

  /// Calls `body` with ``parts()``, from one of them on; they are looked at anew only when the list was changed.
  ///
  /// - Throws: RecursionError where a part holds itself, and KeyboardInterrupt.
  final func forEachPart(
    from first: Int = 0, _ interpreter: Interpreter, _ body: (NetworkObject) throws -> Void
  ) throws {
    try interpreter.nested("while calling a Python object") {
      for part in try foundParts().dropFirst(first) { try part._withUnsafeGuaranteedRef(body) }
    }
  }

  private func foundParts() throws -> [Unmanaged<NetworkObject>] {
    if let found, found.items.areStill(in: list) { return found.parts }
    let parts = try parts().map { Unmanaged.passUnretained($0) }
    found = (ItemsSeen(of: list), parts)
    return parts
  }

  private func part(_ place: Int) throws -> NetworkObject {
    let object = list.items[place]
    if case .other(let other) = object, let part = other as? NetworkObject { return part }
    throw PythonError.type(
      "\(partsName) of a \(type.name) must hold parts of networks, not '\(object.typeName)'")
  }

  override func repr(_ interpreter: Interpreter) throws -> String {
    var parts: [String] = []
    try forEachPart(interpreter) { parts.append(try $0.repr(interpreter)) }
    return "\(type.name) of [\(parts.joined(separator: ", "))]"
  }

  override func addParameters(to parameters: inout [ValueObject], _ interpreter: Interpreter) throws {
    try forEachPart(interpreter) { try $0.addParameters(to: &parameters, interpreter) }
  }

  override func storedAttribute(_ name: Name) -> Object? {
    name.text == partsName ? .list(list) : nil
  }

  override var attributeNames: [String] { [partsName] }
}

/// `Layer`: neurons side by side.
final class LayerObject: NetworkGroupObject {
  @exclusivity(unchecked) private var reading: Reading?

  init(_ layer: Layer, _ library: NetworkLibrary) {
    super.init(layer.neurons.map { NeuronObject($0, library) }, "neurons", library)
  }

  override var type: TypeObject { library.layerType }

  override func clear() {
    super.clear()
    reading = nil
  }

  override func apply(_ inputs: [Value], _ interpreter: Interpreter) throws -> [Value] {
    if let reading = try currentReading() {
      try library.live.checkRoom(for: reading.mostNodes)
      return reading.layer(inputs)
    }
    return try results(interpreter) { try $0.apply(inputs, interpreter) }
  }

  override func apply(mixed inputs: [Input], _ interpreter: Interpreter) throws -> [Value] {
    try results(interpreter) { try $0.apply(mixed: inputs, interpreter) }
  }

  private func results(
    _ interpreter: Interpreter, _ apply: (NetworkObject) throws -> [Value]
  ) throws -> [Value] {
    var results: [Value] = []
    try forEachPart(interpreter) { results += try apply($0) }
    return results
  }

  /// The neurons as their parameters stand now; nil where a part is no neuron.
  private func currentReading() throws -> Reading? {
    if let reading, reading.isStill(of: self) { return reading }
    reading = try Reading(of: self)
    return reading
  }

  /// The neurons as they were read once, to know at one look at each whether they still are so.
  private final class Reading {
    let layer: Layer
    /// How many nodes the layer makes at most.
    let mostNodes: Int
    /// The neurons and what was read of each: the items hold them.
    private let neurons: [(object: Unmanaged<NeuronObject>, reading: NeuronObject.Reading)]
    private let items: ItemsSeen

    init?(of object: LayerObject) throws {
      let objects = try object.parts().compactMap { $0 as? NeuronObject }
      guard objects.count == object.list.items.count else { return nil }
      neurons = try objects.map { (.passUnretained($0), try $0.currentReading()) }
      items = ItemsSeen(of: object.list)
      layer = Layer(neurons: neurons.map(\.reading.neuron))
      mostNodes = layer.neurons.map { 2 * $0.weights.count + 1 }.reduce(0, +)
    }

    @inline(__always)
    func isStill(of object: LayerObject) -> Bool {
      items.areStill(in: object.list)
        && neurons.allSatisfy { neuron in
          neuron.object._withUnsafeGuaranteedRef { $0.isStill(as: neuron.reading) }
        }
    }
  }
}

/// `MLP`: layers in a row.
final class MLPObject: NetworkGroupObject {
  init(_ network: MLP, _ library: NetworkLibrary) {
    super.init(network.layers.map { LayerObject($0, library) }, "layers", library)
  }

  override var type: TypeObject { library.mlpType }

  /// Without layers the inputs come back as they are, as in micrograd.
  override func call(_ arguments: Arguments) throws -> Object {
    list.items.isEmpty && arguments.count == 1 ? arguments[0] : try super.call(arguments)
  }

  override func apply(_ inputs: [Value], _ interpreter: Interpreter) throws -> [Value] {
    try pass(inputs, from: 0, interpreter)
  }

  override func apply(mixed inputs: [Input], _ interpreter: Interpreter) throws -> [Value] {
    guard let first = try parts().first else { return [] }
    return try pass(first.apply(mixed: inputs, interpreter), from: 1, interpreter)
  }

  /// Passes values through the layers from one of them on.
  private func pass(_ inputs: [Value], from first: Int, _ interpreter: Interpreter) throws -> [Value] {
    var passed = inputs
    try forEachPart(from: first, interpreter) { passed = try $0.apply(passed, interpreter) }
    return passed
  }
}
