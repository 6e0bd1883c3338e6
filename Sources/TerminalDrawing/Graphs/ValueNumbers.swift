/// The numbers of a value as drawings write them, and what is to be said about them.
struct ValueNumbers {
  /// A number, and the sign that takes the blank before it: `~` for stale, `•` for changed, else a blank.
  struct Number {
    let text: String
    let sign: String
    let role: Role

    /// The columns of the number, without its sign.
    var width: Int { CellWidth.of(text) }

    /// The columns that a label leaves free before the number: none, as the blank behind it holds the sign; but a letter of
    /// ASCII there would be read as one of the label, so a blank stands between the two.
    func room(_ charset: Charset) -> Int { charset == .ascii && sign != " " ? 1 : 0 }

    /// Returns the number at the right end of a field, its sign before it.
    func field(width: Int) -> StyledText {
      var field = StyledText()
      appendField(width: width, to: &field)
      return field
    }

    /// Adds the field to a line.
    func appendField(width: Int, to line: inout StyledText) {
      line.append(String(repeating: " ", count: max(0, width - self.width - 1)))
      line.append(sign, sign == " " ? .plain : .emphasis)
      line.append(text, role)
    }
  }

  let data, gradient: Number
  /// Words after the numbers: `stale`, `×2`, `set`, or nothing.
  let dataMark, gradientMark: String
  /// All words for the numbers that are shown, `stale` once, the most telling one last.
  let marks: [String]

  init(
    _ node: Graph.Node, style: NumberStyle = .fixed, shown: Graph.Numbers = .both, charset: Charset
  ) {
    data = Number(
      node.dataText(style), isStale: node.dataStale, isChanged: node.dataChanged, charset: charset)
    gradient = Number(
      node.gradientText(style, charset), isStale: node.gradient.freshness.isStale,
      isChanged: node.gradientChanged, charset: charset)
    dataMark = node.dataStale ? "stale" : ""
    gradientMark = node.gradient.freshness.mark(charset)
    let stale = node.dataStale && shown != .gradient ? ["stale"] : []
    let words = shown == .data ? [] : node.gradient.freshness.marks(charset)
    marks = words.first == "stale" ? words : stale + words
  }

  /// Adds the numbers that are shown to a line, each at the right end of a field.
  func appendFields(_ shown: Graph.Numbers, width: Int, to line: inout StyledText) {
    if shown != .gradient { data.appendField(width: width, to: &line) }
    if shown != .data { gradient.appendField(width: width, to: &line) }
  }
}

extension ValueNumbers.Number {
  fileprivate init(_ text: String, isStale: Bool, isChanged: Bool, charset: Charset) {
    let changed = charset == .ascii ? "!" : "•"
    self.init(
      text: text, sign: isStale ? "~" : isChanged ? changed : " ", role: isChanged ? .changed : .plain)
  }
}
