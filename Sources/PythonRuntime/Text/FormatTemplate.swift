/// A text with replacement fields, as `str.format` fills it.
struct FormatTemplate {
  /// Where the objects of the fields come from.
  struct Source {
    /// Nil when fields must be named.
    let positional: [Object]?
    let named: (String) throws -> Object
  }

  private let interpreter: Interpreter
  private let source: Source
  /// The number of the next field without a name; nil once a field was numbered by hand.
  private var nextNumber: Int? = 0

  init(_ interpreter: Interpreter, _ source: Source) {
    self.interpreter = interpreter
    self.source = source
  }

  /// The text with its fields filled.
  ///
  /// - Parameter depth: How deep fields may stand in specifications of fields; two levels as in Python.
  /// - Throws: ValueError in CPython's words, and what looking up and formatting an object throws.
  mutating func filled(_ text: Scalars, depth: Int = 2) throws -> String {
    if depth < 1 { throw PythonError.value("Max string recursion exceeded") }
    var result = ""
    var rest = text[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "{" where rest.first == "{", "}" where rest.first == "}":
        rest.removeFirst()
        result.unicodeScalars.append(scalar)
      case "{": result += try fieldText(&rest, depth: depth)
      case "}": throw PythonError.value("Single '}' encountered in format string")
      default: result.unicodeScalars.append(scalar)
      }
      try Limits.check(result.utf8.count, "the formatted text")
    }
    return result
  }

  private mutating func fieldText(_ rest: inout Scalars.SubSequence, depth: Int) throws -> String {
    var field = try takeField(&rest)
    let name = takeName(&field)
    let value = try lookUp(name)
    let converted = try takeConversion(&field, value)
    if field.first == ":" { field.removeFirst() }
    let specification =
      field.contains("{") || field.contains("}")
      ? try filled(Scalars(field), depth: depth - 1) : String(scalars: field)
    return try interpreter.format(converted, specification)
  }

  /// What stands between the brace that was read and the one that closes it.
  private func takeField(_ rest: inout Scalars.SubSequence) throws -> Scalars.SubSequence {
    if rest.isEmpty { throw PythonError.value("Single '{' encountered in format string") }
    var open = 1
    var isInBrackets = false
    for place in rest.indices {
      switch rest[place] {
      case "[": isInBrackets = true
      case "]": isInBrackets = false
      case "{" where !isInBrackets: open += 1
      case "}" where !isInBrackets: open -= 1
      default: continue
      }
      guard open == 0 else { continue }
      defer { rest = rest[(place + 1)...] }
      return rest[..<place]
    }
    throw PythonError.value("expected '}' before end of string")
  }

  /// What stands before the `!` or `:`.
  private func takeName(_ field: inout Scalars.SubSequence) -> Scalars.SubSequence {
    var isInBrackets = false
    let end = field.firstIndex { scalar in
      if scalar == "[" { isInBrackets = true }
      if scalar == "]" { isInBrackets = false }
      return !isInBrackets && (scalar == "!" || scalar == ":")
    }
    defer { field = field[(end ?? field.endIndex)...] }
    return field[..<(end ?? field.endIndex)]
  }

  private func takeConversion(_ field: inout Scalars.SubSequence, _ value: Object) throws -> Object {
    guard field.first == "!" else { return value }
    field.removeFirst()
    guard let letter = field.popFirst() else {
      throw PythonError.value("unmatched '{' in format spec")
    }
    guard field.isEmpty || field.first == ":" else {
      throw PythonError.value("expected ':' after conversion specifier")
    }
    return try interpreter.converted(value, letter)
  }

  /// The object that `name`, `0.attribute` or `[index]` after it mean.
  private mutating func lookUp(_ name: Scalars.SubSequence) throws -> Object {
    let end = name.firstIndex { $0 == "." || $0 == "[" } ?? name.endIndex
    var value = try lookUpFirst(name[..<end])
    var rest = name[end...]
    while let mark = rest.popFirst() {
      value = mark == "." ? try attribute(of: value, &rest) : try item(of: value, &rest)
    }
    return value
  }

  private mutating func lookUpFirst(_ name: Scalars.SubSequence) throws -> Object {
    if name.isEmpty { return try positional(takeNumber()) }
    guard name.allSatisfy({ $0.decimalDigit != nil }) else { return try source.named(String(scalars: name)) }
    if nextNumber ?? 0 > 0 {
      throw PythonError.value("cannot switch from automatic field numbering to manual field specification")
    }
    nextNumber = nil
    guard let number = Int(String(scalars: name)) else {
      throw PythonError.value("Too many decimal digits in format string")
    }
    return try positional(number)
  }

  private mutating func takeNumber() throws -> Int {
    guard let number = nextNumber else {
      throw PythonError.value("cannot switch from manual field specification to automatic field numbering")
    }
    nextNumber = number + 1
    return number
  }

  private func positional(_ number: Int) throws -> Object {
    guard let objects = source.positional else {
      throw PythonError.value("Format string contains positional fields")
    }
    guard number < objects.count else {
      throw PythonError.index("Replacement index \(number) out of range for positional args tuple")
    }
    return objects[number]
  }

  private func attribute(of value: Object, _ rest: inout Scalars.SubSequence) throws -> Object {
    let name = rest.prefix { $0 != "." && $0 != "[" }
    if name.isEmpty { throw PythonError.value("Empty attribute in format string") }
    rest = rest.dropFirst(name.count)
    return try interpreter.attribute(value, Name(String(scalars: name)))
  }

  private func item(of value: Object, _ rest: inout Scalars.SubSequence) throws -> Object {
    guard let end = rest.firstIndex(of: "]") else {
      throw PythonError.value("Missing ']' in format string")
    }
    let index = rest[..<end]
    rest = rest[(end + 1)...]
    if index.isEmpty { throw PythonError.value("Empty attribute in format string") }
    guard rest.isEmpty || rest.first == "." || rest.first == "[" else {
      throw PythonError.value("Only '.' or '[' may follow ']' in format field specifier")
    }
    let text = String(scalars: index)
    let isNumber = index.allSatisfy { $0.decimalDigit != nil }
    if isNumber, Int(text) == nil {
      throw PythonError.value("Too many decimal digits in format string")
    }
    return try interpreter.item(value, isNumber ? Object.int(Int(text) ?? 0) : .string(text))
  }
}

extension Interpreter {
  /// The object after `!r`, `!s` or `!a`.
  ///
  /// - Throws: ValueError for another letter.
  func converted(_ value: Object, _ letter: Unicode.Scalar) throws -> Object {
    switch letter {
    case "r": return .string(try repr(value))
    case "s": return .string(try str(value))
    case "a": return .string(escapedBeyondASCII(try repr(value)))
    default:
      throw PythonError.value("Unknown conversion specifier \(shownFormatCode(letter))")
    }
  }
}
