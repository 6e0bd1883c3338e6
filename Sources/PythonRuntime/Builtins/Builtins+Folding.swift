import PythonSyntax

extension Builtins {
  static let folding: [BuiltinFunction] = [
    BuiltinFunction(
      "sum", "iterable, /, start=0",
      """
      Return the sum of start and all that an iterable gives.
      >>> sum([1, 2, 3])
      6
      """
    ) {
      try Summation.sum($0[0], start: $0.optional(1) ?? .int(0), $0.interpreter)
    },
    BuiltinFunction(
      "min", "*values, key=None, default=",
      """
      Return the smallest of several objects.
      >>> min(3, 1, 2)
      1
      """
    ) {
      try extreme($0, "min") { try $2.less($0, $1) }
    },
    BuiltinFunction(
      "max", "*values, key=None, default=",
      """
      Return the greatest of several objects.
      >>> max(['a', 'abc', 'ab'], key=len)
      'abc'
      """
    ) {
      try extreme($0, "max") { try $2.truth($2.compare(.greater, $0, $1)) }
    },
    BuiltinFunction(
      "all", "iterable, /",
      """
      Return whether all that an iterable gives counts as true.
      >>> all(x > 0 for x in [1, 2, 3])
      True
      """
    ) {
      arguments in
      .bool(try first(arguments) { try !arguments.interpreter.truth($0) } == nil)
    },
    BuiltinFunction(
      "any", "iterable, /",
      """
      Return whether something that an iterable gives counts as true.
      >>> any(x > 2 for x in [1, 2, 3])
      True
      """
    ) {
      arguments in
      .bool(try first(arguments) { try arguments.interpreter.truth($0) } != nil)
    },
  ]

  private static func first(_ arguments: Arguments, where test: (Object) throws -> Bool) throws -> Object? {
    let iterator = try arguments.interpreter.iterator(arguments[0])
    while let item = try iterator.next(arguments.interpreter) {
      try arguments.interpreter.tick()
      if try test(item) { return item }
    }
    return nil
  }

  /// The first object that none of the later ones surpasses.
  private static func extreme(
    _ arguments: Arguments, _ name: String, surpasses: (Object, Object, Interpreter) throws -> Bool
  ) throws -> Object {
    let interpreter = arguments.interpreter
    let key = arguments.keyword("key")
    let iterator = try candidates(arguments, name)
    guard var best = try iterator.next(interpreter) else {
      guard let value = arguments.keyword("default") else {
        throw PythonError.value("\(name)() arg is an empty sequence")
      }
      return value
    }
    var bestKey = try interpreter.apply(key, best)
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      let itemKey = try interpreter.apply(key, item)
      if try surpasses(itemKey, bestKey, interpreter) { (best, bestKey) = (item, itemKey) }
    }
    return best
  }

  private static func candidates(_ arguments: Arguments, _ name: String) throws -> IteratorObject {
    switch arguments.count {
    case 0: throw PythonError.type("\(name) expected at least 1 argument, got 0")
    case 1: return try arguments.interpreter.iterator(arguments[0])
    default:
      if arguments.keyword("default") != nil {
        throw PythonError.type("Cannot specify a default for \(name)() with multiple positional arguments")
      }
      return TupleIterator(ContiguousArray(arguments.positional))
    }
  }
}
