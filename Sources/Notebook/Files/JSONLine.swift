/// A flat JSON object in one line: names with texts and whole numbers, as the files of a person's own have them.
///
///     {"text":"a = Value(2.0)","time":1790000000}
///
/// What else a newer version may have written into the line is carried along, and not looked at.
public struct JSONLine: Hashable, Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    let name: String
    let value: Value
  }

  enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// Any other JSON, as it was written.
    case other(String)
  }

  /// The members in the order in which they were written.
  public internal(set) var members: [Member] = []

  /// Makes an empty object.
  public init() {}

  /// The text of a member; nil where there is none, and of a name that comes twice the later one.
  public func text(_ name: String) -> String? {
    guard case .text(let text)? = value(name) else { return nil }
    return text
  }

  /// The number of a member; nil where there is none, and of a name that comes twice the later one.
  public func number(_ name: String) -> Int? {
    guard case .number(let number)? = value(name) else { return nil }
    return number
  }

  private func value(_ name: String) -> Value? { members.last { $0.name == name }?.value }

  /// Adds a text.
  public mutating func add(_ name: String, _ value: String) { add(name, .text(value)) }

  /// Adds a number.
  public mutating func add(_ name: String, _ value: Int) { add(name, .number(value)) }

  mutating func add(_ name: String, _ value: Value) { members.append(Member(name: name, value: value)) }

  /// The object in JSON, without a newline at its end and without one inside.
  public var text: String {
    let parts = members.map { "\(JSONLine.quoted($0.name)):\(JSONLine.written($0.value))" }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func written(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): "\(number)"
    case .other(let json): json
    }
  }

  /// A text in quotes, with escapes for what JSON doesn't take as it is.
  static func quoted(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 { append(byte, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): bytes += "\\n".utf8
    case UInt8(ascii: "\t"): bytes += "\\t".utf8
    case ..<0x10: bytes += "\\u000\(String(byte, radix: 16))".utf8
    case ..<0x20: bytes += "\\u00\(String(byte, radix: 16))".utf8
    default: bytes.append(byte)
    }
  }
}
