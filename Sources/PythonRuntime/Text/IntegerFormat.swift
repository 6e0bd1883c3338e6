/// An `int` as `format(value, specification)` writes it.
///
/// - Throws: ValueError in CPython's words; OverflowError when `c` is given no code point, or a float's type a
///   number beyond all floats.
func formattedInteger(
  _ value: some WholeNumber, _ specification: FormatSpecification, of typeName: String
) throws -> String {
  switch specification.type {
  case nil, "d", "n", "b", "o", "x", "X": try formattedDigits(value, specification)
  case "c": try formattedCharacter(value, specification)
  case "e", "E", "f", "F", "g", "G", "%": try formattedFloat(value.double(), specification, of: typeName)
  case .some(let code): throw unknownFormatCode(code, typeName)
  }
}

func unknownFormatCode(_ code: Unicode.Scalar, _ typeName: String) -> PythonError {
  .value("Unknown format code '\(shownFormatCode(code))' for object of type '\(typeName)'")
}

private func formattedDigits(_ value: some WholeNumber, _ specification: FormatSpecification) throws -> String
{
  try refusePrecision(specification)
  try specification.checkSize()
  let (radix, letter) = radixAndLetter(specification.type)
  let prefix = specification.isAlternate ? letter.map { "0\($0)" } ?? "" : ""
  return specification.number(
    isNegative: value.isNegative, prefix: prefix,
    digits: try value.digits(radix: radix, uppercase: specification.type == "X"),
    groupSize: radix == 10 ? 3 : 4)
}

func radixAndLetter(_ type: Unicode.Scalar?) -> (Int, Unicode.Scalar?) {
  switch type {
  case "b": (2, "b")
  case "o": (8, "o")
  case "x": (16, "x")
  case "X": (16, "X")
  default: (10, nil)
  }
}

private func refusePrecision(_ specification: FormatSpecification) throws {
  if specification.precision != nil {
    throw PythonError.value("Precision not allowed in integer format specifier")
  }
  if specification.dropsNegativeZero {
    throw PythonError.value("Negative zero coercion (z) not allowed in integer format specifier")
  }
}

private func formattedCharacter(
  _ value: some WholeNumber, _ specification: FormatSpecification
) throws -> String {
  try refusePrecision(specification)
  if specification.sign != nil {
    throw PythonError.value("Sign not allowed with integer format specifier 'c'")
  }
  if specification.isAlternate {
    throw PythonError.value("Alternate form (#) not allowed with integer format specifier 'c'")
  }
  guard let code = UInt32(exactly: try value.code()), code < 0x110000 else {
    throw PythonError.overflow("%c arg not in range(0x110000)")
  }
  try specification.checkSize()
  return specification.padded(String(try character(code)), otherwise: .right)
}

/// The code point of a number.
///
/// - Throws: ValueError for a surrogate, which no text here can hold.
func character(_ code: UInt32) throws -> Unicode.Scalar {
  guard let scalar = Unicode.Scalar(code) else {
    throw PythonError.value("a lone surrogate is not in this subset")
  }
  return scalar
}
