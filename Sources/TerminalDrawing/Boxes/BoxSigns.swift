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
  /// What stands before the digit that says how often a line feeds an operation: in ASCII, where lines are made of signs that stand in
  /// numbers too, an `x`.
  var countSign = ""

  static let unicode = BoxSigns(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    port: "├", arrow: "▶", feedsOn: "●", endMiddle: "┤", endTop: "┐", endBottom: "┘",
    outMiddle: "├", outTop: "┌", outBottom: "└", crossing: "┆")

  static let ascii = BoxSigns(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    port: "+", arrow: ">", feedsOn: "o", endMiddle: "+", endTop: ".", endBottom: "'",
    outMiddle: "+", outTop: "+", outBottom: "+", crossing: ":", countSign: "x")

  /// Those of lines that run down: what a line to the right has on its track, a quarter turn on.
  static func turned(_ charset: Charset) -> BoxSigns {
    charset == .ascii
      ? BoxSigns(
        horizontal: "|", vertical: "-", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
        port: "+", arrow: "v", feedsOn: "o", endMiddle: "+", endTop: "'", endBottom: "'",
        outMiddle: "+", outTop: ".", outBottom: ".", crossing: ":")
      : BoxSigns(
        horizontal: "│", vertical: "─", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
        port: "┬", arrow: "▼", feedsOn: "●", endMiddle: "┴", endTop: "└", endBottom: "┘",
        outMiddle: "┬", outTop: "┌", outBottom: "┐", crossing: "┆")
  }

  static func signs(_ charset: Charset) -> BoxSigns { charset == .ascii ? ascii : unicode }

  /// The token of an operation on its line: `(×)`, in ASCII `(*)`; at most twelve columns.
  static func token(_ operation: String?, _ charset: Charset) -> String {
    guard let operation, !operation.isEmpty else { return "" }
    if operation == "*", charset == .unicode { return "(×)" }
    return "(" + Truncation.end(Gate.quoted(operation, charset: charset), width: 10, charset: charset) + ")"
  }
}
