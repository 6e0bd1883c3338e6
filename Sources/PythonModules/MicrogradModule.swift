import Micrograd
import PythonRuntime

/// What `import micrograd` finds: the engine, and the networks on it. All of it is there without an import too.
public final class MicrogradModule {
  /// The values of the program.
  public let live: LiveValues
  let networks: NetworkLibrary

  /// Gives an interpreter the engine: the names, the modules, and the freeing of what no value needs.
  public init(in interpreter: Interpreter) {
    live = LiveValues()
    networks = NetworkLibrary(live)
    live.valueType = live.makeValueType()
    let members = engineMembers + networkMembers
    for (name, object) in members { interpreter.defineBuiltin(name, object) }
    interpreter.modules["micrograd"] = source("micrograd", members)
    interpreter.modules["micrograd.engine"] = source("micrograd.engine", engineMembers)
    interpreter.modules["micrograd.nn"] = source("micrograd.nn", members)
    live.tape.checkWhileSweeping = { [unowned interpreter] in try interpreter.stopIfInterrupted() }
    // The interpreter keeps the module, whose classes the program may still call.
    interpreter.onTick = { [self] in live.compactIfWorthwhile() }
  }

  /// The names that are there without an import, with the module from which Python imports them.
  public var namesByModule: [(module: String, names: [String])] {
    [("micrograd.engine", engineMembers.map(\.0)), ("micrograd.nn", networkMembers.map(\.0))]
  }

  private var engineMembers: [(String, Object)] { [("Value", .type(live.valueType))] }

  private var networkMembers: [(String, Object)] {
    [
      ("Module", .type(networks.moduleType)), ("Neuron", .type(networks.neuronType)),
      ("Layer", .type(networks.layerType)), ("MLP", .type(networks.mlpType)),
    ]
  }

  private func source(_ name: String, _ members: [(String, Object)]) -> ModuleSource {
    ModuleSource { _ in ModuleObject(name, members: members) }
  }
}
