/// Reads the labels of dot.
enum RecordLabel {
  /// The fields of a record, without their ports and braces: `{ a | data 2.0 }` is `a` and `data 2.0`.
  static func fields(_ label: String, name: String) -> [String] {
    var fields = [""]
    var isEscaped = false
    var isInPort = false
    for character in label {
      switch character {
      case _ where isEscaped:
        fields[fields.count - 1] += escaped(character, name)
        isEscaped = false
      case "\\": isEscaped = true
      case "<": isInPort = true
      case ">": isInPort = false
      case "{", "}": break
      case "|": fields.append("")
      default: if !isInPort { fields[fields.count - 1].append(character) }
      }
    }
    return fields.map(trimmed)
  }

  /// The words of any other label, in one line.
  static func plain(_ label: String, name: String) -> String {
    var text = ""
    var isEscaped = false
    for character in label {
      if isEscaped {
        text += escaped(character, name)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return trimmed(text.replacing("\n", with: " "))
  }

  /// What stands behind a backslash: `\N` is the node's name, `\n`, `\l` and `\r` end lines.
  private static func escaped(_ character: Character, _ name: String) -> String {
    switch character {
    case "N": name
    case "n", "l", "r": " "
    default: String(character)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " || $0 == "\n" }
    return String(start.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
  }
}

extension RecordLabel {
  /// A text as one field of a record: the signs that divide records get a backslash.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "{}|<>\\".contains($1) ? "\\\($1)" : String($1) }
  }
}
