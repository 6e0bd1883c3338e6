/// An output of a cell of Jupyter's while it is read: its members may come in any order.
struct JupyterOutput {
  private var type: String?
  private var streamName: String?
  private var streamText = ""
  private var exception = ""
  /// The text of the data.
  private var text: String?
  /// Whether the data hold something that is no text.
  private var hasPicture = false

  mutating func read(_ json: inout JSONReader) throws(JSONReader.Problem) {
    try json.members { json, name throws(JSONReader.Problem) in
      switch name {
      case "output_type": type = try json.text()
      case "name": streamName = try json.text()
      case "text": streamText = try json.lines("the text")
      case "ename": exception = try json.text()
      case "data": try readData(&json)
      default: try json.skip()
      }
    }
  }

  /// Reads which kinds of data there are; only the plain text is kept.
  private mutating func readData(_ json: inout JSONReader) throws(JSONReader.Problem) {
    guard try json.kind() == .object else { throw json.problem("the data are no object") }
    try json.members { json, name throws(JSONReader.Problem) in
      if name == "text/plain" {
        text = try json.lines("the text")
      } else {
        hasPicture = hasPicture || !name.hasPrefix("text/")
        try json.skip()
      }
    }
  }

  /// The output; nil for what is printed on the standard error, which nothing here is.
  func stored(_ json: inout JSONReader) throws(JSONReader.Problem) -> StoredOutput? {
    switch type {
    case "stream": return streamName == "stderr" ? nil : .printed(streamText)
    case "execute_result": return .result(hasPicture ? nil : text)
    case "display_data": return .display(hasPicture ? nil : text)
    case "error": return .raised(exception)
    case nil: throw json.problem("the output has no output_type")
    case .some(let type): throw json.problem("there is no output_type \(type)")
    }
  }
}

extension JSONReader {
  /// Reads a text that may be written as a list of its lines.
  mutating func lines(_ what: String) throws(Problem) -> String {
    switch try kind() {
    case .text: return try text()
    case .list:
      var lines: [String] = []
      try items { json throws(Problem) in
        guard try json.kind() == .text else { throw json.problem("\(what) holds something else than lines") }
        lines.append(try json.text())
      }
      return lines.joined()
    case .object, .other: throw problem("\(what) is no text")
    }
  }
}
