import Micrograd
import PythonModules
import PythonRuntime

extension Notebook {
  /// Items of longer lists have no names: nobody reads a hundred of them.
  private static let longestNamedList = 100

  /// What the program calls its values.
  ///
  /// By the names it has bound, then as items of lists and tuples, such as `xs[0]`; and the parameters of its networks.
  var valueNames: ValueNames {
    let bindings = boundObjects
    let names = bindings.compactMap { binding in binding.object.asValue.map { (binding.name, $0) } }
    let lists = bindings.filter { $0.object.indexedItems != nil }
    return ValueNames(
      names.filter { !loopNames.contains($0.0) } + lists.flatMap { items(of: $0.object, $0.name) },
      leftByLoops: names.filter { loopNames.contains($0.0) },
      parameters: ValueNames.parameters(ofNetworksAmong: bindings))
  }

  /// The newest result that nothing uses; where cells are taken back, of what names and `_` hold, since other values may be there
  /// only to be brought back.
  var newestResult: Value? {
    let tape = micrograd.live.tape
    guard let held = heldValues else { return tape.newestUnused(since: 0, and: []) }
    return tape.newestUnused(since: tape.count, and: held, held: held)
  }

  /// Where cells are taken back, what names and `_` hold; nil where all values are held that are there.
  var heldValues: [Value]? {
    takesBack ? valueNames.bound + [(try? evaluate("_"))?.asValue].compactMap { $0 } : nil
  }

  /// What the program's names are bound to.
  var boundObjects: [(name: String, object: Object)] {
    interpreter.boundGlobals.filter { $0.name != "_" }
  }

  private func items(of object: Object, _ name: String) -> [(name: String, value: Value)] {
    guard let items = object.indexedItems, items.count <= Notebook.longestNamedList else { return [] }
    return items.enumerated().compactMap { place, item in
      item.asValue.map { ("\(name)[\(place)]", $0) }
    }
  }
}

extension Object {
  /// The items of a list or a tuple, which a program reaches by their places; nil for any other object, a set too.
  var indexedItems: ContiguousArray<Object>? {
    switch self {
    case .list(let list): list.items
    case .tuple(let tuple): tuple.items
    default: nil
    }
  }
}
