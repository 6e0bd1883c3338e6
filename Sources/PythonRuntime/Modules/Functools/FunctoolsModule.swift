import PythonSyntax

/// The module `functools`: functions that make functions of functions.
enum FunctoolsModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "functools",
      [Object.builtin(reduce.owned(by: "_functools")), .builtin(ComparisonKey.cmpToKey)].members
        + [TypeObject.partial].members
        + [.cachedProperty].members + CachedFunction.makers() + WrappedNames.members
        + [
          Object.libraryFunction(
            "total_ordering", "cls",
            """
            Give a class the orders that follow from one.
            >>> @functools.total_ordering
            ... class N:
            ...     def __eq__(self, other): return True
            ...     def __lt__(self, other): return False
            >>> N() >= N()
            True
            """
          ) {
            try TotalOrdering.complete($0[0], $0.interpreter)
          }
        ].members,
      others: "partialmethod singledispatch singledispatchmethod",
      hints: ["singledispatch": "isinstance(x, int) tells what is to be done"])
  }

  private static let reduce = BuiltinFunction(
    "reduce", "function, iterable, initial=, /",
    """
    Return what a function makes of all objects, two at a time.
    >>> functools.reduce(lambda a, b: a * b, [1, 2, 3, 4])
    24
    """
  ) { arguments in
    let interpreter = arguments.interpreter
    guard let iterator = try interpreter.iteratorIfAny(arguments[1]) else {
      throw PythonError.type("reduce() arg 2 must support iteration")
    }
    guard var total = try arguments.optional(2) ?? iterator.next(interpreter) else {
      throw PythonError.type("reduce() of empty iterable with no initial value")
    }
    while let item = try iterator.next(interpreter) {
      try interpreter.tick()
      total = try interpreter.call(arguments[0], [total, item])
    }
    return total
  }
}

/// Fills a class up with the orders that follow from the one that it has and from `==`.
enum TotalOrdering {
  private static let orders: [SpecialMethod] = [.lt, .le, .gt, .ge]

  static func complete(_ object: Object, _ interpreter: Interpreter) throws -> Object {
    guard case .type(let type) = object, let own = type.asProgramClass else { return object }
    guard let root = orders.first(where: { own.special($0) != nil }) else {
      throw PythonError.value("must define at least one ordering operation: < > <= >=")
    }
    for order in orders where own.special(order) == nil {
      let name = order.name
      let method = Object.libraryFunction("\(own.qualifiedName).\(name.text)", "self, other") {
        try answer(order, from: root, $0)
      }
      try interpreter.setMember(name, of: own, to: method)
    }
    return object
  }

  private static func answer(
    _ order: SpecialMethod, from root: SpecialMethod, _ arguments: Arguments
  ) throws -> Object {
    let interpreter = arguments.interpreter
    guard let answer = try interpreter.callSpecial(root, on: arguments.instance(), arguments[1]),
      !answer.isNotImplemented
    else { return .other(NotImplementedObject.shared) }
    let holds = try interpreter.truth(answer)
    let equal = { try interpreter.isEqual(arguments[0], arguments[1]) }
    // The order that is the opposite; else the same direction, or the other one, with or without equality.
    if isOpposite(root, order) { return .bool(!holds) }
    let isSameDirection = goesUp(root) == goesUp(order)
    let directed = isSameDirection ? holds : !holds
    return .bool(try isStrict(order) ? directed && !equal() : directed || equal())
  }

  private static func isStrict(_ order: SpecialMethod) -> Bool { order == .lt || order == .gt }
  private static func goesUp(_ order: SpecialMethod) -> Bool { order == .lt || order == .le }
  private static func isOpposite(_ left: SpecialMethod, _ right: SpecialMethod) -> Bool {
    goesUp(left) != goesUp(right) && isStrict(left) != isStrict(right)
  }
}
