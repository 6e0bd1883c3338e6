extension Gate {
  /// Whether a scalar has a shape of its own that a terminal of this charset may be sent.
  ///
  /// Refused are controls, format and directional marks, separators of lines and paragraphs, private and
  /// unassigned scalars, and all that a terminal would ignore.
  static func isShowable(_ scalar: Unicode.Scalar, charset: Charset) -> Bool {
    if scalar.value < 0x7f { return scalar.value >= 0x20 }
    guard charset == .unicode else { return false }
    // Lines, blocks and shapes, of which a drawing has thousands, are all shown.
    if (0x2500...0x25ff).contains(scalar.value) { return true }
    return hasShape(scalar.properties.generalCategory) && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func hasShape(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// The ASCII for a sign that our own words and drawings use; `nil` for all other signs.
  ///
  /// No letter has one, as names are made of letters: what a hint calls a person's `σx` must not be another name.
  static func asciiTwin(of scalar: Unicode.Scalar) -> String? {
    lineTwin(of: scalar) ?? signTwin(of: scalar)
  }

  private static func lineTwin(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "─", "━", "┄", "┈", "╌": "-"
    case "│", "┃": "|"
    case "┆", "┊": ":"
    case "┌", "└", "├", "┤", "┬", "┴", "┼": "+"
    case "┐", "╮", "╭": "."
    case "┘", "╯", "╰": "'"
    case "▶", "▸": ">"
    case "◀": "<"
    case "●", "○": "o"
    default: nil
    }
  }

  private static func signTwin(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "–", "—", "−": "-"
    case "×": "x"
    case "·": "."
    case "•": "!"
    case "…": "..."
    case "→": "->"
    case "←": "<-"
    case "✓": "ok"
    case "✗": "x"
    case "²": "^2"
    case "³": "^3"
    case "≈": "~"
    case "≤": "<="
    case "≥": ">="
    case "≠": "!="
    case "±": "+/-"
    case "∞": "inf"
    case "∂", "∆": "d"
    case "‘", "’": "'"
    case "“", "”": "\""
    default: nil
    }
  }
}
