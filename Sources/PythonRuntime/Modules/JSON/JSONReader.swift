/// Reads an object from JSON.
struct JSONReader {
  private let string: StringObject
  private let text: Scalars
  private var place = 0
  private let hook: Object?
  private let pairsHook: Object?
  private let errorClass: ClassObject
  private let interpreter: Interpreter

  /// Makes a reader of a text.
  ///
  /// - Parameters:
  ///   - hook: A function that makes something of each dictionary.
  ///   - pairsHook: One that makes something of the pairs of each; it comes first.
  init(
    _ string: StringObject, hook: Object?, pairsHook: Object?, _ errorClass: ClassObject,
    _ interpreter: Interpreter
  ) {
    self.string = string
    text = string.scalars
    self.hook = hook
    self.pairsHook = pairsHook
    self.errorClass = errorClass
    self.interpreter = interpreter
  }

  /// The object that the whole text says.
  mutating func document() throws -> Object {
    if text.first == "\u{FEFF}" { throw problem("Unexpected UTF-8 BOM (decode using utf-8-sig)", at: 0) }
    try skipBlanks()
    let object = try value()
    try skipBlanks()
    if place < text.count { throw problem("Extra data", at: place) }
    return object
  }

  private mutating func value() throws -> Object {
    try interpreter.tick()
    let start = place
    guard let current else { throw problem("Expecting value", at: start) }
    switch current {
    case "\"": return .string(try quoted())
    case "{":
      return try interpreter.nested("while decoding a JSON object from a unicode string") { try dictionary() }
    case "[":
      return try interpreter.nested("while decoding a JSON array from a unicode string") { try list() }
    case "-", "0"..."9": return try number() ?? word(from: start)
    default: return try word(from: start)
    }
  }

  private static var words: [(String, Object)] {
    [
      ("null", .none), ("true", .bool(true)), ("false", .bool(false)), ("NaN", .float(.nan)),
      ("Infinity", .float(.infinity)), ("-Infinity", .float(-.infinity)),
    ]
  }

  private mutating func word(from start: Int) throws -> Object {
    place = start
    for (word, object) in JSONReader.words where text[place...].starts(with: word.unicodeScalars) {
      place += word.unicodeScalars.count
      return object
    }
    throw problem("Expecting value", at: start)
  }

  // MARK: Containers

  private mutating func list() throws -> Object {
    place += 1
    var items = ContiguousArray<Object>()
    try skipBlanks()
    if take("]") { return .list(items) }
    while true {
      items.append(try value())
      try Limits.check(objects: items.count, "the list")
      try skipBlanks()
      if take("]") { return .list(items) }
      if !take(",") { throw problem("Expecting ',' delimiter", at: place) }
      try skipBlanks()
    }
  }

  private mutating func dictionary() throws -> Object {
    place += 1
    var pairs: [(String, Object)] = []
    try skipBlanks()
    if take("}") { return try made(pairs) }
    while true {
      guard current == "\"" else {
        throw problem("Expecting property name enclosed in double quotes", at: place)
      }
      let key = try quoted()
      try skipBlanks()
      if !take(":") { throw problem("Expecting ':' delimiter", at: place) }
      try skipBlanks()
      pairs.append((key, try value()))
      try Limits.check(objects: pairs.count, "the dict")
      try skipBlanks()
      if take("}") { return try made(pairs) }
      if !take(",") { throw problem("Expecting ',' delimiter", at: place) }
      try skipBlanks()
    }
  }

  private func made(_ pairs: [(String, Object)]) throws -> Object {
    if let pairsHook {
      return try interpreter.call(pairsHook, [.list(pairs.map { .tuple([.string($0.0), $0.1]) })])
    }
    let dict = DictObject()
    for (key, value) in pairs {
      try interpreter.tick()
      dict.entries[DictKey(key)] = value
    }
    return try hook.map { try interpreter.call($0, [.dict(dict)]) } ?? .dict(dict)
  }

  // MARK: Numbers

  /// The number here; nil when there is none.
  private mutating func number() throws -> Object? {
    let start = place
    _ = take("-")
    if !take("0"), !takeDigits() { return nil }
    let isFraction = takePart { $0.take(".") && $0.takeDigits() }
    let hasExponent = takePart { reader in
      guard reader.take("e") || reader.take("E") else { return false }
      _ = reader.take("-") || reader.take("+")
      return reader.takeDigits()
    }
    let digits = Object.string(scalars: text[start..<place])
    return try interpreter.callBuiltin(isFraction || hasExponent ? "float" : "int", [digits])
  }

  /// Takes a part of a number, or nothing where the part is not whole.
  private mutating func takePart(_ body: (inout JSONReader) -> Bool) -> Bool {
    let start = place
    if body(&self) { return true }
    place = start
    return false
  }

  private mutating func takeDigits() -> Bool {
    let start = place
    while let current, ("0"..."9").contains(current) { place += 1 }
    return place > start
  }

  // MARK: Texts

  private mutating func quoted() throws -> String {
    let start = place
    place += 1
    var found = String.UnicodeScalarView()
    while let scalar = current {
      try interpreter.tick()
      place += 1
      switch scalar {
      case "\"": return String(found)
      case "\\": found.append(try escape(from: start))
      case "\u{0}"..."\u{1F}": throw problem("Invalid control character at", at: place - 1)
      default: found.append(scalar)
      }
    }
    throw problem("Unterminated string starting at", at: start)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{c}", "n": "\n", "r": "\r", "t": "\t",
  ]

  private mutating func escape(from start: Int) throws -> Unicode.Scalar {
    guard let scalar = current else { throw problem("Unterminated string starting at", at: start) }
    place += 1
    if scalar == "u" { return try codePoint() }
    guard let meant = JSONReader.escapes[scalar] else { throw problem("Invalid \\escape", at: place - 2) }
    return meant
  }

  /// The code point after `\u`, for which two of them may stand.
  private mutating func codePoint() throws -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, text[place...].starts(with: "\\u".unicodeScalars) {
      place += 2
      let second = try fourDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw PythonError.value("a lone surrogate in a text is not in this subset")
  }

  private mutating func fourDigits() throws -> UInt32 {
    let digits = text[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit),
      let number = UInt32(String(scalars: digits), radix: 16)
    else { throw problem("Invalid \\uXXXX escape", at: place - 1) }
    place += 4
    return number
  }

  // MARK: The place

  private var current: Unicode.Scalar? { place < text.count ? text[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() throws {
    while let current, current == " " || current == "\n" || current == "\r" || current == "\t" {
      try interpreter.tick()
      place += 1
    }
  }

  /// A JSONDecodeError, which knows where in the text it is.
  private func problem(_ words: String, at place: Int) -> any Error {
    let before = text[..<min(place, text.count)]
    let line = before.filter { $0 == "\n" }.count + 1
    let column = place - (before.lastIndex(of: "\n") ?? -1)
    let message = "\(words): line \(line) column \(column) (char \(place))"
    do {
      let exception = try interpreter.call(.type(errorClass), [.string(message)])
      if case .instance(let instance) = exception {
        let details: [(Name, Object)] = [
          ("msg", .string(words)), ("doc", .string(string)), ("pos", .int(place)), ("lineno", .int(line)),
          ("colno", .int(column)),
        ]
        for (name, value) in details { interpreter.setOwn(name, of: instance, to: value) }
      }
      let error = PythonError(raising: exception)
      // CPython's scanner stops where there is no value, and its reader makes the error of that.
      if words == "Expecting value" {
        error.nativeException.context = try interpreter.call(.type(.exception(.stopIteration)), [.int(place)])
        error.nativeException.suppressesContext = true
      }
      return error
    } catch { return error }
  }
}
