extension Interpreter {
  /// What `format(value, specification)` and a field of an f-string give.
  ///
  /// - Throws: ValueError for a specification that does not fit the class, TypeError for a class that takes none.
  func format(_ value: Object, _ specification: String) throws -> String {
    if case .instance(let instance) = value {
      return try text(.format, of: instance, [.string(specification)])
        ?? nativeFormat(value, specification)
    }
    if specification.isEmpty { return try str(value) }
    switch value {
    case .string(let text): return try formattedText(text, specification)
    case .int(let number):
      return try formattedInteger(
        number, FormatSpecification(specification, of: "int", alignsRight: true), of: "int")
    case .bool(let flag):
      return try formattedInteger(
        flag ? 1 : 0, FormatSpecification(specification, of: "bool", alignsRight: true), of: "bool")
    case .float(let number):
      return try formattedFloat(
        number, FormatSpecification(specification, of: "float", alignsRight: true), of: "float")
    case .other(let object): return try object.format(specification, self)
    default:
      throw PythonError.type("unsupported format string passed to \(value.typeName).__format__")
    }
  }

  /// What the builtin class behind an object makes of a specification.
  func nativeFormat(_ value: Object, _ specification: String) throws -> String {
    if specification.isEmpty { return try str(value) }
    guard value.isInstance else { return try format(value, specification) }
    switch value.native {
    case .string, .bool, .int, .float: return try format(value.native, specification)
    case .other(let object) where !value.native.isException: return try object.format(specification, self)
    default: break
    }
    throw PythonError.type("unsupported format string passed to \(value.typeName).__format__")
  }
}

/// A `str` as `format(text, specification)` writes it.
private func formattedText(_ text: StringObject, _ specification: String) throws -> String {
  let specification = try FormatSpecification(specification, of: "str", alignsRight: false)
  if let code = specification.type, code != "s" { throw unknownFormatCode(code, "str") }
  try refuseNumeric(specification)
  try specification.checkSize()
  let shown = specification.precision.map { text.substring(0..<min($0, text.count)) } ?? text.value
  return specification.padded(shown, otherwise: .left)
}

private func refuseNumeric(_ specification: FormatSpecification) throws {
  if let sign = specification.sign {
    let kind = sign == " " ? "Space" : "Sign"
    throw PythonError.value("\(kind) not allowed in string format specifier")
  }
  if specification.dropsNegativeZero {
    throw PythonError.value("Negative zero coercion (z) not allowed in string format specifier")
  }
  if specification.isAlternate {
    throw PythonError.value("Alternate form (#) not allowed in string format specifier")
  }
  if specification.alignment == .afterSign {
    throw PythonError.value("'=' alignment not allowed in string format specifier")
  }
}
