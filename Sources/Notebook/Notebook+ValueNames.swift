import Micrograd
import PythonModules
import PythonRuntime

extension Notebook {
  /// Items of longer lists have no names: nobody reads a hundred of them.
  private static let longestNamedList = 100

  /// What the program calls its values: by the names it has bound, then as items of lists and tuples, such as `xs[0]`.
  var valueNames: ValueNames {
    var names: [(name: String, value: Value)] = []
    var itemNames: [(name: String, value: Value)] = []
    for name in interpreter.boundNames where name != "_" {
      guard let object = interpreter[global: name] else { continue }
      if let value = object.asValue {
        names.append((name, value))
      } else {
        itemNames += items(of: object, name)
      }
    }
    return ValueNames(names + itemNames)
  }

  private func items(of object: Object, _ name: String) -> [(name: String, value: Value)] {
    let items: ContiguousArray<Object>
    switch object {
    case .list(let list): items = list.items
    case .tuple(let tuple): items = tuple.items
    default: return []
    }
    guard items.count <= Notebook.longestNamedList else { return [] }
    return items.enumerated().compactMap { place, item in
      item.asValue.map { ("\(name)[\(place)]", $0) }
    }
  }
}
