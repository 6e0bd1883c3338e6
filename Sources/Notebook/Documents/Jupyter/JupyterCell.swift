/// A cell of a notebook of Jupyter's while it is read: its members may come in any order.
struct JupyterCell {
  private var type: String?
  private var source: String?
  private var outputs: [StoredOutput] = []
  /// Whether the cell was run before it was stored, as far as the file says.
  private var wasRun = false
  private var mayFail = false

  mutating func read(_ json: inout JSONReader) throws(JSONReader.Problem) {
    try json.members { json, name throws(JSONReader.Problem) in
      switch name {
      case "cell_type": type = try json.text()
      case "source": source = try json.lines("the source")
      case "execution_count": wasRun = try json.number() != nil
      case "outputs": try readOutputs(&json)
      case "metadata": try readMetadata(&json)
      default: try json.skip()
      }
    }
  }

  private mutating func readOutputs(_ json: inout JSONReader) throws(JSONReader.Problem) {
    guard try json.kind() == .list else { throw json.problem("the outputs are no list") }
    outputs = []
    try json.items { json throws(JSONReader.Problem) in
      guard try json.kind() == .object else { throw json.problem("this is no output") }
      var output = JupyterOutput()
      try output.read(&json)
      if let stored = try output.stored(&json) { outputs.append(stored) }
    }
  }

  /// Looks for the tag by which a cell says that it is meant to fail.
  private mutating func readMetadata(_ json: inout JSONReader) throws(JSONReader.Problem) {
    guard try json.kind() == .object else { return try json.skip() }
    try json.members { json, name throws(JSONReader.Problem) in
      guard name == "tags", try json.kind() == .list else { return try json.skip() }
      try json.items { json throws(JSONReader.Problem) in
        if try json.kind() != .text { return try json.skip() }
        if try json.text() == "raises-exception" { mayFail = true }
      }
    }
  }

  /// Adds what the cell is to a document; text cells give their headings.
  func add(to document: inout Document, _ json: inout JSONReader) throws(JSONReader.Problem) {
    guard let type else { throw json.problem("the cell has no cell_type") }
    guard let source else { throw json.problem("the cell has no source") }
    switch type {
    case "code": document.addCode(source, expectation: expectation, mayFail: mayFail)
    case "markdown": for heading in headings(inMarkdown: source) { document.add(.init(.heading, heading)) }
    case "raw": break
    default: throw json.problem("there is no cell_type \(type)")
    }
  }

  /// A cell that was never run, or whose outputs were cleared, says nothing about them.
  private var expectation: Document.Expectation {
    wasRun || !outputs.isEmpty ? .outputs(outputs) : .none
  }
}

/// The headings of a Markdown text, each as `# Title`; lines inside of fences are none.
func headings(inMarkdown text: String) -> [String] {
  var headings: [String] = []
  var fence: Substring?
  for line in text.split(whereSeparator: \.isNewline) {
    let content = line.drop { $0 == " " }
    if let open = fence {
      if content.hasPrefix(open) { fence = nil }
    } else if content.hasPrefix("```") || content.hasPrefix("~~~") {
      fence = content.prefix { $0 == content.first }
    } else if isHeading(content) {
      headings.append(String(content).trimmed)
    }
  }
  return headings
}

private func isHeading(_ line: Substring) -> Bool {
  let level = line.prefix { $0 == "#" }.count
  return (1...6).contains(level) && line.dropFirst(level).first == " "
}
