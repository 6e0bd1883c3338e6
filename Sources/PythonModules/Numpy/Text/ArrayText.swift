import PythonRuntime

/// An array as NumPy shows it: rows in brackets, numbers in columns, long arrays cut to their ends.
///
///     array([[ 1.  ,  0.5 ],
///            [-2.25, 10.  ]])
struct ArrayText {
  /// Lines are broken before this column.
  static let lineWidth = 75
  /// Arrays of more elements are cut.
  static let threshold = 1000
  /// How many items are shown at each end of an axis that is cut.
  static let edgeItems = 3

  private let operand: Operand
  private let column: NumberColumn
  private let separator: String
  private let isCut: Bool

  private init(_ operand: Operand, separator: String) {
    self.operand = operand
    self.separator = separator
    isCut = operand.count > ArrayText.threshold
    column = NumberColumn(isCut ? operand.ends.elements : operand.elements, isAlone: operand.shape.isEmpty)
  }

  /// What `str(a)` gives.
  static func str(_ operand: Operand) -> String { text(operand, separator: " ", indent: 0, width: lineWidth) }

  /// What `repr(a)` gives.
  static func repr(_ operand: Operand) -> String {
    let prefix = "array("
    let numbers = text(operand, separator: ", ", indent: prefix.utf8.count, width: lineWidth - 1)
    let extras = extras(operand)
    if extras.isEmpty { return prefix + numbers + ")" }
    let start = prefix + numbers + ","
    let end = extras.joined(separator: ", ") + ")"
    let lastLine = start.utf8.split(separator: UInt8(ascii: "\n")).last?.count ?? 0
    let fits = lastLine + end.utf8.count + 1 <= lineWidth
    return start + (fits ? " " : "\n" + blanks(prefix.utf8.count)) + end
  }

  /// What the numbers alone don't tell.
  private static func extras(_ operand: Operand) -> [String] {
    let isEmpty = operand.count == 0
    var extras: [String] = []
    if (isEmpty && operand.shape != [0]) || operand.count > threshold {
      extras.append("shape=" + Shape.tupleText(operand.shape))
    }
    if isEmpty { extras.append("dtype=" + operand.type.name) }
    return extras
  }

  private static func text(_ operand: Operand, separator: String, indent: Int, width: Int) -> String {
    if operand.count == 0 { return "[]" }
    let text = ArrayText(operand, separator: separator)
    return text.brackets(operand.layout, indent: blanks(indent + 1), width: width)
  }

  /// The text of a part of the array: a number, or what is in it in brackets.
  private func brackets(_ layout: Layout, indent: String, width: Int) -> String {
    switch layout.shape.count {
    case 0: column.text(operand.buffer[layout.offset])
    case 1: row(layout, indent: indent, width: width)
    default: rows(layout, indent: indent, width: width)
    }
  }

  /// What is shown of an axis; nil stands for what is left out.
  private func places(_ size: Int) -> [Int?] {
    guard isCut, size > 2 * ArrayText.edgeItems else { return Array(0..<size) }
    return Array(0..<ArrayText.edgeItems) + [nil] + Array((size - ArrayText.edgeItems)..<size)
  }

  /// Numbers side by side, in several lines when they are many.
  private func row(_ layout: Layout, indent: String, width: Int) -> String {
    var lines = ""
    var line = indent
    let places = places(layout.shape[0])
    for (number, place) in places.enumerated() {
      let word = place.map { column.text(operand.buffer[layout.offset + $0 * layout.strides[0]]) } ?? "..."
      if line.utf8.count + word.utf8.count > width - 1, line.utf8.count > indent.utf8.count {
        lines += line.trimmedAtEnd + "\n"
        line = indent
      }
      line += word + (number + 1 < places.count ? separator : "")
    }
    return "[" + (lines + line).dropFirst(indent.utf8.count) + "]"
  }

  /// Rows below each other, with an empty line more for each axis that they have.
  private func rows(_ layout: Layout, indent: String, width: Int) -> String {
    let parts = places(layout.shape[0]).map { place in
      place.map { brackets(layout.at($0, along: 0), indent: indent + " ", width: width - 1) } ?? "..."
    }
    let lineEnd = separator.trimmedAtEnd + String(repeating: "\n", count: layout.shape.count - 1)
    return "[" + parts.joined(separator: lineEnd + indent) + "]"
  }
}

extension Operand {
  /// What is shown of an array that is cut: the ends of each axis.
  fileprivate var ends: Operand {
    var kept = elements
    var shape = shape
    for axis in shape.indices where shape[axis] > 2 * ArrayText.edgeItems {
      let layout = Layout(shape)
      let size = shape[axis]
      let places = Array(0..<ArrayText.edgeItems) + Array((size - ArrayText.edgeItems)..<size)
      let parts = places.map { layout.from($0, step: 1, count: 1, along: axis) }
      var next = kept.picked([])
      // The order of the numbers does not matter for how wide their column is.
      for part in parts { next.append(kept.picked(part.places)) }
      kept = next
      shape[axis] = places.count
    }
    return Operand(kept, shape: [kept.count])
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
