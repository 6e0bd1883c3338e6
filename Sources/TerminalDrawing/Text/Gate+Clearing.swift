extension Gate {
  /// What empties a terminal's screen and begins again at its top; what has scrolled off stays.
  ///
  /// Where everything is said in sentences no sequence is sent: empty rows push away what was there.
  public static func clearing(for appearance: Appearance) -> String {
    appearance.plain ? String(repeating: "\n", count: min(appearance.height, 100)) : "\u{1B}[H\u{1B}[2J"
  }

  /// What erases the rows above the cursor, which stands at the start of a row, and leaves it where they began.
  public static func erasing(rows: Int) -> String { "\u{1B}[\(rows)A\r\u{1B}[J" }
}
