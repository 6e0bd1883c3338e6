extension JSONLine {
  /// Reads one line; nil where it is anything but one whole JSON object in UTF-8.
  ///
  /// Takes time in proportion to the line, however its parts are nested.
  public init?(_ line: ArraySlice<UInt8>) {
    self.init()
    var scanner = JSONScanner(line)
    guard scanner.match("{") else { return nil }
    if !scanner.match("}") {
      repeat {
        guard let name = scanner.string(), scanner.match(":"), let value = scanner.value() else { return nil }
        add(name, value)
      } while scanner.match(",")
      guard scanner.match("}") else { return nil }
    }
    guard scanner.isAtEnd() else { return nil }
  }
}
