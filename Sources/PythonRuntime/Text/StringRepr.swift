/// A text in quotes as CPython's `repr` writes it: single quotes unless the text holds them and no double ones.
func pythonRepr(_ text: String) -> String { quoted(text) { $0.isPrintable } }

/// Everything beyond ASCII as an escape; for the text that another object's `repr` gave.
func escapedBeyondASCII(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.isASCII { result.unicodeScalars.append(scalar) } else { result += numericEscape(scalar) }
  }
  return result
}

private func quoted(_ text: String, isPlain: (Unicode.Scalar) -> Bool) -> String {
  let usesDouble = text.utf8.contains(UInt8(ascii: "'")) && !text.utf8.contains(UInt8(ascii: "\""))
  let quote: Unicode.Scalar = usesDouble ? "\"" : "'"
  // A text grows in place where its view of scalars, which a text is appended to, is copied each time.
  var result = String(quote)
  for scalar in text.unicodeScalars {
    let isEscaped = scalar == quote || scalar == "\\"
    if isEscaped { result += "\\" }
    if isEscaped || isPlain(scalar) {
      result.unicodeScalars.append(scalar)
    } else {
      result += escape(scalar)
    }
  }
  return result + String(quote)
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\n": "\\n"
  case "\r": "\\r"
  case "\t": "\\t"
  default: numericEscape(scalar)
  }
}

private func numericEscape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
  return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
}
