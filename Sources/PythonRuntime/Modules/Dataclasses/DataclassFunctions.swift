/// The functions of `dataclasses` that look at instances.
enum DataclassFunctions {
  static var all: [Object] {
    [
      .libraryFunction(
        "fields", "class_or_instance",
        """
        Return the fields of a data class.
        >>> @dataclasses.dataclass
        ... class P: x: int
        >>> [f.name for f in dataclasses.fields(P)]
        ['x']
        """
      ) { arguments in
        guard let fields = fields(of: arguments[0], acceptingClasses: true) else {
          throw PythonError.type("must be called with a dataclass type or instance")
        }
        return .tuple(fields.map { .other($0) })
      },
      .libraryFunction(
        "is_dataclass", "obj",
        """
        Return whether an object is a data class, or of one.
        >>> dataclasses.is_dataclass(3)
        False
        """
      ) {
        .bool(fields(of: $0[0], acceptingClasses: true) != nil)
      },
      .libraryFunction(
        "asdict", "obj, *, dict_factory=dict",
        """
        Return a dictionary of the names and the values.
        >>> @dataclasses.dataclass
        ... class P: x: int
        >>> dataclasses.asdict(P(1))
        {'x': 1}
        """,
        values: ["dict": .type(.dict)]
      ) { arguments in
        try checkInstance(arguments[0], "asdict")
        return try plain(arguments[0], arguments.interpreter) { fields in
          let pairs = fields.map { Object.tuple([.string($0.name), $0.value]) }
          return try arguments.interpreter.call(arguments[1], [.list(pairs)])
        }
      },
      .libraryFunction(
        "astuple", "obj, *, tuple_factory=tuple",
        """
        Return a tuple of the values.
        >>> @dataclasses.dataclass
        ... class P: x: int
        >>> dataclasses.astuple(P(1))
        (1,)
        """,
        values: ["tuple": .type(.tuple)]
      ) { arguments in
        try checkInstance(arguments[0], "astuple")
        return try plain(arguments[0], arguments.interpreter) { fields in
          try arguments.interpreter.call(arguments[1], [.list(fields.map(\.value))])
        }
      },
      .libraryFunction(
        "replace", "obj, /, **changes",
        """
        Return a new object with some fields changed.
        >>> @dataclasses.dataclass
        ... class P: x: int
        >>> dataclasses.replace(P(1), x=2)
        P(x=2)
        """
      ) {
        try replaced($0)
      },
    ]
  }

  /// The fields of an instance, or of a class; nil where it is none of a data class.
  private static func fields(of object: Object, acceptingClasses: Bool) -> [DataField]? {
    var type = object.type
    if case .type(let itself) = object {
      if !acceptingClasses { return nil }
      type = itself
    }
    guard let owner = type as? ClassObject, let table = owner.find(DataclassMaker.fieldsName) else {
      return nil
    }
    return DataclassMaker.fields(in: table).filter { $0.kind == .field }
  }

  private static func checkInstance(_ object: Object, _ function: String) throws {
    if fields(of: object, acceptingClasses: false) == nil {
      throw PythonError.type("\(function)() should be called on dataclass instances")
    }
  }

  /// What an object holds, all the way down, without data classes.
  private static func plain(
    _ object: Object, _ interpreter: Interpreter,
    _ make: ([(name: String, value: Object)]) throws -> Object
  ) throws -> Object {
    func down(_ object: Object) throws -> Object { try plain(object, interpreter, make) }
    return try interpreter.nested("while calling a Python object") {
      try interpreter.tick()
      if let fields = fields(of: object, acceptingClasses: false) {
        return try make(
          fields.map { ($0.name, try down(interpreter.attribute(object, Name($0.name)))) })
      }
      switch object.native {
      case .list(let list): return .list(try list.items.map(down))
      case .tuple(let tuple): return try alike(object, tuple.items.map(down), interpreter)
      case .dict(let dict):
        let made = DictObject()
        for (key, value) in dict.entries {
          try interpreter.setItem(.dict(made), down(key.object), to: down(value))
        }
        return .dict(made)
      default: return try Copying(memo: .dict(DictObject()), interpreter: interpreter).deep(object)
      }
    }
  }

  /// A tuple of the class of another one.
  private static func alike(_ object: Object, _ items: [Object], _ interpreter: Interpreter) throws -> Object
  {
    guard case .instance(let instance) = object, instance.type.find("_fields") != nil else {
      return .tuple(items)
    }
    return NamedTuple.instance(of: instance.type, items)
  }

  private static func replaced(_ arguments: Arguments) throws -> Object {
    let object = arguments[0]
    guard let table = (object.type as? ClassObject)?.find(DataclassMaker.fieldsName) else {
      throw PythonError.type("replace() should be called on dataclass instances")
    }
    var changes = arguments.keywordRest(1)
    for field in DataclassMaker.fields(in: table) where field.kind != .classVariable {
      let isGiven = changes.contains { $0.name.text == field.name }
      if !field.isInitial {
        if !isGiven { continue }
        throw PythonError.value(
          "field \(field.name) is declared with init=False, it cannot be specified with replace()")
      }
      if isGiven { continue }
      if field.kind == .initialOnly, field.defaultValue == nil {
        throw PythonError.value("InitVar '\(field.name)' must be specified with replace()")
      }
      let name = Name(field.name)
      changes.append((name, try arguments.interpreter.attribute(object, name)))
    }
    return try arguments.interpreter.call(.type(object.type), [], keywords: changes)
  }
}
