/// `functools.wraps`: a function takes on the name and the docstring of the one that it stands for.
enum WrappedNames {
  static var members: [(String, Object)] {
    let values = ["ASSIGNED": assigned, "UPDATED": updated]
    return [
      Object.libraryFunction(
        "update_wrapper", "wrapper, wrapped, assigned=ASSIGNED, updated=UPDATED",
        """
        Give a function the name and the docstring of another one.
        >>> f = lambda: 1; functools.update_wrapper(f, len).__name__
        'len'
        """, values: values
      ) { try update($0[0], $0[1], $0[2], $0.interpreter) },
      .libraryFunction(
        "wraps", "wrapped, assigned=ASSIGNED, updated=UPDATED",
        """
        Return a decorator that gives a function the name and the docstring of another one.
        >>> f = functools.wraps(len)(lambda: 1); f.__name__
        'len'
        """, values: values
      ) { outer in
        let (wrapped, assigned) = (outer[0], outer[1])
        return .libraryFunction("wraps.<locals>.decorator", "wrapper") {
          try update($0[0], wrapped, assigned, $0.interpreter)
        }
      },
    ].members + [("WRAPPER_ASSIGNMENTS", assigned), ("WRAPPER_UPDATES", updated)]
  }

  private static var assigned: Object {
    .tuple(["__module__", "__name__", "__qualname__", "__doc__", "__annotations__"].map { .string($0) })
  }

  private static var updated: Object { .tuple([.string("__dict__")]) }

  private static func update(
    _ wrapper: Object, _ wrapped: Object, _ assigned: Object, _ interpreter: Interpreter
  ) throws -> Object {
    for name in try interpreter.items(of: assigned) {
      guard case .string(let text) = name else {
        throw PythonError.type("attribute name must be string, not '\(name.typeName)'")
      }
      try copy(Name(text.value), from: wrapped, to: wrapper, interpreter)
    }
    if case .function(let function) = wrapped {
      for name in function.attributeNames where !name.hasPrefix("__") {
        try copy(Name(name), from: wrapped, to: wrapper, interpreter)
      }
    }
    try interpreter.setAttribute(wrapper, "__wrapped__", to: wrapped)
    return wrapper
  }

  private static func copy(
    _ name: Name, from wrapped: Object, to wrapper: Object, _ interpreter: Interpreter
  ) throws {
    guard let found = try interpreter.find(name, in: wrapped) else { return }
    try interpreter.setAttribute(wrapper, name, to: interpreter.object(found))
  }
}
