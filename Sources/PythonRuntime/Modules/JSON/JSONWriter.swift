/// Writes an object as JSON.
struct JSONWriter {
  /// How the text looks.
  struct Style {
    let skipsKeys: Bool
    let isASCII: Bool
    let allowsNaN: Bool
    /// What each level is indented by; nil for one line.
    let indent: String?
    let itemSeparator: String
    let keySeparator: String
    let sortsKeys: Bool
    /// What writes the objects that JSON has not.
    let fallback: Object?

    /// Reads the arguments of `dumps`.
    init(_ arguments: Arguments) throws {
      let interpreter = arguments.interpreter
      skipsKeys = try interpreter.truth(arguments[1])
      isASCII = try interpreter.truth(arguments[2])
      allowsNaN = try interpreter.truth(arguments[4])
      indent = try arguments.given(6).map { object in
        if case .string(let text) = object.native { return text.value }
        let width = max(0, try interpreter.integer(object))
        try Limits.check(width, "the indent")
        return String(repeating: " ", count: width)
      }
      let separators = try arguments.given(7).map { try interpreter.items(of: $0).map(interpreter.str) }
      itemSeparator = separators?.first ?? (indent == nil ? ", " : ",")
      keySeparator = separators?.last ?? ": "
      fallback = arguments.given(8)
      sortsKeys = try interpreter.truth(arguments[9])
    }
  }

  private(set) var text = ""
  private let style: Style
  private let interpreter: Interpreter
  private var depth = 0
  /// What is being written, against endless recursion.
  private var open: Set<ObjectIdentifier> = []

  init(_ style: Style, _ interpreter: Interpreter) {
    self.style = style
    self.interpreter = interpreter
  }

  /// Writes an object.
  ///
  /// - Throws: TypeError for what JSON has not; ValueError for what holds itself.
  mutating func write(_ object: Object) throws {
    try interpreter.tick()
    try Limits.check(text.utf8.count, "the text")
    switch object.native {
    case .none: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .float(let value): text += try number(value)
    case .string(let value): try write(value)
    case .list(let list): try inside(object) { try $0.write(list.items) }
    case .tuple(let tuple): try inside(object) { try $0.write(tuple.items) }
    case .dict(let dict): try inside(object) { try $0.write(dict) }
    case let native:
      if Number(native) != nil { text += try interpreter.repr(native) } else { try writeOther(object) }
    }
  }

  private mutating func writeOther(_ object: Object) throws {
    guard let fallback = style.fallback else {
      throw PythonError.type("Object of type \(object.type.shortName) is not JSON serializable")
    }
    try inside(object) { writer in
      try writer.write(writer.interpreter.call(fallback, [object]))
    }
  }

  private mutating func inside(_ object: Object, _ body: (inout JSONWriter) throws -> Void) throws {
    guard let identity = object.identity else { return try body(&self) }
    if !open.insert(identity).inserted { throw PythonError.value("Circular reference detected") }
    try interpreter.nested("while encoding a JSON object") { try body(&self) }
    open.remove(identity)
  }

  // MARK: Containers

  private mutating func write(_ items: ContiguousArray<Object>) throws {
    try enclosed("[", "]", items) { try $0.write($1) }
  }

  private mutating func write(_ dict: DictObject) throws {
    var entries = ContiguousArray(dict.entries.map { Object.tuple([$0.key.object, $0.value]) })
    if style.sortsKeys { entries = try interpreter.sorted(entries) }
    let pairs = try entries.compactMap { entry in
      try interpreter.tick()
      return try key(interpreter.item(entry, .int(0))).map { ($0, try interpreter.item(entry, .int(1))) }
    }
    try enclosed("{", "}", pairs) { writer, pair in
      try writer.write(StringObject(pair.0))
      writer.text += writer.style.keySeparator
      try writer.write(pair.1)
    }
  }

  private mutating func enclosed<Part>(
    _ start: String, _ end: String, _ parts: some Collection<Part>,
    _ body: (inout JSONWriter, Part) throws -> Void
  ) throws {
    text += start
    depth += 1
    for (place, part) in parts.enumerated() {
      if place > 0 { text += style.itemSeparator }
      try breakLine()
      try body(&self, part)
    }
    depth -= 1
    if !parts.isEmpty { try breakLine() }
    text += end
  }

  private mutating func breakLine() throws {
    guard let indent = style.indent else { return }
    try Limits.check(depth, times: indent.utf8.count, plus: text.utf8.count, "the text")
    text += "\n" + String(repeating: indent, count: depth)
  }

  /// The text that a key is written as; nil where it is left out.
  private func key(_ object: Object) throws -> String? {
    switch object.native {
    case .string(let value): return value.value
    case .none: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .float(let value): return try number(value)
    case let native:
      if Number(native) != nil { return try interpreter.repr(native) }
      if style.skipsKeys { return nil }
      throw PythonError.type(
        "keys must be str, int, float, bool or None, not \(object.type.shortName)")
    }
  }

  // MARK: Numbers and texts

  private func number(_ value: Double) throws -> String {
    if value.isFinite { return pythonRepr(value) }
    if !style.allowsNaN { throw PythonError.value("Out of range float values are not JSON compliant") }
    return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity"
  }

  private mutating func write(_ string: StringObject) throws {
    var quoted = "\""
    for scalar in string.value.unicodeScalars {
      try interpreter.tick()
      append(scalar, to: &quoted)
    }
    text += quoted + "\""
  }

  private func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"", "\\":
      text += "\\"
      text.unicodeScalars.append(scalar)
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{8}": text += "\\b"
    case "\u{c}": text += "\\f"
    case " "..."~": text.unicodeScalars.append(scalar)
    default:
      if !style.isASCII, scalar.value >= 0x20 { return text.unicodeScalars.append(scalar) }
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        text += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
      }
    }
  }
}
