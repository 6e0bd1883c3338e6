import PythonSyntax

/// Tuples whose items have names: what `collections.namedtuple` makes classes of.
enum NamedTuple {
  /// `collections.namedtuple`.
  static let signature = "typename, field_names, *, rename=False, defaults=None, module=None"

  static var function: Object {
    .libraryFunction(
      "namedtuple", signature,
      """
      Return a class of tuples whose items have names.
      >>> Point = collections.namedtuple('Point', 'x y'); Point(1, 2).y
      2
      """
    ) {
      arguments in
      let interpreter = arguments.interpreter
      let name = try interpreter.str(arguments[0])
      var fields = try fieldNames(arguments[1], interpreter)
      if try interpreter.truth(arguments[2]) { fields = renamed(fields) }
      try check(name, fields)
      let defaults = arguments.given(3)
      let values = try defaults.map(interpreter.items) ?? []
      if values.count > fields.count { throw PythonError.type("Got more default values than field names") }
      let module = try arguments.given(4).map(interpreter.str)
      return .type(makeClass(name, fields, values, module: module ?? interpreter.runningModule))
    }
  }

  private static func fieldNames(_ object: Object, _ interpreter: Interpreter) throws -> [String] {
    if case .string(let text) = object.native {
      return text.value.split { $0 == "," || $0.isWhitespace }.map(String.init)
    }
    return try interpreter.items(of: object).map(interpreter.str)
  }

  /// Names that can't be are called after their places.
  private static func renamed(_ fields: [String]) -> [String] {
    fields.enumerated().map { place, field in
      let isWrong =
        !isIdentifier(field) || isKeyword(field) || field.hasPrefix("_") || fields[..<place].contains(field)
      return isWrong ? "_\(place)" : field
    }
  }

  private static func check(_ name: String, _ fields: [String]) throws {
    for word in [name] + fields {
      if !isIdentifier(word) {
        throw PythonError.value(
          "Type names and field names must be valid identifiers: \(pythonRepr(word))")
      }
      if isKeyword(word) {
        throw PythonError.value("Type names and field names cannot be a keyword: \(pythonRepr(word))")
      }
    }
    for (place, field) in fields.enumerated() {
      // A name that was put there by `rename` is the only one of its kind.
      if field.hasPrefix("_"), field != "_\(place)" {
        throw PythonError.value("Field names cannot start with an underscore: \(pythonRepr(field))")
      }
      if fields[..<place].contains(field) {
        throw PythonError.value("Encountered duplicate field name: \(pythonRepr(field))")
      }
    }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    StringMethods.isIdentifier(Scalars(text.unicodeScalars))
  }

  // MARK: The class

  /// Makes a class.
  ///
  /// - Parameters:
  ///   - defaults: The values of the last fields.
  ///   - more: Attributes besides those that every such class has.
  static func makeClass(
    _ name: String, _ fields: [String], _ defaults: ContiguousArray<Object> = [], module: String,
    _ summary: String? = nil, more: [(String, Object)] = []
  ) -> ClassObject {
    ClassObject(
      library: name, of: module, base: .tuple, summary ?? "\(name)(\(fields.joined(separator: ", ")))",
      description(fields, defaults) + methods(name, fields, defaults) + fields.enumerated().map(property)
        + more,
      allowedAttributes: [])
  }

  /// Makes an instance of such a class.
  static func instance(of type: ClassObject, _ items: [Object]) -> Object {
    let instance = InstanceObject(type)
    instance.native = .tuple(items)
    return .instance(instance)
  }

  private static func description(
    _ fields: [String], _ defaults: ContiguousArray<Object>
  ) -> [(String, Object)] {
    let names = Object.tuple(fields.map { .string($0) })
    let table = DictObject()
    for (field, value) in zip(fields.suffix(defaults.count), defaults) {
      table.entries[DictKey(field)] = value
    }
    return [
      ("__slots__", .tuple([])), ("_fields", names), ("__match_args__", names),
      ("_field_defaults", .dict(table)),
    ]
  }

  private static func property(_ place: Int, _ field: String) -> (String, Object) {
    let getter = BuiltinFunction(field, "self, /") { try items($0[0])[place] }
    return (
      field,
      .other(
        PropertyObject(
          .builtin(getter), refusal("self, value, /", "set"), refusal("self, /", "delete"),
          .string("Alias for field number \(place)")))
    )
  }

  private static func refusal(_ signature: String, _ word: String) -> Object {
    .builtin(
      BuiltinFunction(word, signature) { _ in
        throw PythonError(.attributeError, "can't \(word) attribute")
      })
  }

  private static func methods(
    _ name: String, _ fields: [String], _ defaults: ContiguousArray<Object>
  ) -> [(String, Object)] {
    var parameters = ParameterList()
    parameters.positional = [Name("_cls")] + fields.map { Name($0) }
    let new = FunctionObject(library: "\(name).__new__", parameters, defaults: defaults) { arguments in
      try make(arguments[0], Array(arguments.positional.dropFirst()))
    }
    return [
      ("__new__", .staticMethod(.function(new))),
      (
        "_make",
        .classMethod(
          .libraryFunction("\(name)._make", "cls, iterable", "Return a tuple of what an iterable gives.") {
            try make($0[0], Array($0.interpreter.items(of: $0[1])), of: fields.count)
          })
      ),
    ]
      + [
        .libraryFunction(
          "\(name)._replace", "self, /, **kwds", "Return the tuple with other items under some names."
        ) { try replaced($0, fields) },
        .libraryFunction("\(name)._asdict", "self", "Return a dictionary of the names and the items.") {
          let dict = DictObject()
          for (field, item) in zip(fields, try items($0[0])) { dict.entries[DictKey(field)] = item }
          return .dict(dict)
        },
        .libraryFunction("\(name).__repr__", "self") {
          .string(try text(fields, items($0[0]), $0[0].type.shortName, $0.interpreter))
        },
      ].members
  }

  /// `Point(x=1, y=2)`.
  static func text(
    _ fields: [String], _ items: ContiguousArray<Object>, _ name: String, _ interpreter: Interpreter
  ) throws -> String {
    let parts = try zip(fields, items).map { "\($0)=\(try interpreter.repr($1))" }
    return "\(name)(\(parts.joined(separator: ", ")))"
  }

  private static func make(_ type: Object, _ items: [Object], of count: Int? = nil) throws -> Object {
    guard case .type(let named) = type, let program = named.asProgramClass else {
      throw PythonError.type("tuple.__new__(X): X is not a type object (\(type.typeName))")
    }
    if let count, items.count != count {
      throw PythonError.type("Expected \(count) arguments, got \(items.count)")
    }
    return instance(of: program, items)
  }

  private static func replaced(_ arguments: Arguments, _ fields: [String]) throws -> Object {
    var items = try items(arguments[0])
    var unknown: [Object] = []
    for (name, value) in arguments.keywordRest(1) {
      if let place = fields.firstIndex(of: name.text) {
        items[place] = value
      } else {
        unknown.append(.string(name.text))
      }
    }
    if !unknown.isEmpty {
      throw PythonError.value(
        "Got unexpected field names: \(try arguments.interpreter.repr(.list(unknown)))")
    }
    return try make(.type(arguments[0].type), Array(items))
  }

  private static func items(_ object: Object) throws -> ContiguousArray<Object> {
    guard case .tuple(let tuple) = object.native else {
      throw PythonError.type("a field of a named tuple was asked of '\(object.typeName)'")
    }
    return tuple.items
  }
}
