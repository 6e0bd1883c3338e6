extension String {
  /// The text with blanks behind it, up to a width in cells.
  public func padded(to width: Int) -> String { self + blanks(to: width) }

  /// The text with blanks before it, up to a width in cells.
  public func rightAligned(to width: Int) -> String { blanks(to: width) + self }

  private func blanks(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - CellWidth.of(self)))
  }
}
