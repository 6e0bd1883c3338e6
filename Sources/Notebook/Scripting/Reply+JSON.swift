import TerminalDrawing

extension Reply {
  /// The reply to a cell as one JSON object in one line, for graders and other programs; the notebook's
  /// ``Notebook/tellsValues`` must be set.
  ///
  /// - `cell`: the number of the cell, from 1; `code`: its text.
  /// - `output`: what it printed; `value`: the text of its last expression, or null.
  /// - `nodes`: the values that it made or changed and those below them, operands first; of more than 20,000 the newest
  ///   and its operands. Each has `name` (empty where it has none),
  ///   `data`, `grad` (null before a backward pass), `freshness` (`none`, `fresh`, `accumulated`, `stale`, `set`), `op` (null for
  ///   a leaf) and `operands`, places in the list. A number that JSON doesn't have is a text: `nan`, `inf`, `-inf`.
  /// - `error`: null, or `kind` (empty for a `:` command), `message`, `hint` (or null), `line` (of the
  ///   cell's text, from 1, or null).
  public func json(ofCell number: Int, _ code: String) -> String {
    var object = JSONLine()
    object.add("cell", number)
    object.add("code", code)
    object.add("output", printed)
    object.add("value", result.map(JSONLine.Value.text) ?? .other("null"))
    object.add("nodes", .other("[" + values.map(\.json).joined(separator: ",") + "]"))
    object.add("error", .other(failure?.json ?? "null"))
    return object.text
  }
}

extension Graph.Node {
  fileprivate var json: String {
    let isComputed = gradient.freshness != .none
    var object = JSONLine()
    object.add("name", title)
    object.add("data", .number(data))
    object.add("grad", isComputed ? .number(gradient.value) : .other("null"))
    object.add("freshness", gradient.freshness.word)
    object.add("op", operation.map(JSONLine.Value.text) ?? .other("null"))
    object.add("operands", .other("[" + operands.map(String.init).joined(separator: ",") + "]"))
    return object.text
  }
}

extension Failure {
  fileprivate var json: String {
    var object = JSONLine()
    object.add("kind", kind)
    object.add("message", message)
    object.add("hint", hint.map(JSONLine.Value.text) ?? .other("null"))
    object.add("line", places.last.map { .number($0.line) } ?? .other("null"))
    return object.text
  }
}

extension JSONLine.Value {
  /// A number; a text where JSON has none.
  fileprivate static func number(_ number: Double) -> JSONLine.Value {
    if number.isNaN { return .text("nan") }
    return number.isFinite ? .other("\(number)") : .text(number < 0 ? "-inf" : "inf")
  }
}

extension Graph.Freshness {
  fileprivate var word: String {
    switch self {
    case .none: "none"
    case .fresh: "fresh"
    case .accumulated: "accumulated"
    case .stale: "stale"
    case .set: "set"
    }
  }
}
