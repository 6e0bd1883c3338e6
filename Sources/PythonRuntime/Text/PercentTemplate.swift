/// A text with conversions such as `%5.2f`, as `text % arguments` fills it.
struct PercentTemplate {
  private let interpreter: Interpreter
  private let text: Scalars
  /// What is yet to be read begins here.
  private var place = 0
  /// What stands right of the `%`.
  private let source: Object
  /// The objects to be shown, and how many of them were taken; a key in brackets makes them one other object.
  private var objects: ContiguousArray<Object>
  private var takenCount = 0

  init(_ text: StringObject, _ source: Object, _ interpreter: Interpreter) {
    self.interpreter = interpreter
    self.text = text.scalars
    self.source = source
    if case .tuple(let tuple) = source.native { objects = tuple.items } else { objects = [source] }
  }

  /// The text with its conversions done.
  ///
  /// - Throws: TypeError and ValueError in CPython's words, and what looking up and showing an object throws.
  mutating func filled() throws -> String {
    var result = ""
    while place < text.count {
      let end = text[place...].firstIndex(of: "%") ?? text.count
      result += String(scalars: text[place..<end])
      place = end + 1
      if end < text.count { result += try conversionText() }
      try Limits.check(result.utf8.count, "the formatted text")
    }
    if takenCount < objects.count, !isMapping {
      throw PythonError.type("not all arguments converted during string formatting")
    }
    return result
  }

  /// Whether it can be subscripted as a mapping can; who gives one need not use it.
  private var isMapping: Bool {
    switch source.native {
    case .dict, .list: true
    case .instance(let instance): instance.type.special(.getitem) != nil
    default: false
    }
  }

  /// The text of what stands after a `%`.
  private mutating func conversionText() throws -> String {
    if takeFirst(of: ["%"]) != nil { return "%" }
    if takeFirst(of: ["("]) != nil {
      if case .other = source {} else if !isMapping { throw noMapping }
      objects = [try value(ofKey: takeKey())]
      takenCount = 0
    }
    var specification = takeFlags()
    try takeWidth(&specification)
    try takePrecision(&specification)
    _ = takeFirst(of: ["h", "l", "L"])
    guard place < text.count else { throw PythonError.value("incomplete format") }
    specification.type = text[place]
    place += 1
    let object = try takeObject()
    try specification.checkSize()
    return try shown(object, specification)
  }

  /// What stands in round brackets, inner ones included.
  private mutating func takeKey() throws -> String {
    var open = 1
    let start = place
    while open > 0 {
      guard place < text.count else { throw PythonError.value("incomplete format key") }
      if text[place] == "(" { open += 1 }
      if text[place] == ")" { open -= 1 }
      place += 1
    }
    return String(scalars: text[start..<place - 1])
  }

  private func value(ofKey key: String) throws -> Object {
    guard case .other(let object) = source else { return try interpreter.item(source, .string(key)) }
    guard let value = try object.item(.string(key), interpreter) else { throw noMapping }
    return value
  }

  private var noMapping: PythonError { .type("format requires a mapping") }

  private mutating func takeFlags() -> FormatSpecification {
    var specification = FormatSpecification()
    while let flag = takeFirst(of: ["-", "+", " ", "#", "0"]) {
      switch flag {
      case "-": specification.alignment = .left
      case "+": specification.sign = "+"
      case " ": specification.sign = specification.sign ?? " "
      case "#": specification.isAlternate = true
      default: specification.fill = "0"
      }
    }
    return specification
  }

  private mutating func takeWidth(_ specification: inout FormatSpecification) throws {
    if takeFirst(of: ["*"]) != nil {
      let width = try takeCount("ssize_t", upTo: .max)
      if width < 0 { specification.alignment = .left }
      specification.width = Int(clamping: width.magnitude)
    } else {
      specification.width = try takeNumber(upTo: .max, "width") ?? 0
    }
  }

  private mutating func takePrecision(_ specification: inout FormatSpecification) throws {
    guard takeFirst(of: ["."]) != nil else { return }
    if takeFirst(of: ["*"]) != nil {
      specification.precision = max(0, try takeCount("int", upTo: Int(Int32.max)))
    } else {
      specification.precision = try takeNumber(upTo: Int(Int32.max), "precision") ?? 0
    }
  }

  private mutating func takeCount(_ type: String, upTo limit: Int) throws -> Int {
    guard let whole = try takeObject().wholeNumber else { throw PythonError.type("* wants int") }
    guard let count = Int(exactly: whole), count.magnitude <= limit else {
      throw PythonError.overflow("Python int too large to convert to C \(type)")
    }
    return count
  }

  private mutating func takeObject() throws -> Object {
    guard takenCount < objects.count else {
      throw PythonError.type("not enough arguments for format string")
    }
    takenCount += 1
    return objects[takenCount - 1]
  }

  private mutating func takeFirst(of wanted: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard place < text.count, wanted.contains(text[place]) else { return nil }
    place += 1
    return text[place - 1]
  }

  /// ASCII digits as a number; nil when there are none.
  private mutating func takeNumber(upTo limit: Int, _ name: String) throws -> Int? {
    var number: Int?
    while place < text.count, ("0"..."9").contains(text[place]) {
      let digit = Int(text[place].value) - 48
      if number ?? 0 > (limit - digit) / 10 { throw PythonError.value("\(name) too big") }
      number = (number ?? 0) * 10 + digit
      place += 1
    }
    return number
  }
}

// What each letter does.
extension PercentTemplate {
  private func shown(_ object: Object, _ specification: FormatSpecification) throws -> String {
    switch specification.type {
    case "s": return cut(try interpreter.str(object), specification)
    case "r": return cut(try interpreter.repr(object), specification)
    case "a": return cut(escapedBeyondASCII(try interpreter.repr(object)), specification)
    case "c": return specification.paddedAsText(try character(object))
    case "d", "i", "u", "o", "x", "X": return try digits(of: object, specification.filledAfterSign)
    case "e", "E", "f", "F", "g", "G":
      return try formattedFloat(interpreter.real(object), specification.filledAfterSign, of: "float")
    default: throw unsupported(text[place - 1])
    }
  }

  private func cut(_ text: String, _ specification: FormatSpecification) -> String {
    guard let precision = specification.precision else { return specification.paddedAsText(text) }
    return specification.paddedAsText(String(scalars: text.unicodeScalars.prefix(precision)))
  }

  private func character(_ object: Object) throws -> String {
    if case .string(let text) = object.native, text.count == 1 { return text.value }
    guard let whole = try interpreter.wholeIndex(object) else {
      throw PythonError.type("%c requires int or char")
    }
    guard let code = Int(exactly: whole).flatMap(UInt32.init(exactly:)), code < 0x110000 else {
      throw PythonError.overflow("%c arg not in range(0x110000)")
    }
    return String(try PythonRuntime.character(code))
  }

  private func digits(of object: Object, _ specification: FormatSpecification) throws -> String {
    let (radix, letter) = radixAndLetter(specification.type)
    let value = try whole(object, truncating: radix == 10, specification.type)
    let digits = try value.digits(radix: radix, uppercase: letter == "X")
    let zeros = max(0, (specification.precision ?? 0) - digits.utf8.count)
    return specification.number(
      isNegative: value.isNegative, prefix: specification.isAlternate ? letter.map { "0\($0)" } ?? "" : "",
      digits: String(repeating: "0", count: zeros) + digits)
  }

  private func whole(
    _ object: Object, truncating: Bool, _ letter: Unicode.Scalar?
  ) throws -> any WholeNumber {
    let number =
      try truncating ? truncated(object) : interpreter.wholeIndex(object).map { try .whole($0) }
    switch number.flatMap(Number.init) {
    case .int(let value): return value
    case .large(let value): return value
    case .float, nil:
      let wanted = truncating ? "a real number" : "an integer"
      throw PythonError.type(
        "%\(letter ?? "d") format: \(wanted) is required, not \(object.typeName)")
    }
  }

  /// What `int(x)` gives of a number; nil for what is none.
  private func truncated(_ object: Object) throws -> Object? {
    if case .string = object.native { return nil }
    do { return try interpreter.callBuiltin("int", [object]) } catch let error as PythonError
      where error.type == .typeError
    { return nil }
  }

  private func unsupported(_ letter: Unicode.Scalar) -> PythonError {
    let shown: Unicode.Scalar = (31...126).contains(letter.value) ? letter : "?"
    let code = String(letter.value, radix: 16)
    return .value("unsupported format character '\(shown)' (0x\(code)) at index \(place - 1)")
  }
}

extension FormatSpecification {
  /// Zeros go between the sign and the digits, unless the number is to be on the left.
  fileprivate var filledAfterSign: FormatSpecification {
    var copy = self
    if alignment == .left { copy.fill = " " } else if fill == "0" { copy.alignment = .afterSign }
    return copy
  }

  /// Pads what is no number: always with blanks, and on the left.
  fileprivate func paddedAsText(_ text: String) -> String {
    var copy = self
    copy.fill = " "
    return copy.padded(text, otherwise: .right)
  }
}
