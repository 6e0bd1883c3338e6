import Micrograd
import PythonModules
import PythonRuntime
import TerminalDrawing

extension Command {
  /// `:names`, `:names TEXT`
  static var names: Command {
    Command(
      "names", usage: ":names [TEXT]",
      summary: "the bound names, or those with TEXT: values, gradients, sizes",
      example: ["a = Value(2.0); xs = [1, 2, 3]", ":names"], task: .look
    ) { notebook, argument in
      let bound = notebook.boundObjects.filter { argument.isEmpty || $0.name.contains(argument) }
      guard !bound.isEmpty else {
        throw Failure(
          command: argument.isEmpty ? "no name is bound yet" : "no bound name contains \(argument)",
          hint: argument.isEmpty ? "for example a = Value(2.0)" : ":names lists all of them")
      }
      return Reply(
        figures: notebook.rows(ofValuesAmong: bound) + notebook.rows(ofLearnersValuesAmong: bound)
          + notebook.entries(of: bound))
    }
  }
}

extension Notebook {
  /// The values by the names that they are bound to, a row each, as a step shows them.
  fileprivate func rows(ofValuesAmong bound: [(name: String, object: Object)]) -> [Figure] {
    var seen: Set<Int> = []
    let values = bound.compactMap(\.object.asValue).filter { seen.insert($0.index).inserted }
    guard !values.isEmpty else { return [] }
    let names = valueNames
    guard let graph = ValueGraph(of: values, atMost: Notebook.mostLooked, names: names, changes: []) else {
      return [Notebook.table(values.map { ("a value of data \(short($0.data))", names.title(of: $0)) })]
    }
    return [.rows(graph.graph, graph.places(of: values))]
  }

  /// Larger graphs are not gone through for the sake of a list.
  private static let mostLooked = 20_000

  /// The same for values of a class that the learner has written.
  fileprivate func rows(ofLearnersValuesAmong bound: [(name: String, object: Object)]) -> [Figure] {
    var seen: Set<LearnerValue> = []
    let values = bound.compactMap { LearnerValue($0.object) }.filter { seen.insert($0).inserted }
    guard !values.isEmpty else { return [] }
    let names = learnerNames
    guard
      let graph = LearnerGraph(
        of: values, atMost: Notebook.mostLooked, names: names, parameters: learnerParameters)
    else { return [Notebook.table(values.map { ("a value of data \(short($0.data))", $0.title(names)) })] }
    return [graph.rows(of: values)]
  }

  /// The names that no row begins with: those of other objects, and those of values that are called otherwise.
  fileprivate func entries(of bound: [(name: String, object: Object)]) -> [Figure] {
    let (names, learnerNames) = (valueNames, learnerNames)
    let entries = bound.compactMap { name, object -> EntryList.Entry? in
      let title = object.asValue.map(names.title) ?? LearnerValue(object).map { $0.title(learnerNames) }
      if title == name { return nil }
      return EntryList.Entry(name, StyledText(title.map { "the value \($0)" } ?? meaning(of: object)))
    }
    return entries.isEmpty ? [] : [.entries(EntryList(entries))]
  }

  /// What an object is, how large, and where it is short, itself; nothing of the program is run to find out.
  private func meaning(of object: Object) -> String {
    if let parameters = object.networkParameters {
      return "\(object.typeName), \(parameterWords(parameters))"
    }
    switch object {
    case .list(let list): return "list of \(counted(list.items.count, "item"))"
    case .tuple(let tuple): return "tuple of \(counted(tuple.items.count, "item"))"
    case .dict(let dict): return "dict of \(counted(dict.entries.count, "key"))"
    case .set(let set): return "\(object.typeName) of \(counted(set.items.count, "item"))"
    case .function: return "function of " + interpreter.keywordNames(of: object).inWords
    case .type(let type): return "class \(type.shortName)"
    case .none: return "None"
    case .int, .float, .bool, .string: return "\(object.typeName) \(shortRepr(object))"
    default: return object.arrayWords ?? object.typeName
    }
  }

  private func parameterWords(_ parameters: [Value]) -> String {
    let passed = parameters.count { $0.gradientStatus != .none }
    let gradients =
      passed == 0 ? "no gradients" : passed == parameters.count ? "gradients" : "\(passed) gradients"
    return "\(counted(parameters.count, "parameter")), \(gradients)"
  }

  private func shortRepr(_ object: Object) -> String {
    ((try? interpreter.repr(object)) ?? "").shortened(to: 40)
  }
}

extension LearnerValue {
  /// What stands over it in a drawing: its label, else the first of its names.
  fileprivate func title(_ names: [LearnerValue: String]) -> String {
    label.isEmpty ? names[self] ?? "" : label
  }
}

extension [String] {
  /// The names between commas, or that there are none.
  fileprivate var inWords: String { isEmpty ? "nothing" : joined(separator: ", ") }
}
