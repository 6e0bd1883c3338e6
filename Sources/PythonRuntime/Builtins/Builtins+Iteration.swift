extension Builtins {
  static let iteration: [BuiltinFunction] = [
    BuiltinFunction("len", "obj, /", "Return how many items an object holds.\n>>> len([1, 2, 3])\n3") {
      .int(try $0.interpreter.length($0[0]))
    },
    BuiltinFunction(
      "iter", "object, sentinel=, /",
      """
      Return an iterator.
      >>> it = iter([1, 2]); next(it)
      1
      """
    ) { try iter($0) },
    BuiltinFunction(
      "next", "iterator, default=, /",
      """
      Return the next object of an iterator.
      >>> next(iter('abc'))
      'a'
      """
    ) {
      try next($0)
    },
    BuiltinFunction(
      "sorted", "iterable, /, *, key=None, reverse=False",
      """
      Return a sorted list of what an iterable gives.
      >>> sorted([3, 1, 2], reverse=True)
      [3, 2, 1]
      """,
      reading: .asTuple
    ) { arguments in
      let interpreter = arguments.interpreter
      let items = try interpreter.items(of: arguments[0])
      let reverse = try arguments.keyword("reverse").map(interpreter.shortInteger) ?? 0 != 0
      return .list(
        ListObject(try interpreter.sorted(items, key: arguments.keyword("key"), reverse: reverse)))
    },
  ]

  private static func iter(_ arguments: Arguments) throws -> Object {
    let function = arguments[0]
    guard let sentinel = arguments.optional(1) else {
      let iterator = try arguments.interpreter.iterator(function)
      if let iterator = iterator as? InstanceIterator { return .instance(iterator.instance) }
      return iterator.object
    }
    guard arguments.interpreter.isCallable(function) else {
      throw PythonError.type("iter(v, w): v must be callable")
    }
    return CallableIterator(function, until: sentinel).object
  }

  private static func next(_ arguments: Arguments) throws -> Object {
    if case .instance(let instance) = arguments[0] { return try next(instance, arguments) }
    guard case .other(let object) = arguments[0], let iterator = object as? IteratorObject else {
      throw PythonError.type("'\(arguments[0].typeName)' object is not an iterator")
    }
    arguments.interpreter.touch(iterator)
    if let value = try iterator.next(arguments.interpreter) { return value }
    guard let value = arguments.optional(1) else { throw PythonError(.stopIteration, arguments: []) }
    return value
  }

  /// What `next` gives of an instance, by its `__next__`.
  private static func next(_ instance: InstanceObject, _ arguments: Arguments) throws -> Object {
    do {
      if let value = try arguments.interpreter.callSpecial(.next, on: instance) { return value }
    } catch let error as PythonError where error.type == .stopIteration {
      guard let value = arguments.optional(1) else { throw error }
      return value
    }
    throw PythonError.type("'\(instance.type.name)' object is not an iterator")
  }
}
