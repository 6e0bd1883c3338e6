/// The signs that lanes are drawn with.
struct LaneSigns {
  /// A value that was computed, and one that was given.
  let value, leaf: Unicode.Scalar
  /// A lane that passes, a lane that a line crosses without contact, and the line.
  let lane, crossing, line: Unicode.Scalar
  /// A line joins a lane: from the right, from the left, on its way to another one.
  let joinFromRight, joinFromLeft, joinBetween: Unicode.Scalar
  /// A line opens a lane: from the right, from the left, on its way to another one.
  let openFromRight, openFromLeft, openBetween: Unicode.Scalar

  static let unicode = LaneSigns(
    value: "●", leaf: "○", lane: "│", crossing: "┆", line: "─",
    joinFromRight: "├", joinFromLeft: "┤", joinBetween: "┼",
    openFromRight: "╭", openFromLeft: "╮", openBetween: "┬")

  static let ascii = LaneSigns(
    value: "*", leaf: "o", lane: "|", crossing: ":", line: "-",
    joinFromRight: "+", joinFromLeft: "+", joinBetween: "+",
    openFromRight: ".", openFromLeft: ".", openBetween: ".")

  static func signs(_ charset: Charset) -> LaneSigns { charset == .ascii ? ascii : unicode }
}
