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
      var field = StyledText(String(repeating: " ", count: max(0, width - self.width - 1)))
      field.append(sign, sign == " " ? .plain : .emphasis)
      field.append(text, role)
      return field
    }
  }

  let data, gradient: Number
  /// Words after the numbers: `stale`, `×2`, `set`, or nothing.
  let dataMark, gradientMark: String
  /// All words, `stale` once, the most telling one last.
  let marks: [String]

  init(_ node: Graph.Node, style: NumberStyle = .fixed, charset: Charset) {
    data = Number(
      node.dataText(style), isStale: node.dataStale, isChanged: node.dataChanged, charset: charset)
    gradient = Number(
      node.gradientText(style, charset), isStale: node.gradient.freshness.isStale,
      isChanged: node.gradientChanged, charset: charset)
    dataMark = node.dataStale ? "stale" : ""
    gradientMark = node.gradient.freshness.mark(charset)
    let words = node.gradient.freshness.marks(charset)
    marks = node.dataStale && !node.gradient.freshness.isStale ? ["stale"] + words : words
  }

  /// The numbers that are shown, each at the right end of a field.
  func fields(_ shown: Graph.Numbers, width: Int) -> StyledText {
    switch shown {
    case .both: data.field(width: width) + gradient.field(width: width)
    case .data: data.field(width: width)
    case .gradient: gradient.field(width: width)
    }
  }
}

extension ValueNumbers.Number {
  fileprivate init(_ text: String, isStale: Bool, isChanged: Bool, charset: Charset) {
    let changed = charset == .ascii ? "!" : "•"
    self.init(
      text: text, sign: isStale ? "~" : isChanged ? changed : " ", role: isChanged ? .changed : .plain)
  }
}
