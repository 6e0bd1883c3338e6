import PythonSyntax

/// The module `operator`: the operators of the language as functions.
enum OperatorModule {
  static func make(_ interpreter: Interpreter) -> ModuleObject {
    ModuleObject(
      "operator",
      functions.members + withUnderscores
        + [TypeObject.itemGetter, .attributeGetter, .methodCaller].members,
      others: "length_hint")
  }

  /// Messages name them with the module in which CPython has them.
  private static let functions = (plain + inPlace + comparisons + unary + sequences).map {
    $0.owned(by: "_operator")
  }

  private static let plain = binary("") { try $2.binary($0, $1.0, $1.1) }
  private static let inPlace = binary("i") { try $2.augmented($0, $1.0, $1.1) }

  private static let names: [(String, BinaryOperator)] = [
    ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
    ("mod", .modulo), ("pow", .power), ("matmul", .matrixMultiply), ("lshift", .leftShift),
    ("rshift", .rightShift), ("and", .bitAnd), ("or", .bitOr), ("xor", .bitXor),
  ]

  /// What the operators give for 6 and 3.
  private static let sixAndThree = [
    "add": "9", "sub": "3", "mul": "18", "truediv": "2.0", "floordiv": "2", "mod": "0", "pow": "216",
    "lshift": "48", "rshift": "0",
    "and": "2", "or": "7", "xor": "5",
  ]

  private static func noMatrices(_ prefix: String) -> String {
    "TypeError: unsupported operand type(s) for @\(prefix.isEmpty ? "" : "="): 'int' and 'int'"
  }

  private static func binary(
    _ prefix: String, _ body: @escaping (BinaryOperator, (Object, Object), Interpreter) throws -> Object
  ) -> [BuiltinFunction] {
    names.map { name, operation in
      // The two names that are keywords end with an underscore.
      let isKeyword = prefix.isEmpty && PythonSyntax.isKeyword(name)
      return BuiltinFunction(
        prefix + name + (isKeyword ? "_" : ""), "a, b, /",
        """
        Return a \(operation.rawValue)\(prefix.isEmpty ? "" : "=") b.
        >>> operator.\(prefix + name + (isKeyword ? "_" : ""))(6, 3)
        \(name == "matmul" ? noMatrices(prefix) : sixAndThree[name] ?? "")
        """
      ) { try body(operation, ($0[0], $0[1]), $0.interpreter) }
    }
  }

  private static let comparisons: [BuiltinFunction] =
    [
      ("lt", ComparisonOperator.less, "True"), ("le", .lessOrEqual, "True"), ("eq", .equal, "False"),
      ("ne", .notEqual, "True"), ("ge", .greaterOrEqual, "False"), ("gt", .greater, "False"),
      ("is_", .is, "False"), ("is_not", .isNot, "True"),
    ].map { name, operation, answer in
      BuiltinFunction(
        name, "a, b, /", "Return a \(operation.rawValue) b.\n>>> operator.\(name)(1, 2)\n\(answer)"
      ) {
        try $0.interpreter.compare(operation, $0[0], $0[1])
      }
    }

  private static let unary: [BuiltinFunction] =
    [
      ("neg", UnaryOperator.negative, "-5"), ("pos", .positive, "5"), ("inv", .invert, "-6"),
      ("invert", .invert, "-6"),
    ].map { name, operation, answer in
      BuiltinFunction(
        name, "a, /", "Return \(operation.rawValue)a.\n>>> operator.\(name)(5)\n\(answer)"
      ) {
        try $0.interpreter.unary(operation, $0[0])
      }
    } + [
      BuiltinFunction("abs", "a, /", "Return the size of a.\n>>> operator.abs(-3)\n3") {
        try $0.interpreter.callBuiltin("abs", [$0[0]])
      },
      BuiltinFunction(
        "not_", "a, /",
        """
        Return not a.
        >>> operator.not_([])
        True
        """
      ) { .bool(try !$0.interpreter.truth($0[0])) },
      BuiltinFunction("truth", "a, /", "Return whether a counts as true.\n>>> operator.truth([1])\nTrue") {
        .bool(try $0.interpreter.truth($0[0]))
      },
      BuiltinFunction(
        "index", "a, /",
        """
        Return a as an int.
        >>> operator.index(3)
        3
        """
      ) { try .whole($0.interpreter.whole($0[0])) },
    ]

  private static let sequences: [BuiltinFunction] = [
    BuiltinFunction(
      "getitem", "a, b, /",
      """
      Return a[b].
      >>> operator.getitem(['a', 'b'], 1)
      'b'
      """
    ) { try $0.interpreter.item($0[0], $0[1]) },
    BuiltinFunction(
      "setitem", "a, b, c, /",
      """
      Do a[b] = c.
      >>> a = [1]; operator.setitem(a, 0, 5); a
      [5]
      """
    ) {
      try $0.interpreter.setItem($0[0], $0[1], to: $0[2])
      return .none
    },
    BuiltinFunction("delitem", "a, b, /", "Do del a[b].\n>>> a = [1, 2]; operator.delitem(a, 0); a\n[2]") {
      try $0.interpreter.deleteItem($0[0], $0[1])
      return .none
    },
    BuiltinFunction("contains", "a, b, /", "Return b in a.\n>>> operator.contains('abc', 'b')\nTrue") {
      .bool(try $0.interpreter.contains($0[1], in: $0[0]))
    },
    BuiltinFunction(
      "countOf", "a, b, /",
      """
      Return how often b is in a.
      >>> operator.countOf('banana', 'a')
      3
      """
    ) { arguments in
      let items = try searched(arguments)
      return .int(try SequenceMethods.count(of: arguments[1], in: items, arguments.interpreter))
    },
    BuiltinFunction(
      "indexOf", "a, b, /",
      """
      Return the first place of b in a.
      >>> operator.indexOf('abc', 'b')
      1
      """
    ) { arguments in
      let items = try searched(arguments)
      let place = try SequenceMethods.place(of: arguments[1], in: items, items.indices, arguments.interpreter)
      guard let place else { throw PythonError.value("sequence.index(x): x not in sequence") }
      return .int(place)
    },
    concatenation("concat", .add) { try $2.binaryOfInstances(.add, $0, $1) },
    concatenation("iconcat", .iadd) {
      if case .instance(let left) = $0, let result = try $2.augmentedOfInstance(.add, left, $1) {
        return result
      }
      return try $2.binaryOfInstances(.add, $0, $1)
    },
    BuiltinFunction(
      "call", "obj, /, *args, **kwargs",
      """
      Call an object.
      >>> operator.call(len, 'abc')
      3
      """
    ) {
      try $0.interpreter.call($0[0], Array($0.positional.dropFirst()), keywords: $0.keywords)
    },
  ]

  private static func searched(_ arguments: Arguments) throws -> ContiguousArray<Object> {
    guard let items = try arguments.interpreter.sequence(of: arguments[0]) else {
      throw PythonError.type("argument of type '\(arguments[0].typeName)' is not iterable")
    }
    return items
  }

  private static func concatenation(
    _ name: String, _ method: SpecialMethod,
    ofInstances body: @escaping (Object, Object, Interpreter) throws -> Object?
  ) -> BuiltinFunction {
    BuiltinFunction(
      name, "a, b, /", "Return a sequence and then another one.\n>>> operator.\(name)([1], [2])\n[1, 2]"
    ) { arguments in
      let (left, right, interpreter) = (arguments[0], arguments[1], arguments.interpreter)
      if let own = nativeConcatenation(of: left, method) {
        return try interpreter.call(.builtin(own), [left, right])
      }
      guard left.hasPlaces, right.hasPlaces, let result = try body(left, right, interpreter) else {
        throw PythonError.type("'\(left.typeName)' object can't be concatenated")
      }
      return result
    }
  }

  /// How a builtin class puts one sequence behind another; nil where it does not, or where a class of the program says how.
  private static func nativeConcatenation(of left: Object, _ method: SpecialMethod) -> BuiltinFunction? {
    guard left.native.isSequence || left.native.isDeque else { return nil }
    for method in [method, .add] where !left.hasOwn(method) {
      if let found = NativeMethods.find(method.name, behind: left.native.type) { return found }
    }
    return nil
  }

  /// Most functions have the name of the special method too.
  private static var withUnderscores: [(String, Object)] {
    let without = ["is_", "is_not", "truth", "countOf", "indexOf"]
    return functions.filter { !without.contains($0.name) }.map {
      let stem = $0.name.hasSuffix("_") ? String($0.name.dropLast()) : $0.name
      return ("__\(stem)__", .builtin($0))
    }
  }
}

extension Object {
  fileprivate var isDeque: Bool {
    if case .other(is DequeObject) = self { true } else { false }
  }

  /// Whether CPython sees a sequence in it: what can be asked for an item, and is no dictionary.
  fileprivate var hasPlaces: Bool {
    if case .dict = native { return false }
    if case .instance(let instance) = self, instance.type.special(.getitem) != nil { return true }
    return NativeMethods.find(SpecialMethod.getitem.name, behind: native.type) != nil
  }
}
