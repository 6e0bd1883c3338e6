import PythonSyntax

/// The methods behind the operators of builtin classes, as `super().__setitem__` and `(3).__add__` reach them.
///
/// Each does to the native part of the object what the operator does.
enum NativeMethods {
  /// The method of that name that a builtin class itself has.
  static func find(_ name: Name, in type: TypeObject) -> BuiltinFunction? {
    if type.isOfProgram { return nil }
    return methodsOfTypes[type.name]?[name] ?? (type.operators.contains(name) ? methods[name] : nil)
  }

  /// The method of that name of a builtin class or of the nearest base that has it.
  static func find(_ name: Name, behind type: TypeObject) -> BuiltinFunction? {
    guard methods[name] != nil else { return nil }
    return type.linearization.lazy.compactMap { find(name, in: $0) }.first
  }

  /// The names of the methods that a builtin class itself has.
  static func names(of type: TypeObject) -> [String] {
    (namesOfTypes[type.name] ?? type.operators).map(\.text)
  }

  private static let ordered = "lt le gt ge"
  private static let everywhere =
    "\(ordered) repr str eq ne hash setattr delattr getattribute format dir init_subclass"
  private static let number =
    "\(ordered) repr eq ne hash format bool add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod "
    + "neg pos abs int float round trunc floor ceil"

  /// Which class has which, in CPython 3.11; the names without their underscores.
  private static let namesOfTypes: [String: Set<Name>] = [
    "object": everywhere,
    "int": number + " invert index lshift rlshift rshift rrshift and rand or ror xor rxor",
    "bool": "and rand or ror xor rxor",
    "float": number,
    "str": "\(ordered) repr str eq ne hash format len getitem contains iter add mul rmul mod rmod",
    "list":
      "\(ordered) repr eq ne hash len getitem setitem delitem contains iter reversed add iadd mul rmul imul",
    "tuple": "\(ordered) repr eq ne hash len getitem contains iter add mul rmul",
    "dict": "\(ordered) repr eq ne hash len getitem setitem delitem contains iter reversed or ror ior",
    "set":
      "\(ordered) repr eq ne hash len contains iter sub rsub and rand or ror xor rxor isub iand ior ixor",
    "frozenset": "\(ordered) repr eq ne hash len contains iter sub rsub and rand or ror xor rxor",
    "range": "\(ordered) repr eq ne hash len getitem contains iter reversed bool",
    "collections.deque":
      "\(ordered) repr eq ne hash len getitem setitem delitem contains iter reversed add iadd mul rmul imul",
    "BaseException": "repr str",
    "function": "call",
    "type": "call",
  ].mapValues { words in Set(words.split(separator: " ").map { Name("__\($0)__") }) }

  private static let methods: [Name: BuiltinFunction] = {
    var all = unary + collections + objects
    for operation in BinaryOperator.allCases { all += binary(operation) }
    for operation in ComparisonOperator.allCases { all += comparison(operation) }
    return Dictionary(uniqueKeysWithValues: all.map { (Name($0.name), $0) })
  }()

  private static func binary(_ operation: BinaryOperator) -> [BuiltinFunction] {
    let method = SpecialMethod(operation)
    return [
      two(method) { try answer($2, operation, $0, $1, to: $0) },
      two(method.reflected) { try answer($2, operation, $1, $0, to: $0) },
      BuiltinFunction(method.inPlace.name.text, "self, value, /") { arguments in
        let native = arguments[0].native
        if case .list = native { return try changedInPlace(operation, arguments) }
        let result = try arguments.interpreter.augmented(operation, native, arguments[1])
        return result.isIdentical(to: native) ? arguments[0] : result
      },
    ]
  }

  /// `list.__iadd__` and `list.__imul__`, which ask no method of the other operand.
  private static func changedInPlace(_ operation: BinaryOperator, _ arguments: Arguments) throws -> Object {
    let (interpreter, value) = (arguments.interpreter, arguments[1])
    let operand = operation == .multiply ? Object.int(try repeatCount(value, interpreter)) : value
    try interpreter.changeInPlace(operation, arguments[0].native, operand)
    return arguments[0]
  }

  /// How often `__mul__` of a sequence is asked to repeat it.
  private static func repeatCount(_ object: Object, _ interpreter: Interpreter) throws -> Int {
    try interpreter.index(object, beyondIndices: .overflowError) ?? interpreter.integer(object)
  }

  /// What the operator gives, or `NotImplemented` where the class of the receiver has no answer to the other operand.
  private static func answer(
    _ interpreter: Interpreter, _ operation: BinaryOperator, _ left: Object, _ right: Object,
    to receiver: Object
  ) throws -> Object {
    if operation == .multiply, receiver.isSequence {
      let count = try repeatCount(left.isIdentical(to: receiver) ? right : left, interpreter)
      if let result = try interpreter.repeated(receiver, by: .int(count)) { return result }
    }
    if receiver.understands(left.native, right.native),
      let result = try interpreter.binaryOfNatives(operation, left.native, right.native)
    {
      return result
    }
    switch receiver {
    case .string, .list, .tuple: throw interpreter.unsupported(operation, left, right)
    default: return .other(NotImplementedObject.shared)
    }
  }

  private static func comparison(
    _ operation: ComparisonOperator, knowsNatives: Bool = true
  ) -> [BuiltinFunction] {
    guard let method = SpecialMethod(operation) else { return [] }
    return [
      BuiltinFunction(method.name.text, "self, value, /") { arguments in
        let (interpreter, left, right) = (arguments.interpreter, arguments[0], arguments[1])
        if knowsNatives, let answer = try interpreter.compareNatives(operation, left.native, right.native) {
          return answer
        }
        if operation == .notEqual, case .instance(let instance) = left,
          let equal = try interpreter.callSpecial(.eq, on: instance, right)
        {
          return equal.isNotImplemented ? equal : .bool(try !interpreter.truth(equal))
        }
        return identity(operation, left, right)
      }
    ]
  }

  /// What `object` itself says of two objects: that they are the same one, or nothing.
  private static func identity(_ operation: ComparisonOperator, _ left: Object, _ right: Object) -> Object {
    switch operation {
    case .equal where left.isIdentical(to: right): .bool(true)
    case .notEqual where left.isIdentical(to: right): .bool(false)
    default: .other(NotImplementedObject.shared)
    }
  }

  private static let unary: [BuiltinFunction] = [
    one(.neg) { try $1.unary(.negative, $0) },
    one(.pos) { try $1.unary(.positive, $0) },
    one(.invert) { try $1.unary(.invert, $0) },
    one(.bool) { .bool(try $1.truth($0)) },
    one(.abs) { try $1.callBuiltin("abs", [$0]) },
    one(.int) { try $1.callBuiltin("int", [$0]) },
    one(.index) { try $1.callBuiltin("int", [$0]) },
    one(.trunc) { try $1.callBuiltin("int", [$0]) },
    one(.float) { try $1.callBuiltin("float", [$0]) },
    one(.floor) { try $1.binary(.floorDivide, $0, .int(1)) },
    one(.ceil) { try $1.unary(.negative, $1.binary(.floorDivide, $1.unary(.negative, $0), .int(1))) },
    BuiltinFunction("__round__", "self, ndigits=None, /") {
      try $0.interpreter.callBuiltin("round", [$0[0].native, $0.optional(1) ?? .none])
    },
    two(.divmod) { try division($0, $1, of: $0, $2) },
    two(.rdivmod) { try division($1, $0, of: $0, $2) },
  ]

  private static func division(
    _ left: Object, _ right: Object, of receiver: Object, _ interpreter: Interpreter
  ) throws -> Object {
    receiver.understands(left.native, right.native)
      ? try interpreter.callBuiltin("divmod", [left.native, right.native])
      : .other(NotImplementedObject.shared)
  }

  private static let collections: [BuiltinFunction] = [
    one(.len) { .int(try $1.length($0)) },
    one(.iter) { try $1.iterator($0).object },
    one(.reversed) { try $1.callBuiltin("reversed", [$0]) },
    BuiltinFunction("__getitem__", "self, key, /") { arguments in
      if case .instance(let instance) = arguments[0], !instance.native.isUndefined,
        let item = try arguments.interpreter.nativeItem(of: instance, arguments[1])
      {
        return item
      }
      return try arguments.interpreter.item(arguments[0].native, arguments[1])
    },
    two(.contains) { .bool(try $2.contains($1, in: $0)) },
    two(.delitem) {
      try $2.deleteItem($0, $1)
      return .none
    },
    BuiltinFunction("__setitem__", "self, key, value, /") {
      try $0.interpreter.setItem($0[0].native, $0[1], to: $0[2])
      return .none
    },
  ]

  private static let objects: [BuiltinFunction] = [
    BuiltinFunction("__repr__", "self, /") { .string(try $0.interpreter.nativeRepr($0[0])) },
    BuiltinFunction("__str__", "self, /") { .string(try $0.interpreter.nativeStr($0[0])) },
    BuiltinFunction("__format__", "self, format_spec, /") {
      .string(try $0.interpreter.nativeFormat($0[0], $0.text(1).value))
    },
    BuiltinFunction("__hash__", "self, /") { .int(try $0.interpreter.nativeHash($0[0])) },
    BuiltinFunction("__setattr__", "self, name, value, /") {
      try $0.interpreter.setOwnAttribute($0[0], Name($0.text(1).value), to: $0[2])
      return .none
    },
    BuiltinFunction("__delattr__", "self, name, /") {
      try $0.interpreter.deleteOwnAttribute($0[0], Name($0.text(1).value))
      return .none
    },
    BuiltinFunction("__getattribute__", "self, name, /") { arguments in
      let (interpreter, name) = (arguments.interpreter, Name(try arguments.text(1).value))
      guard case .instance(let instance) = arguments[0] else {
        return try interpreter.attribute(arguments[0], name)
      }
      guard let found = try interpreter.findWithoutAsking(name, instance) else {
        throw interpreter.attributeError(arguments[0], name)
      }
      return interpreter.object(found)
    },
    BuiltinFunction("__dir__", "self, /") { arguments in
      .list(arguments.interpreter.allAttributeNames(of: arguments[0]).sorted().map { .string($0) })
    },
    BuiltinFunction("__init_subclass__", "cls, /") { _ in .none },
    BuiltinFunction("__call__", "self, /, *args, **kwargs") { arguments in
      try arguments.interpreter.call(
        arguments[0], Array(arguments.positional.dropFirst()), keywords: arguments.keywords)
    },
  ]

  /// What `object` itself does where the classes of the language do something of their own.
  private static let methodsOfObject: [Name: BuiltinFunction] = {
    let own =
      [
        BuiltinFunction("__repr__", "self, /") { .string(try $0.interpreter.plainRepr($0[0])) },
        BuiltinFunction("__hash__", "self, /") { .int($0[0].identity.map(ObjectHash.of) ?? 0) },
      ]
      + [SpecialMethod.lt, .le, .gt, .ge].map { method in
        BuiltinFunction(method.name.text, "self, value, /") { _ in .other(NotImplementedObject.shared) }
      } + [.equal, .notEqual].flatMap { comparison($0, knowsNatives: false) }
    return Dictionary(uniqueKeysWithValues: own.map { (Name($0.name), $0) })
  }()

  /// The methods of each class, which take objects of it alone.
  private static let methodsOfTypes: [String: [Name: BuiltinFunction]] = {
    var all: [String: [Name: BuiltinFunction]] = [:]
    for (type, names) in namesOfTypes {
      all[type] = Dictionary(
        uniqueKeysWithValues: names.compactMap { name in
          methods[name].map { (name, type == "object" ? methodsOfObject[name] ?? $0 : owned($0, by: type)) }
        })
    }
    return all
  }()

  private static func owned(_ method: BuiltinFunction, by type: String) -> BuiltinFunction {
    BuiltinFunction(method.name, method.notation.text, method.summary) { arguments in
      guard arguments[0].type.linearization.contains(where: { !$0.isOfProgram && $0.name == type }) else {
        throw wrongReceiver(of: method.name, type, arguments[0])
      }
      return try method.body(arguments)
    }
  }

  /// The methods that stand in CPython's tables of methods, not of operators: messages say it in other words.
  private static let inTablesOfMethods: [String: Set<String>] = [
    "int": ["__trunc__", "__floor__", "__ceil__", "__round__", "__format__"],
    "float": ["__trunc__", "__floor__", "__ceil__", "__round__", "__format__"],
    "str": ["__format__"], "list": ["__getitem__", "__reversed__"],
    "dict": ["__getitem__", "__contains__", "__reversed__"], "set": ["__contains__"],
    "frozenset": ["__contains__"], "range": ["__reversed__"],
  ]

  private static func wrongReceiver(of method: String, _ type: String, _ received: Object) -> PythonError {
    inTablesOfMethods[type]?.contains(method) == true
      ? BuiltinFunction.wrongReceiver(method, type, received)
      : .type("descriptor '\(method)' requires a '\(type)' object but received a '\(received.typeName)'")
  }

  private static func one(
    _ method: SpecialMethod, _ body: @escaping (Object, Interpreter) throws -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(method.name.text, "self, /") { try body($0[0].native, $0.interpreter) }
  }

  private static func two(
    _ method: SpecialMethod, _ body: @escaping (Object, Object, Interpreter) throws -> Object
  ) -> BuiltinFunction {
    BuiltinFunction(method.name.text, "self, value, /") { try body($0[0].native, $0[1], $0.interpreter) }
  }
}
