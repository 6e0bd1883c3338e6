/// The functions and classes that programs find without an import.
///
/// One function is one entry of its family's list: its name, what it takes, one sentence, and what it does.
enum Builtins {
  /// Makes them known to an interpreter. O(number of builtins).
  static func install(in interpreter: Interpreter) {
    for function in functions { interpreter.defineBuiltin(function.name, .builtin(function)) }
    for type in types { interpreter.defineBuiltin(type.name, .type(type)) }
    for type in ExceptionType.allCases { interpreter.defineBuiltin(type.rawValue, .type(.exception(type))) }
    for alias in ["IOError", "EnvironmentError"] {
      interpreter.defineBuiltin(alias, .type(.exception(.osError)))
    }
    interpreter.defineBuiltin("NotImplemented", .other(NotImplementedObject.shared))
    interpreter.defineBuiltin("Ellipsis", .other(EllipsisObject.shared))
    interpreter.defineBuiltin("__name__", .string("__main__"))
    for (name, make) in LibraryModules.all { interpreter.modules[name] = ModuleSource(make) }
  }

  private static let functions = numbers + folding + iteration + text + objects + [help]

  private static let types: [TypeObject] = [
    .object, .type, .bool, .int, .float, .string, .list, .tuple, .dict, .set, .frozenset, .range, .slice,
    .enumerate, .zip, .map, .filter, .reversed, .property, .staticMethod, .classMethod, .super,
  ]
}
