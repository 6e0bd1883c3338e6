extension StringMethods {
  static let replacing: [BuiltinFunction] = [
    .ofString(
      "replace", "old, new, count=-1, /",
      """
      Return the text with one part replaced by another.
      >>> 'banana'.replace('a', 'o', 2)
      'bonona'
      """
    ) {
      .string(try replaced($0, $1))
    },
    .ofString(
      "translate", "table, /",
      """
      Return the text with each character replaced as a table says.
      >>> 'abc'.translate({97: 'A'})
      'Abc'
      """
    ) {
      .string(try translated($0, $1))
    },
    BuiltinFunction(
      "maketrans", "x, y=, z=, /",
      """
      Return a table for `translate`.
      >>> 'abc'.translate(str.maketrans('ab', 'xy'))
      'xyc'
      """, owner: "str"
    ) {
      .dict(try translationTable($0))
    },
  ]

  private static func replaced(_ text: StringObject, _ arguments: Arguments) throws -> String {
    let old = try arguments.text(1, "replace() argument 1").scalars
    let new = try arguments.text(2, "replace() argument 2").scalars
    let limit = try arguments.integer(3, default: -1)
    let scalars = text.scalars
    let places = try ScalarSearch(old).all(
      in: scalars, scalars.indices, limit: limit < 0 ? .max : limit, tick: arguments.interpreter.tick)
    try Limits.check(places.count, times: new.count, plus: text.count, "the text")
    // Gathered in an array: appending short pieces to a String's own view takes microseconds each.
    var result: [Unicode.Scalar] = []
    var start = 0
    for place in places {
      result += scalars[start..<place]
      result += new
      start = place + old.count
    }
    result += scalars[start...]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: result)
    return String(view)
  }

  private static func translated(_ text: StringObject, _ arguments: Arguments) throws -> String {
    var result = ""
    for scalar in text.scalars {
      try arguments.interpreter.tick()
      switch try entry(arguments[1], .int(Int(scalar.value)), arguments.interpreter) {
      case nil: result.unicodeScalars.append(scalar)
      case .some(.none): break
      case .int(let code):
        guard let code = UInt32(exactly: code), code < 0x110000 else {
          throw PythonError.value("character mapping must be in range(0x110000)")
        }
        result.unicodeScalars.append(try character(code))
      case .string(let replacement): result += replacement.value
      default: throw PythonError.type("character mapping must return integer, None or str")
      }
      try Limits.check(result.utf8.count, "the text")
    }
    return result
  }

  /// What the table says of a character; nil when it has no entry.
  private static func entry(_ table: Object, _ key: Object, _ interpreter: Interpreter) throws -> Object? {
    if case .dict(let dict) = table { return dict.entries[try interpreter.key(key)] }
    do { return try interpreter.item(table, key) } catch let error as PythonError {
      guard [.keyError, .indexError].contains(error.type) else { throw error }
      return nil
    }
  }

  private static func translationTable(_ arguments: Arguments) throws -> DictObject {
    let table = DictObject()
    guard arguments.count > 1 else {
      try readPairs(arguments[0], arguments.interpreter, into: table)
      return table
    }
    let to = try arguments.text(1, "maketrans() argument 2")
    let dropped = arguments.count > 2 ? try arguments.text(2, "maketrans() argument 3").scalars : []
    guard case .string(let from) = arguments[0].native else {
      throw PythonError.type("first maketrans argument must be a string if there is a second argument")
    }
    guard from.count == to.count else {
      throw PythonError.value("the first two maketrans arguments must have equal length")
    }
    let interpreter = arguments.interpreter
    for (scalar, replacement) in zip(from.scalars, to.scalars) {
      table.entries[try interpreter.key(.int(Int(scalar.value)))] = .int(Int(replacement.value))
    }
    for scalar in dropped {
      table.entries[try interpreter.key(.int(Int(scalar.value)))] = Object.none
    }
    return table
  }

  private static func readPairs(
    _ object: Object, _ interpreter: Interpreter, into table: DictObject
  ) throws {
    guard case .dict(let dict) = object.native else {
      throw PythonError.type("if you give only one argument to maketrans it must be a dict")
    }
    for (key, value) in dict.entries {
      switch key.object {
      case .int, .bool: table.entries[key] = value
      case .string(let text):
        guard text.count == 1 else {
          throw PythonError.value("string keys in translate table must be of length 1")
        }
        table.entries[try interpreter.key(.int(Int(text.scalars[0].value)))] = value
      default: throw PythonError.type("keys in translate table must be strings or integers")
      }
    }
  }
}
