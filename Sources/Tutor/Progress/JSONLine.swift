/// A flat JSON object in one line: names with texts and whole numbers, as the progress file has them.
struct JSONLine: Equatable {
  /// A member's value.
  enum Member: Equatable {
    case text(String)
    case number(Int)
  }

  private(set) var members: [(name: String, value: Member)] = []

  static func == (left: JSONLine, right: JSONLine) -> Bool { left.text == right.text }

  /// The text of a member; nil where there is none.
  func text(_ name: String) -> String? {
    guard case .text(let text)? = members.last(where: { $0.name == name })?.value else { return nil }
    return text
  }

  /// The number of a member; nil where there is none.
  func number(_ name: String) -> Int? {
    guard case .number(let number)? = members.last(where: { $0.name == name })?.value else { return nil }
    return number
  }

  mutating func add(_ name: String, _ value: String) { members.append((name, .text(value))) }
  mutating func add(_ name: String, _ value: Int) { members.append((name, .number(value))) }

  /// The object in JSON, without a newline.
  var text: String {
    let parts = members.map { member in
      switch member.value {
      case .text(let text): "\(JSONLine.quoted(member.name)):\(JSONLine.quoted(text))"
      case .number(let number): "\(JSONLine.quoted(member.name)):\(number)"
      }
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20:
        "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
