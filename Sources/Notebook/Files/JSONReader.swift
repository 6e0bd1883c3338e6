/// Reads those parts of a JSON text that are asked for, in its order, and passes over all others.
///
/// What is passed over may be of any size and depth: only what is asked for takes stack or memory.
struct JSONReader {
  /// What a value is.
  enum Kind: Hashable {
    case text, list, object, other
  }

  /// The text is no JSON, or not of the form that is asked for.
  struct Problem: Error {
    /// The byte where it shows.
    let place: Int
    let message: String
  }

  private var scanner: JSONScanner
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    scanner = JSONScanner(bytes, mendsSurrogates: true)
  }

  /// The number of the line of a byte, from 1.
  func line(of place: Int) -> Int { bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1 }

  /// What says that the text is not what is asked for, here.
  func problem(_ message: String) -> Problem { Problem(place: scanner.place, message: message) }

  private mutating func damage() -> Problem {
    problem(scanner.next() == nil ? "the file ends too early" : "this is no JSON")
  }
}

// MARK: - Values

extension JSONReader {
  /// What comes next.
  mutating func kind() throws(Problem) -> Kind {
    switch scanner.next() {
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "["): return .list
    case UInt8(ascii: "{"): return .object
    case nil: throw damage()
    default: return .other
    }
  }

  /// Reads a text.
  mutating func text() throws(Problem) -> String {
    guard let text = scanner.string() else { throw damage() }
    return text
  }

  /// Reads a value, and gives it where it is a whole number.
  mutating func number() throws(Problem) -> Int? {
    guard let value = scanner.value() else { throw damage() }
    return if case .number(let number) = value { number } else { nil }
  }

  /// Passes over a value.
  mutating func skip() throws(Problem) {
    guard scanner.value() != nil else { throw damage() }
  }

  /// Reads an object: `read` is called at each member's value, and must read it or pass over it.
  mutating func members(_ read: (inout JSONReader, String) throws(Problem) -> Void) throws(Problem) {
    guard scanner.match("{") else { throw damage() }
    if scanner.match("}") { return }
    repeat {
      let name = try text()
      guard scanner.match(":") else { throw damage() }
      try read(&self, name)
    } while scanner.match(",")
    guard scanner.match("}") else { throw damage() }
  }

  /// Reads a list: `read` is called at each item, and must read it or pass over it.
  mutating func items(_ read: (inout JSONReader) throws(Problem) -> Void) throws(Problem) {
    guard scanner.match("[") else { throw damage() }
    if scanner.match("]") { return }
    repeat { try read(&self) } while scanner.match(",")
    guard scanner.match("]") else { throw damage() }
  }

  /// Makes sure that nothing follows.
  mutating func end() throws(Problem) {
    guard scanner.isAtEnd() else { throw problem("something follows the notebook's end") }
  }
}
