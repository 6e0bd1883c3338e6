/// The signs that boxes and lines are drawn with.
struct BoxSigns {
  let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight: String
  /// Where a line leaves a box.
  let port: String
  let arrow: String
  /// A line feeds an operation and goes on.
  let feedsOn: String
  /// A line ends in the middle, at the top, at the bottom of a track.
  let endMiddle, endTop, endBottom: String
  /// A line out of the middle, the top, the bottom of a track.
  let outMiddle, outTop, outBottom: String
  /// Two lines cross without contact.
  let crossing: String

  /// Where a line leaves a box downwards, and the arrow into the next one.
  let portBelow, arrowDown: String
  /// A line from above ends in the middle or at the left end of a track; at the right end it is `endBottom`.
  let endCentre, endLeft: String
  /// A line goes down out of the middle, the left end, the right end of a track.
  let outCentre, outLeft, outRight: String

  static let unicode = BoxSigns(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    port: "├", arrow: "▶", feedsOn: "●", endMiddle: "┤", endTop: "┐", endBottom: "┘",
    outMiddle: "├", outTop: "┌", outBottom: "└", crossing: "┆",
    portBelow: "┬", arrowDown: "▼", endCentre: "┴", endLeft: "└", outCentre: "┬", outLeft: "┌", outRight: "┐")

  static let ascii = BoxSigns(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    port: "+", arrow: ">", feedsOn: "o", endMiddle: "+", endTop: ".", endBottom: "'",
    outMiddle: "+", outTop: "+", outBottom: "+", crossing: ":",
    portBelow: "+", arrowDown: "v", endCentre: "+", endLeft: "'", outCentre: "+", outLeft: ".", outRight: ".")

  static func signs(_ charset: Charset) -> BoxSigns { charset == .ascii ? ascii : unicode }

  /// The token of an operation on its line: `(×)`, in ASCII `(*)`; at most twelve columns.
  static func token(_ operation: String?, _ charset: Charset) -> String {
    guard let operation, !operation.isEmpty else { return "" }
    if operation == "*", charset == .unicode { return "(×)" }
    return "(" + Truncation.end(Gate.quoted(operation, charset: charset), width: 10, charset: charset) + ")"
  }
}
