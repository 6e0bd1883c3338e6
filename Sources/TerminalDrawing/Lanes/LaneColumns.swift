/// The columns beside the lanes, measured over the rows.
///
///     value         data     grad       used
///     d = e + c   4.0000  -2.0000 stale x2
struct LaneColumns {
  /// The columns of the names and formulas.
  let value: Int
  /// The columns that the longest of them would take.
  let widestLabel: Int
  private let data, gradient: Int
  private let mark: Int
  private let uses: Int
  private let shown: Graph.Numbers
  private let charset: Charset

  /// The columns of some numbers, none where they are not shown: those of a number as most are, so that it stays where it is from
  /// one step to the next, a blank, and one more for its sign.
  private static func width(of numbers: [ValueNumbers.Number], isShown: Bool) -> Int {
    isShown ? 2 + max(7, numbers.map(\.width).max() ?? 0) : 0
  }

  /// Measures the rows for the columns that the lanes leave.
  init(_ rows: [LaneRow], shown: Graph.Numbers, room: Int, charset: Charset) {
    self.shown = shown
    data = Self.width(of: rows.map(\.numbers.data), isShown: shown != .gradient)
    gradient = Self.width(of: rows.map(\.numbers.gradient), isShown: shown != .data)
    let widestMark = rows.map { CellWidth.of($0.mark) }.max() ?? 0
    mark = widestMark == 0 ? 0 : widestMark + 1
    let widestUses = rows.map { $0.uses.utf8.count }.max() ?? 0
    uses = widestUses == 0 ? 0 : max(4, widestUses) + 1
    widestLabel = rows.map { $0.width }.max() ?? 0
    value = min(max(widestLabel, "value".utf8.count), room - data - gradient - mark - uses)
    self.charset = charset
  }

  /// The titles of the columns; `legend` stands in the first where there is room.
  func header(legend: String?) -> StyledText {
    let title = legend.map { "value (\($0))" } ?? "value"
    let words = (Self.fits(title, legendRoom) ? title : "value").padded(to: legendRoom + 1)
    var header = StyledText(words + (shown == .gradient ? "grad" : "data"), .dim)
    if shown == .both { header.append("grad".rightAligned(to: gradient), .dim) }
    if uses > 0 { header.append(String(repeating: " ", count: mark + 1) + "used", .dim) }
    return header
  }

  /// Whether the header has room for the legend.
  func hasRoom(forLegend legend: String) -> Bool {
    Self.fits("value (\(legend))", legendRoom)
  }

  /// The columns before the title of the first number, and a blank.
  private var legendRoom: Int { value + (shown == .gradient ? gradient : data) - "data".utf8.count - 1 }

  private static func fits(_ text: String, _ room: Int) -> Bool { CellWidth.of(text) <= room }

  /// The lines of a row: its label, its numbers in the first one; only a label without which an edge could not
  /// be told goes on in further lines, others are cut.
  func lines(of row: LaneRow) -> [StyledText] {
    var lines = labelLines(of: row)
    lines[0].append(blanks(value - lines[0].width))
    appendNumbers(of: row, to: &lines[0])
    return lines
  }

  private func labelLines(of row: LaneRow) -> [StyledText] {
    if row.width <= value { return [row.text] }
    if row.cutMark.isEmpty { return [Truncation.betweenWords(row.label, width: value, charset: charset)] }
    return TextWrap.wrap(row.text, width: value, hanging: 2, charset: charset).lines
  }

  private func appendNumbers(of row: LaneRow, to line: inout StyledText) {
    if data > 0 { row.numbers.data.appendField(width: data, to: &line) }
    if gradient > 0 { row.numbers.gradient.appendField(width: gradient, to: &line) }
    if !row.mark.isEmpty { line.append(" " + row.mark, .emphasis) }
    guard !row.uses.isEmpty else { return }
    line.append(blanks(mark - (row.mark.isEmpty ? 0 : CellWidth.of(row.mark) + 1) + 1))
    line.append(row.uses, .dim)
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
